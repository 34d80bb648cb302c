import Audit
import Glibc
import Runtime

exit(
    ServiceMain.run(
        Array(CommandLine.arguments.dropFirst()),
        summary: "writes the tamper-evident log and checks that everything is accounted for",
        options: AuditService.options
    ) { try AuditService($0) })
