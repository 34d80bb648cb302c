import Model
import Testing

@testable import Ingest

/// Whose the lines are that stand below a person, and where they end.
struct ReportSectionTests {
    private static let names = ["MARTIN Anne", "DUPONT Paul", "PETIT Luc", "ROUX Zoé", "GUÉRIN Jean", "LE GOFF Marc"]

    private func read(_ text: String, location: SourceLocation = #_sourceLocation) throws -> Reading {
        let reading = try Reading(text, location: location)
        #expect(reading.analysis.proposed.parts[0].format == .report, sourceLocation: location)
        return reading
    }

    /// A section for each person: `%N` the name, `%R` positive for the second one alone.
    private func sections(_ form: String) -> String {
        ReportSectionTests.names.enumerated().map { index, name in
            form.replacing("%N", with: name).replacing("%D", with: "1\(index)/03/1980")
                .replacing("%R", with: index == 1 ? "Positif" : "Négatif").replacing("%I", with: "\(index)")
        }.joined()
    }

    private func expectIll(_ reading: Reading, _ ill: [Int], location: SourceLocation = #_sourceLocation) {
        let surnames = ReportSectionTests.names.map { String($0[..<$0.lastIndex(of: " ")!]) }
        #expect(reading.texts(.surname) == surnames, sourceLocation: location)
        let told = reading.records.indices.filter { reading.records[$0].exposures.contains(.healthCondition) }
        #expect(told == ill, sourceLocation: location)
    }

    @Test(arguments: [
        "\nDOSSIER 1232\n", "\nLEROUX\n", "\nKERGOAT\n", "\nPatient suivant\n", "Roche (inconnu)\n",
        "\nPatient inconnu n° 1\n", "---------\n", "\nDossier : 1232\n",
        "kerbrat ewenig 12/03/1980\n", "  kerbrat ewenig\n", "KERBRAT EWENIG    12/03/1980\n", "0639981099\n",
    ])
    func whatFollowsSomethingElseIsNobodys(_ heading: String) throws {
        let text = sections("%N %D\nVIH : %R\n\n")
        let start = text.firstRange(of: "\nPETIT")!.lowerBound
        let reading = try read(text[..<start] + heading + "VIH : Positif\n" + text[start...])
        expectIll(reading, [1])
        #expect(reading.rejections.contains { $0.detail.hasSuffix("whose it is is not told") })
        let last = try read(text + heading + "VIH : Positif\n")
        expectIll(last, [1])
        #expect(last.rejections.contains { $0.detail.hasSuffix("whose it is is not told") })
    }

    @Test(arguments: [
        "%N, %D\nVIH : %R\nTSH : 1,%I\n\n", "PATIENT %N né(e) le %D\n  VIH : %R\n  Glycémie : 0,95 g/L\n\n",
        "Patient : %N\nVIH : %R\n\n", "Nom : %N\nVIH : %R\nTSH : 1,2\n\n",
        "=== %N ===\n  VIH : %R\n  TSH : 1,8 mUI/L\n\n",
        "[%N]\n  VIH : %R\n  TSH : 1,8 mUI/L\n\n", "Mme %N, née le %D à Vannes\n  VIH : %R\n  TSH : 1,8 mUI/L\n\n",
        "%N né(e) le %D\n   Hémoglobine ....... 12,%I g/dL\n   VIH : %R\n\n",
        "%N %D\nSérologies\n---------\nVIH : %R\n\nBiochimie\nGlycémie 1,02 g/L\n\nConclusion : RAS\n\n",
    ])
    func aSectionIsItsPersons(_ form: String) throws {
        let reading = try read(sections(form))
        expectIll(reading, [1])
        #expect(reading.texts(.givenName) == ReportSectionTests.names.map { String($0.split(separator: " ").last!) })
        #expect(reading.rejections.isEmpty)
        if form.contains("%D") {
            #expect(reading.texts(.birthDate) == ReportSectionTests.names.indices.map { "1980-03-1\($0)" })
        }
    }

    @Test func aNumberBelowTheResultsIsThePersons() throws {
        let reading = try read(sections("%N %D\nTSH : 1,2\nVIH : %R\nNIR : 280035600100145\n\n"))
        expectIll(reading, [1])
        #expect(reading.texts(.nir).allSatisfy { $0 == "280035600100145" })
    }

    @Test func aRelativesLineIsNotThePatients() throws {
        let lines = ["Mère : DURAND Marie, tél 06 39 98 99 01\n", "Mère : DURAND Marie\nTél : 06 39 98 99 01\n"]
        for line in lines {
            let reading = try read(sections("%N %D\nTSH : 1,2\nVIH : %R\n\(line)\n"))
            expectIll(reading, [1])
            #expect(reading.texts(.phone).allSatisfy { $0 == nil })
        }
    }

    @Test(arguments: [
        "%N %D 06 39 98 00 0%I / 06 39 98 99 01 (mère)\n", "%N %D 06 39 98 00 0%I mère 06 39 98 99 01\n",
        "- %N, né(e) le %D, tél. 06 39 98 00 0%I\n", "%N F %D 56000 VANNES 063998000%I\n",
        "%N / %D / 06 39 98 00 0%I\n", "%N (F) %D 063998000%I\n", "Patient %N né(e) le %D 063998000%I\n",
    ])
    func eachLineIsAPerson(_ form: String) throws {
        for count in [2, 6] {
            let text = sections(form).split(separator: "\n").prefix(count).joined(separator: "\n") + "\n"
            let reading = try read(text)
            let names = ReportSectionTests.names.prefix(count)
            #expect(reading.texts(.surname) == names.map { String($0[..<$0.lastIndex(of: " ")!]) })
            #expect(reading.texts(.birthDate) == names.indices.map { "1980-03-1\($0)" })
            #expect(
                reading.records.map { $0.values(.phone).map { String(decoding: $0, as: UTF8.self) } }
                    == names.indices.map { form.contains("06") ? ["+3363998000\($0)"] : [] })
            #expect(reading.rejections.isEmpty)
        }
    }

    @Test func namesInATextAreNoPeople() throws {
        let text = """
            # Projet

            Ce projet lit des fichiers. Contact: Jean Martin <jean.martin@example.org>

            ## Installation

                pip install projet
                projet --help

            ## Auteurs

            - Jean Martin (2019-03-12)
            - Anne Dupont (2020-01-05)
            - Paul Durand (2021-04-11)

            ## Licence

            MIT, voir LICENSE. Merci à Marie Curie et Louis Pasteur.

            """
        #expect(try Reading(text).records.isEmpty)
    }

    @Test(arguments: ["kergoat ewenn 12/03/1980", "KERGOAT 12/03/1980", "Né le : 12/03/1980"])
    func whoStandsAboveTheFirstPersonIsNoTitle(_ line: String) throws {
        let reading = try read(line + "\nVIH : Positif\n\n" + sections("%N %D\nVIH : %R\n\n"))
        expectIll(reading, [1])
        #expect(reading.records.allSatisfy { $0.exposures.contains(.testResult) })
        #expect(reading.counts.preamble == 0)
        #expect(
            reading.rejections.map(\.detail)
                == [String](repeating: "above the first person, and may be somebody's", count: 2))
    }

    @Test(arguments: [
        "Vannes, le 12/03/2021", "12/03/2021", "Compte rendu 12/03/2021", "Edition du : 12/03/2021 à 10:32",
        "Tél 02 97 00 00 00",
        "Liste des patients au 12/03/2021",
    ])
    func letterheadsAreTitles(_ line: String) throws {
        let reading = try read(line + "\n\n" + sections("%N %D\nVIH : %R\n\n") + line + "\n")
        expectIll(reading, [1])
        #expect((reading.counts.preamble, reading.counts.header) == (1, 1))
        #expect(reading.rejections.isEmpty)
    }
}
