import Glibc
import Ingest
import Runtime

exit(
    ServiceMain.run(Array(CommandLine.arguments.dropFirst()), summary: "reads files into records and rejections") {
        try IngestService($0)
    })
