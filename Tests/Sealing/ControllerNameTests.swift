import Model
import Sealing
import Testing

@Test(arguments: ["LAB03", "CHU-29", "LABO_12", "7", "-"]) func aCodeOfAControllerIsShownAsItIs(code: String) throws {
    let pseudonyms = CasePseudonyms(CaseKey.random(for: try #require(CaseID("lab"))))
    #expect(pseudonyms.visible(controller: code) == code)
}

@Test(arguments: [
    "", "MARTIN", "Martin", "LABORATOIRE1", "Lab03", "275045626001417", "0639980012", "01/04/1975", "56000",
    "LAB03,LAB04",
    "LAB03:2", "12 rue des Lilas", "a@example.fr", "É1", "LAB-", "--1",
]) func anyOtherTextForAControllerIsAPseudonym(text: String) throws {
    let caseID = try #require(CaseID("lab"))
    let key = CaseKey.random(for: caseID)
    let shown = CasePseudonyms(key).visible(controller: text)
    #expect(shown.hasPrefix("c-") && shown.utf8.count == 14)
    #expect(CasePseudonyms(key).visible(controller: text) == shown)
    #expect(CasePseudonyms(CaseKey.random(for: caseID)).visible(controller: text) != shown)
    #expect(CasePseudonyms(key).visible(controller: text + "x") != shown)
}
