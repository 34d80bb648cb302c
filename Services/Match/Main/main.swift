import Glibc
import Match
import Runtime

exit(
    ServiceMain.run(
        Array(CommandLine.arguments.dropFirst()), summary: "links records into persons",
        options: MatchService.options
    ) { try MatchService($0) })
