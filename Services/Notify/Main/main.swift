import Glibc
import Notify
import Runtime

exit(
    ServiceMain.run(Array(CommandLine.arguments.dropFirst()), summary: "plans campaigns and tells each person once") {
        try NotifyService($0)
    })
