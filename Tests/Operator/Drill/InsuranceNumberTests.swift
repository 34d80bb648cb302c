import Testing

@testable import Operator

@Suite struct InsuranceNumberTests {
    /// Body and key of formats.md 7.1, all checked there with python-stdnum 2.2.
    @Test(arguments: [
        ("1620756260014", 17), ("2851145234087", 5), ("176052A004042", 93), ("291092B033108", 15),
        ("1900135238954", 97),
        ("1900135238953", 1), ("1880497411055", 1), ("2580399352117", 52),
    ])
    func theKeyIsThatOfTheVectors(body: String, key: Int) {
        #expect(InsuranceNumber.key(Array(body.utf8)) == key)
    }

    @Test func aNumberTellsSexBirthAndPlace() {
        let birth = DrillDate(year: 1962, month: 7, day: 4)
        let number = InsuranceNumber(isFemale: false, birth: birth, place: Array("56260".utf8), order: 14)
        #expect(String(decoding: number.characters, as: UTF8.self) == "162075626001417")
    }

    @Test func corsicaWas20BeforeItWasSplit() {
        let before = DrillDate(year: 1975, month: 12, day: 1)
        let number = InsuranceNumber(isFemale: true, birth: before, place: Array("2A004".utf8), order: 1)
        #expect(String(decoding: number.characters.prefix(10), as: UTF8.self) == "2751220004")
    }
}
