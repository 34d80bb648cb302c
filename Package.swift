// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]
/// Everything but the wrappers of C libraries: an unsafe pointer there fails to build.
let safe = strict + [.strictMemorySafety()]

func system(_ name: String, _ pkgConfig: String, _ package: String) -> Target {
    .systemLibrary(name: name, path: "Shared/\(name)", pkgConfig: pkgConfig, providers: [.apt([package])])
}
func shared(_ name: String, _ dependencies: [Target.Dependency] = [], _ settings: [SwiftSetting] = safe) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Shared/\(name)",
        exclude: name == "Model" ? ["Proto"] : [], swiftSettings: settings)
}
func service(_ name: String, _ dependencies: [Target.Dependency]) -> [Target] {
    [
        .target(
            name: name, dependencies: dependencies, path: "Services/\(name)", exclude: ["Main"],
            // Bulk work without optimisation is a hundred times slower: tests would only wait.
            swiftSettings: ["Ingest", "Match", "Notify"].contains(name)
                ? safe + [.unsafeFlags(["-O"], .when(configuration: .debug))] : safe),
        .executableTarget(
            name: "\(name)Main", dependencies: [.target(name: name), "Runtime"], path: "Services/\(name)/Main",
            swiftSettings: safe),
    ]
}
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: dependencies, path: "Tests/\(name)", exclude: exclude,
        swiftSettings: strict)
}
func benchmark(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .executableTarget(
        name: "\(name)Benchmark", dependencies: dependencies, path: "Tests/Benchmarks/\(name)", exclude: exclude,
        swiftSettings: strict)
}
let core: [Target.Dependency] = ["Model", "Log", "Sealing", "Runtime"]

let package = Package(
    name: "vigie",
    products: ["Ingest", "Match", "Notify", "Audit"].map { .executable(name: $0.lowercased(), targets: ["\($0)Main"]) }
        + [.executable(name: "vigie", targets: ["OperatorMain"])],
    targets: [
        system("CSQLite", "sqlite3", "libsqlite3-dev"),
        system("CCrypto", "libcrypto", "libssl-dev"),
        system("CRdkafka", "rdkafka", "librdkafka-dev"),
        system("CMicrohttpd", "libmicrohttpd", "libmicrohttpd-dev"),
        system("CZlib", "zlib", "zlib1g-dev"),
        .target(name: "KafkaShim", dependencies: ["CRdkafka"], path: "Shared/KafkaShim"),
        .target(name: "ProcessShim", path: "Shared/ProcessShim"),
        .target(name: "HTTPShim", dependencies: ["CMicrohttpd"], path: "Shared/HTTPShim"),
        shared("Log", ["CSQLite", "KafkaShim"], strict),
        shared("Files", [], strict),
        shared("Inflating", ["CZlib"], strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
        shared("SQLiteReading", ["CSQLite"], strict),
        shared("Model", ["Log"]),
        shared("Sealing", ["CCrypto", "Files", "Log", "Model"], strict),
        shared("Runtime", ["Files", "HTTPShim", "ProcessShim", "Log", "Model", "Sealing"], strict),
    ]
        + service("Ingest", core + ["Files", "Inflating", "SQLiteReading"]) + service("Match", core)
        + service("Notify", core + ["Files"])
        + service("Audit", core + ["Files"])
        + service("Operator", core + ["Files", "Ingest", "Match", "Notify", "Audit"])
        + [
            tests("Files", ["Files"]),
            tests("Log", ["Log", "LogChild", "CSQLite", "ChildProcess"], exclude: ["Child"]),
            .executableTarget(
                name: "LogChild", dependencies: ["Log"], path: "Tests/Log/Child", swiftSettings: strict),
            tests("Model", ["Model", "Log", "Python"], exclude: ["Golden", "Protobuf/oracle.py"]),
            tests("Sealing", ["Sealing", "Log", "Model"]),
            tests("Runtime", core + ["RuntimeChild", "ChildProcess"], exclude: ["Child"]),
            .executableTarget(
                name: "RuntimeChild", dependencies: core, path: "Tests/Runtime/Child", swiftSettings: strict),
            tests(
                "Ingest",
                core + ["Ingest", "IngestChild", "Packing", "Databases", "Probing", "Python", "ChildProcess"],
                exclude: ["Child", "Formats/oracle.py", "Lexicons/health-comments.txt", "Oracle/oracle.py"]),
            .executableTarget(
                name: "IngestChild", dependencies: core + ["Ingest"], path: "Tests/Ingest/Child", swiftSettings: strict),
            tests("Fuzz", ["Probing"], exclude: ["Corpus", "Probing", "Target"]),
            .target(
                name: "Probing", dependencies: core + ["Ingest", "Packing"], path: "Tests/Fuzz/Probing",
                swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
            .target(name: "SpawnShim", path: "Tests/ChildProcess/Shim"),
            .target(
                name: "ChildProcess", dependencies: ["SpawnShim"], path: "Tests/ChildProcess", exclude: ["Shim"],
                swiftSettings: strict),
            .target(name: "Python", dependencies: ["ChildProcess"], path: "Tests/Python", swiftSettings: strict),
            .target(name: "Packing", dependencies: ["CZlib"], path: "Tests/Inflating", swiftSettings: strict),
            .target(
                name: "Databases", dependencies: ["CSQLite"], path: "Tests/SQLiteReading", swiftSettings: strict),
            tests("Match", core + ["Match"]),
            tests("Notify", core + ["Notify"]),
            tests("Audit", core + ["Audit", "Files", "ChildProcess"]),
            tests("Operator", core + ["Operator", "ChildProcess"]),
            tests(
                "Scenarios",
                core + [
                    "Operator", "Ingest", "Match", "Notify", "Audit", "IngestMain", "MatchMain", "NotifyMain",
                    "AuditMain", "OperatorMain", "ChildProcess",
                ]),
            tests("Tidy", []),
            benchmark("Log", ["Log", "ChildProcess"]),
            benchmark("Audit", core + ["Audit", "Files"]),
            benchmark("Linkage", ["Model", "Match"], exclude: ["splink_run.py"]),
            benchmark("Ingest", ["Model", "Ingest"], exclude: ["formats.py", "peers.py"]),
        ],
    swiftLanguageModes: [.v6]
)
// Its main function is the fuzzer's, which only `make fuzz` links.
if Context.environment["FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "Fuzz", dependencies: ["Probing"], path: "Tests/Fuzz/Target",
            swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}
