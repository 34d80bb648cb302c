import Log
import Model
import Testing

@testable import Match

/// A further file in a matched case: only what it changes is said.
@Suite struct IncrementTests {
    let home: MatchHome
    let files = InventedFiles()
    let installation: MatchInstallation

    init() throws {
        home = try MatchHome()
        installation = try MatchInstallation(home)
        try installation.add(1...2)
        try installation.write(try installation.reading(of: 1, files.one))
        try installation.write(try installation.reading(of: 2, files.two))
        try installation.order(.matchRequested(MatchRequested(files: 2)))
    }

    private func addThird(_ records: [Record]) throws {
        try installation.add(3...3)
        try installation.write(try installation.reading(of: 3, records))
        try installation.order(.matchRequested(MatchRequested(files: 3)))
    }

    @Test func aFurtherFileChangesOnlyThePersonsInIt() throws {
        let life = try MatchLife(installation)
        try life.settle()
        let before = try installation.persons()
        // Three rows that are known, word for word.
        try addThird(InventedFiles.again(files.one[10..<13]))
        try life.settle()
        let after = try installation.persons()
        let touched = after.filter { $0.value.records.contains { $0.file == 3 } }
        #expect(touched.count <= 3)
        #expect(try installation.resolved().map(\.epoch) == [1, 2])
        let changed = try #require(try installation.resolved().last).changed
        #expect(changed == UInt64(touched.count), "\(changed) of \(before.count) persons were told anew")
        let moved = before.filter { touched[$0.key] == nil && after[$0.key] != $0.value }
        #expect(moved.isEmpty)
        #expect(Set(after.keys) == Set(before.keys), "nobody got another id")
    }

    @Test func anEpochWithoutNewFilesIsNotOpened() throws {
        let life = try MatchLife(installation)
        try life.settle()
        try installation.order(.matchRequested(MatchRequested(files: 2)))
        #expect(try life.settle() == 0)
    }

    /// Who leads, loses the lead and gets it back reads persons and links from the start once more.
    @Test func aLeadLostAndWonBackChangesNoId() throws {
        let other = try MatchInstallation(home)
        try other.add(1...2)
        try other.write(try other.reading(of: 1, files.one))
        try other.write(try other.reading(of: 2, files.two))
        try other.order(.matchRequested(MatchRequested(files: 2)))
        for (each, isDisturbed) in [(installation, true), (other, false)] {
            let life = try MatchLife(each)
            try life.settle()
            if isDisturbed {
                try life.assign([1])
                try life.settle()
                try life.assign([0, 1, 2])
                try life.settle()
            }
            try each.add(3...3)
            try each.write(try each.reading(of: 3, InventedFiles.again(files.two[0..<5])))
            try each.order(.matchRequested(MatchRequested(files: 3)))
            try life.settle()
        }
        #expect(try installation.persons() == other.persons())
    }
}
