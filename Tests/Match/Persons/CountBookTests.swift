import Model
import Testing

@testable import Match

@Suite struct CountBookTests {
    @Test func anEpochTellsItsPersonsWithBoundsByControllerAndDepartment() throws {
        let installation = try MatchInstallation(try MatchHome())
        let files = InventedFiles()
        try installation.add(1...2)
        try installation.write(try installation.reading(of: 1, files.one))
        try installation.write(try installation.reading(of: 2, files.two))
        try installation.order(.matchRequested(MatchRequested(files: 2)))
        try MatchLife(installation).settle()
        let resolved = try #require(try installation.resolved().last)
        let count = try #require(resolved.count)
        let persons = try installation.persons().values
        #expect(count.persons == resolved.persons)
        #expect((count.low...count.high).contains(count.persons))
        #expect(count.high < resolved.records)
        #expect(count.certain == UInt64(persons.count { $0.sure == .certain }))
        #expect(count.possible == UInt64(persons.count { $0.sure == .possible }))
        let byController = try #require(resolved.byController)
        for controller in ["LAB01", "LAB02"] {
            let part = try #require(byController[controller])
            #expect(part.persons == UInt64(persons.count { $0.controllers.contains(controller) }))
            #expect((part.low...part.high).contains(part.persons))
        }
        #expect(Set(byController.keys) == ["LAB01", "LAB02"])
        #expect(try #require(resolved.byDepartment).values.reduce(0) { $0 + $1.persons } == resolved.persons)
    }

    @Test(arguments: [
        ("56000", "56"), ("97110", "971"), ("98800", "988"), ("20000", "2A"), ("20199", "2A"), ("20200", "2B"),
        ("5600", "-"), ("", "-"), ("AB123", "-"),
    ])
    func aDepartmentIsReadFromThePostcode(postcode: String, department: String) {
        var contact = Person.Contact()
        contact.postcode = postcode
        var person = Person()
        person.contacts = [contact]
        #expect(CountBook.department(of: person) == department)
    }

    @Test func doubtWidensTheBoundsToTheSideItSpeaksFor() {
        var tally = DoubtTally()
        for _ in 0..<1000 { tally.add(records: 1, .certain, wrong: 0) }
        let sure = tally.interval(unseen: 0)
        #expect((sure.low, sure.high) == (1000, 1000))
        for _ in 0..<20 { tally.miss(0.5) }
        let fewer = tally.interval(unseen: 0)
        #expect(fewer.low < 985 && fewer.high == 1000, "\(fewer)")
        var joined = DoubtTally()
        for _ in 0..<1000 { joined.add(records: 2, .possible, wrong: 0.02) }
        let more = joined.interval(unseen: 0)
        #expect(more.low >= 990 && more.high > 1025, "\(more)")
        let hidden = joined.interval(unseen: 0.05)
        #expect(hidden.low < 960, "\(hidden)")
    }
}
