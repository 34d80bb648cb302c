import Foundation
import Testing

/// The rules of the house that the compiler and the formatter do not know. Words that must not stand in the text are
/// written here with a `-` inside, so that this file passes too.
@Suite struct TidyTests {
    let repository = Repository()

    /// An alternation of `words`, each written with a `-` inside so that it does not stand in this text.
    private func whole(_ words: String) -> String {
        "(?:" + words.replacing("-", with: "").replacing(" ", with: "|") + ")"
    }

    @Test func theTextIsFound() {
        #expect(repository.files.contains { $0.path == "Package.swift" })
        #expect(repository.files.count > 40)
    }

    @Test func aCModuleIsImportedByItsWrapperAlone() throws {
        // The compiler lets a transitive import of a C module pass.
        let wrapper = [
            "CSQLite": ["Log", "SQLiteReading"], "CCrypto": ["Sealing"], "KafkaShim": ["Log"],
            "HTTPShim": ["Runtime"], "CRdkafka": ["KafkaShim"], "CMicrohttpd": ["HTTPShim"], "CZlib": ["Inflating"],
        ]
        let folders = Set(
            repository.files.compactMap { file -> String? in
                guard file.path.hasPrefix("Shared/"), file.path.hasSuffix(".modulemap") else { return nil }
                return String(file.path.split(separator: "/")[1])
            })
        #expect(folders.subtracting(wrapper.keys).sorted() == [], "C libraries without a wrapper named here")
        let imports = #/^\s*(?:@\w+ )*(?:(?:internal|private|fileprivate|package|public) )?import (?:\w+ )?(\w+)/#
        for line in repository.lines(with: imports, in: \.isSwift) {
            guard let module = line.text.firstMatch(of: imports)?.1, let owners = wrapper[String(module)] else {
                continue
            }
            let isOwn = owners.contains {
                line.path.hasPrefix("Shared/\($0)/") || line.path.hasPrefix("Tests/\($0)/")
            }
            #expect(isOwn, "only \(owners) imports \(module): \(line)")
        }
    }

    @Test func noNameSaysNothing() throws {
        let empty = try Regex("\(whole("Man-ager Hel-per Ut-ils? Com-mon Mi-sc"))(?![a-z])")
        let paths = repository.files.map(\.path).filter { $0.contains(empty.ignoresCase()) }
        #expect(paths == [])
        let declares = #/^\s*(?:@\w+ )*(?:[a-z]+ )*(?:struct|class|enum|actor|protocol|typealias|associatedtype) /#
        let types = repository.lines(with: declares, in: \.isSwift).filter { $0.text.contains(empty) }
        #expect(types.map { $0.description } == [])
    }

    @Test func nothingIsLeftForLater() throws {
        let marks = try Regex("\\b\(whole("TO-DO FIX-ME HA-CK"))\\b")
        #expect(repository.lines(with: marks).map(\.description) == [])
    }

    @Test func noPathOfOneMachineIsNamed() throws {
        let paths = try Regex("/\(whole("wo-rk ro-ot ho-me fa-rm Us-ers op-t/swift tm-p/wt"))/|\\.\(whole("py-env"))")
        #expect(repository.lines(with: paths).map(\.description) == [])
    }

    @Test func topicsAreSpeltInOnePlace() throws {
        let home = "Shared/Model/Topic.swift"
        let spelt = /"(vigie\.[a-z]+)"/
        let topics = Set(
            repository.lines(with: spelt, in: { $0.path == home }).compactMap { line in
                line.text.firstMatch(of: spelt).map { String($0.1) }
            })
        #expect(topics.count >= 9)
        let elsewhere = repository.lines(with: spelt, in: { $0.isProduct && $0.isSwift && $0.path != home })
            .filter { line in line.text.matches(of: spelt).contains { topics.contains(String($0.1)) } }
        #expect(elsewhere.map(\.description) == [])
    }

    @Test func aFileHoldsOneIdea() {
        let sources: Set = ["swift", "c", "h", "py", "sh"]
        let long = repository.files.filter { file in
            file.lines.count > 501 && sources.contains((file.path as NSString).pathExtension)
        }
        #expect(long.map { "\($0.path): \($0.lines.count - 1) lines" } == [])
    }

    @Test func noTwoTargetsDifferByCaseOnly() throws {
        let manifest = try #require(repository.files.first { $0.path == "Package.swift" })
        let suffixes = [
            "system": [""], "shared": [""], "service": ["", "Main"], "tests": ["Tests"], "benchmark": ["Benchmark"],
        ]
        var targets: [String] = []
        for line in manifest.lines {
            for call in line.matches(of: /(system|shared|service|tests|benchmark)\("(\w+)"/) {
                targets += (suffixes[String(call.1)] ?? []).map { "\(call.2)\($0)" }
            }
            for call in line.matches(of: /\.target\(name: "(\w+)"/) { targets.append(String(call.1)) }
        }
        #expect(targets.count > 25)
        let byLowerCase = Dictionary(grouping: targets) { $0.lowercased() }
        #expect(byLowerCase.values.filter { $0.count > 1 }.map { $0.sorted() } == [])
    }

    @Test func whatTheBuildLinksIsInThePackageList() throws {
        let list = try #require(repository.files.first { $0.path == "deploy/packages.txt" })
        let listed = Set(list.lines.compactMap { $0.firstMatch(of: /^([a-z0-9.+-]+) +build$/).map { String($0.1) } })
        let libraries = repository.lines(with: /system\("/, in: { $0.path == "Package.swift" })
            .flatMap { $0.text.matches(of: /system\("\w+", "[^"]+", "([^"]+)"\)/).map { String($0.1) } }
        #expect(libraries.count >= 4)
        #expect(libraries.filter { !listed.contains($0) } == [])
    }

    @Test func aScriptStopsAtItsFirstError() {
        for file in repository.files where file.path.hasSuffix(".sh") || file.path == ".ci/run" {
            #expect(file.lines.first == "#!/usr/bin/env bash", "\(file.path)")
            #expect(file.lines.contains { $0.hasPrefix("set -") && $0.hasSuffix("o pipefail") }, "\(file.path)")
        }
    }

    @Test func nothingIsPublic() {
        // `package` is what crosses a module: there is no reader outside this one package.
        let published = #/^\s*(?:@\w+ )*(?:public|open) (?!=)/#
        #expect(repository.lines(with: published, in: \.isSwift).map(\.description) == [])
    }

    @Test func aTrapSaysWhyItCannotSpring() throws {
        let traps = try Regex("\\b\(whole("tr-y as"))!|\\b\(whole("fatal-Error precondition-Failure"))\\(")
        for line in repository.lines(with: traps, in: { $0.isProduct && $0.isSwift }) {
            let file = try #require(repository.files.first { $0.path == line.path })
            let before = line.number > 1 ? file.lines[line.number - 2] : ""
            #expect(
                line.text.contains("//") || before.contains("//") || line.text.contains("(\""), "says nothing: \(line)")
        }
    }

    @Test func theReadmeNamesOnlyWhatIsThere() throws {
        let make = try #require(repository.files.first { $0.path == "Makefile" })
        let targets = Set(make.lines.compactMap { $0.firstMatch(of: /^([a-z-]+):/).map { String($0.1) } })
        let declared = repository.lines(with: /name: "/, in: { $0.path.hasPrefix("Services/Operator/Commands/") })
        let commands = Set(declared.flatMap { $0.text.matches(of: /name: "([a-z ]+)"/).map { String($0.1) } })
        for line in repository.lines(with: /make [a-z]|vigie [a-z]/, in: { $0.path == "README.md" }) {
            for call in line.text.matches(of: /(?:^|`)make ([a-z-]+)/) {
                #expect(targets.contains(String(call.1)), "no such target: \(line)")
            }
            for call in line.text.matches(of: /`vigie ([a-z]+)(?: ([a-z]+))?/) {
                let names = [call.1, call.2.map { "\(call.1) \($0)" } ?? ""].map { String($0) }
                #expect(!commands.isDisjoint(with: names), "no such command: \(line)")
            }
        }
    }

    @Test func theReadmeKnowsEachTopic() throws {
        let spelt = /"(vigie\.[a-z]+)"/
        let topics = repository.lines(with: spelt, in: { $0.path == "Shared/Model/Topic.swift" })
            .compactMap { $0.text.firstMatch(of: spelt).map { String($0.1) } }
        let rows = repository.lines(with: /^\| `vigie\./, in: { $0.path == "README.md" })
            .compactMap { $0.text.firstMatch(of: /`(vigie\.[a-z]+)`/).map { String($0.1) } }
        #expect(rows == topics)
    }
}
