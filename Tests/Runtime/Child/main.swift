// A service's process for the tests of the shell: they stop it, ask its status pages, or give it wrong settings.
import Glibc
import Runtime

exit(ServiceMain.run(Array(CommandLine.arguments.dropFirst()), summary: "answers files with findings") { Tally($0) })
