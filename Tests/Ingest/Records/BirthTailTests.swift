import Model
import Testing

@testable import Ingest

/// Cells of names that say last when and where someone was born.
struct BirthTailTests {
    private func read(_ header: String, _ line: String) throws -> String {
        let rows = ["LE GOFF Anne;;0611223301", "MARTIN Paul;;0611223302", "PETIT Luc;;0611223303"]
        let isWhole = header.hasPrefix("PATIENT")
        let people = isWhole ? rows : ["LE GOFF;Anne;0611223301", "MARTIN;Paul;0611223302", "PETIT;Luc;0611223303"]
        let reading = try Reading("\(header)\n" + (people + [line] + people).joined(separator: "\n") + "\n")
        #expect(reading.records.count == 7)
        let record = reading.records[3]
        return [
            record.text(.surname), record.text(.birthName),
            record.values(.givenName).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " "),
            record.text(.birthDate), record.text(.birthPlaceName),
        ].map { $0 ?? "-" }.joined(separator: "|")
    }

    @Test(arguments: [
        ("LE GOFF Yann né LE GOFF le 12/03/1980", "LE GOFF|LE GOFF|Yann|1980-03-12|-"),
        ("MARTIN Anne née DURAND le 12/03/1981 à VANNES", "MARTIN|DURAND|Anne|1981-03-12|VANNES"),
        ("Mme PETIT Louise née le 02/05/1990 à LORIENT", "PETIT|-|Louise|1990-05-02|LORIENT"),
        ("BERNARD Paul, né le 7 mars 1962 à Brest (29)", "BERNARD|-|Paul|1962-03-07|Brest (29)"),
        ("ROUX Marie ép. GIRARD née le 03/04/1955", "GIRARD|ROUX|Marie|1955-04-03|-"),
        ("MOREL Jeanne vve FABRE", "FABRE|MOREL|Jeanne|-|-"),
        ("M. LEROY Karim dit LEO né le 01/02/1975", "LEROY|-|Karim LEO|1975-02-01|-"),
        ("GARCIA Lucie épouse LOPEZ née GARCIA le 05/06/1985 à PARIS 12", "LOPEZ|GARCIA|Lucie|1985-06-05|PARIS 12"),
        ("HENRY Alain né(e) le 06/07/1970", "HENRY|-|Alain|1970-07-06|-"),
        ("FAURE Emma (née le 01/01/2001)", "FAURE|-|Emma|2001-01-01|-"),
        ("NOEL Zoé née en 1958", "NOEL|-|Zoé|1958|-"),
        ("MARTIN Anne, née DURAND", "MARTIN|DURAND|Anne|-|-"),
        ("LE GOFF née LE BIHAN Marie, veuve MARTIN", "LE GOFF|LE BIHAN|Marie|-|-"),
    ])
    func aWholeName(_ name: String, _ expected: String) throws {
        #expect(try read("PATIENT;COMMENTAIRE;TEL", "\(name);;0611223304") == expected)
    }

    @Test(arguments: [
        ("LE GOFF née DURAND le 12/03/1980;Anne", "LE GOFF|DURAND|Anne|1980-03-12|-"),
        ("MARTIN (née le 12/03/1980 à BREST);Anne", "MARTIN|-|Anne|1980-03-12|BREST"),
        ("MARTIN;Anne née DURAND", "MARTIN|DURAND|Anne|-|-"),
        ("LEROY;Paul né le 12/03/1980", "LEROY|-|Paul|1980-03-12|-"),
        ("LEROY;Karim ne pas rappeler", "LEROY|-|Karim ne pas rappeler|-|-"),
        ("LEROY;Karim dit Léo", "LEROY|-|Karim Léo|-|-"),
        ("MARTIN dit LEO;Paul", "MARTIN dit LEO|-|Paul|-|-"),
    ])
    func aColumnOfItsOwn(_ names: String, _ expected: String) throws {
        #expect(try read("NOM;PRENOM;TEL", "\(names);0611223304") == expected)
    }

    /// What says nothing of a birth is none: a date may be anything's.
    @Test(arguments: [
        "BLANC Hugo 12/03/1980", "BLANC née 3", "née le 12/03/1980", "NEE 12 RUE DU PORT",
        "MARTIN ne pas rappeler avant le 12/03/2021", "MARTIN",
    ])
    func noBirth(_ text: String) { #expect(withSpan(text) { BirthTail($0) } == nil) }

    /// The given names may stand first behind a marker too.
    @Test(arguments: [
        "ROUX née Anne MARTIN", "ROUX épouse Anne MARTIN", "ROUX née Zoxa MARTIN", "Roux née Anne Martin",
    ])
    func givenNamesBehindAMarkerAreRead(_ name: String) throws {
        let reading = try Reading("NOM PRENOM;DDN;TEL\n\(name);12/03/1980;0639981000\n")
        #expect(reading.records.count == 1)
        #expect(reading.texts(.surname).compactMap(\.self).contains { !$0.isEmpty })
    }
}
