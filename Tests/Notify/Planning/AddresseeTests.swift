import Model
import Testing

@testable import Notify

struct AddresseeTests {
    private func choice(_ guardian: String, _ flags: [String], lines: [String] = ["12 rue X"]) -> ChannelChoice {
        var person = Person()
        (person.surname, person.givenNames, person.title) = ("MAURIN", ["RUBEN"], "M")
        person.flags = flags
        var contact = Person.Contact()
        (contact.fromRegistry, contact.controller, contact.guardian) = (true, "LAB03", guardian)
        (contact.addressLines, contact.postcode, contact.town) = (lines, lines.isEmpty ? "" : "56000", "Vannes")
        person.contacts = [contact]
        return ChannelChoice(person, controller: "LAB03")
    }

    @Test func aMinorIsWrittenToInCareOfTheGuardianWhereHeLives() {
        let whole = "M. Massimo MAURIN, 67 route des Vignes, 35680 Bais"
        for lines in [["12 rue X"], []] {
            let chosen = choice(whole, ["minor", "minor-now", "protected"], lines: lines)
            #expect(chosen.address == ["M. Massimo MAURIN", "67 route des Vignes", "35680 BAIS"])
            #expect(chosen.ward == "M RUBEN MAURIN" && chosen.channel == .letter)
        }
        #expect(
            choice("M. Massimo MAURIN", ["minor", "minor-now"]).address
                == ["M. Massimo MAURIN", "12 rue X", "56000 VANNES"])
        let unknown = choice("", ["minor", "minor-now"])
        #expect(unknown.address == ["Aux représentants légaux de", "M RUBEN MAURIN", "12 rue X", "56000 VANNES"])
        #expect(unknown.ward == "M RUBEN MAURIN")
    }

    @Test func whoIsOfAgeNowIsWrittenToAlone() {
        let chosen = choice("Mme Anne MAURIN", ["minor", "protected"])
        #expect(chosen.address == ["M RUBEN MAURIN", "12 rue X", "56000 VANNES"])
        #expect(chosen.ward == nil)
    }

    @Test func anAdultUnderAGuardianIsWrittenToInItsCare() {
        let chosen = choice("UDAF 35, 1 rue Y, 35000 Rennes", ["protected"])
        #expect(chosen.address == ["UDAF 35", "1 rue Y", "35000 RENNES"])
        #expect(chosen.ward == "M RUBEN MAURIN")
    }
}
