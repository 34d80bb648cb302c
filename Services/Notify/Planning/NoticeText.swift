import Model

/// The text of a notice: the parts of GDPR art. 34(2), in plain French, with the categories of this person and no value of
/// theirs; no link, no attachment. Who answers for another is told whose data it is about. A neutral one names no category. What the controller did is told in its own words,
/// or not at all: nothing is stated that nobody said.
struct NoticeText {
    let subject: String
    let text: String

    init(_ notice: PlannedNotice, categories: Exposures, controller: Controller, leakDate: String?) {
        let name = controller.name
        subject = "Information importante sur vos données personnelles"
        let correction =
            notice.isCorrection
            ? "Nous vous avons déjà écrit à ce sujet. Une partie de ce que nous vous disions concernait une autre "
                + "personne ; nous vous prions de nous en excuser. Le présent courrier remplace le précédent. " : ""
        let whose = notice.ward.map { "concernant \($0), que vous représentez," } ?? "vous concernant"
        let nature =
            notice.isNeutral
            ? "Des données personnelles vous concernant, ou concernant une personne de votre foyer, ont été divulguées."
            : categories.isEmpty
                ? "À notre connaissance, aucune donnée \(whose) n'a été divulguée dans ce fichier."
                : "Les données suivantes \(whose) ont été divulguées : \(NoticeText.list(categories))."
        let date = leakDate.map { " (données prises le \($0), pour autant qu'on le sache)" } ?? ""
        let contact = [
            controller.contactPhone.map { "par téléphone au \($0)" },
            controller.contactEmail.map { "par courriel à \($0)" },
            controller.contactAddress.map { "par courrier : \($0)" },
        ].compactMap { $0 }.joined(separator: ", ")
        text = """
            Madame, Monsieur,

            \(correction)\(name) vous écrit au sujet d'une violation de données personnelles.

            Ce qui s'est passé
            Un fichier contenant des données de patients a été publié sans autorisation\(date). \(nature)

            Conséquences possibles
            \(NoticeText.consequences(notice.isNeutral ? [] : categories))

            \(controller.measures.map { "Ce qui a été fait\n\($0)\n\n" } ?? "")Ce que vous pouvez faire
            Méfiez-vous des messages et appels qui citent ces données. Ne communiquez ni mot de passe ni coordonnées \
            bancaires. Si vous utilisiez le même mot de passe ailleurs, changez-le. Nous ne vous demanderons jamais \
            d'information par téléphone ou par courriel à la suite de cette lettre.

            Votre contact
            \(name)\(contact.isEmpty ? "" : ", \(contact)").
            Référence à indiquer : \(NoticeText.reference(notice.notice))

            \(name)
            """
    }

    /// 40 bits of the notice's id, in Crockford's base 32: checkable by phone, opens nothing.
    static func reference(_ notice: PersonID) -> String {
        let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        let text = (0..<8).map { digits[Int(notice.low >> UInt64(5 * (7 - $0)) & 31)] }
        return String(text[..<4]) + "-" + String(text[4...])
    }

    private static let words: [(Exposures, String)] = [
        (.name, "nom et prénom"), (.birthDate, "date de naissance"), (.sex, "sexe"),
        (.birthPlace, "lieu de naissance"), (.nir, "numéro de sécurité sociale"), (.address, "adresse postale"),
        (.phone, "numéro de téléphone"), (.email, "adresse électronique"),
        (.credential, "identifiant et mot de passe du portail de résultats"), (.insurer, "organisme complémentaire"),
        (.doctor, "nom du médecin"), (.bloodGroup, "groupe sanguin"),
        ([.healthComment, .healthCondition, .treatment, .test, .testResult], "informations de santé"),
        (.bank, "coordonnées bancaires"), (.relative, "données d'un proche"), (.photo, "photographie"),
    ]

    private static func list(_ categories: Exposures) -> String {
        words.filter { !$0.0.isDisjoint(with: categories) }.map(\.1).joined(separator: ", ")
    }

    private static func consequences(_ categories: Exposures) -> String {
        var sentences = ["Ces données peuvent servir à des tentatives d'hameçonnage ou d'escroquerie."]
        if categories.contains(.nir) { sentences.append("Elles peuvent servir à usurper votre identité.") }
        if !categories.isDisjoint(with: [.healthComment, .healthCondition, .treatment, .test, .testResult, .bloodGroup])
        {
            sentences.append("Des informations sur votre santé peuvent être connues d'autrui.")
        }
        if categories.contains(.credential) {
            sentences.append("Une personne peut tenter d'utiliser votre mot de passe sur d'autres services.")
        }
        return sentences.joined(separator: " ")
    }
}
