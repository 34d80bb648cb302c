internal import Glibc
import Operator
internal import Runtime

Hardening.apply()
exit(Operator.run(Array(CommandLine.arguments.dropFirst())))
