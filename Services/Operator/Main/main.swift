internal import Glibc
import Operator

exit(Operator.run(Array(CommandLine.arguments.dropFirst())))
