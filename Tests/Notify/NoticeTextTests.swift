import Model
import Testing

@testable import Notify

/// A notice states what somebody said, and nothing else.
@Suite struct NoticeTextTests {
    private func text(_ controller: Controller, leakDate: String?, ward: String? = nil) -> String {
        let id = PersonID(high: 1, low: 2)
        let notice = PlannedNotice(
            notice: id, person: id, controller: controller.id, tier: .high, channel: .letter, reason: "leak-address",
            address: [], isNeutral: false, ward: ward)
        return NoticeText(notice, categories: [.name, .nir], controller: controller, leakDate: leakDate).text
    }

    @Test func whatNobodyGaveIsLeftOut() {
        let bare = text(Controller(id: "LAB03", name: "Laboratoire 3"), leakDate: nil)
        #expect(!bare.contains("CNIL") && !bare.contains("données prises le"))
        #expect(!bare.contains("Ce qui a été fait"))
        #expect(bare.contains("numéro de sécurité sociale"))
    }

    @Test func whoAnswersForAnotherIsToldWhose() {
        let controller = Controller(id: "LAB03", name: "Laboratoire 3")
        #expect(text(controller, leakDate: nil).contains("Les données suivantes vous concernant ont"))
        let letter = text(controller, leakDate: nil, ward: "RUBEN MAURIN")
        #expect(letter.contains("Les données suivantes concernant RUBEN MAURIN, que vous représentez, ont"))
    }

    @Test func whatTheControllerSaidStandsThere() {
        let controller = Controller(
            id: "LAB03", name: "Laboratoire 3", contactPhone: "02 61 91 90 02", measures: "L'accès a été fermé.")
        let full = text(controller, leakDate: "2020-10-31")
        #expect(full.contains("2020-10-31") && full.contains("Ce qui a été fait\nL'accès a été fermé."))
        #expect(full.contains("par téléphone au 02 61 91 90 02"))
        #expect(controller.gaps == [] && Controller(id: "x", name: "x").gaps == ["contact", "measures"])
    }
}
