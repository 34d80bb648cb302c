import Model
import Packing

@testable import Ingest

/// What bytes are tried on, and how. The same bytes are always tried the same way.
package enum ProbedReader: String, CaseIterable, Sendable {
    /// A file as it comes: its format is told by content.
    case file
    // One format's reader, whatever the bytes look like:
    case delimited, fixedWidth, deathsList, dbf, sql, json, fhir, xml, html, hl7, hprimSante, hprimMedecin
    case fhirXML, cda, hprimXML, xls, sqlite, vCard, addressList, blocks, report, listing
    /// The files of a workbook, each ended by a byte 0xff, in the order of `Workbook`.
    case workbook
    /// An archive's bytes; the files of one, each ended by a byte 0xff; what a gzip file packs;
    /// a tar archive's bytes, or the files of one as above.
    case zip, members, gzip, tar
    // What all readers share:
    case encodings, normalisers, markup

    /// One line for each promise of reading that is broken.
    package func faults(_ bytes: [UInt8]) -> [String] {
        let first = bytes.first ?? 0
        let rest = Array(bytes.dropFirst())
        switch self {
        case .file, .zip: return ProbedReader.file(bytes, ReadingSettings(referenceYear: 2021))
        case .gzip:
            return ProbedReader.file(bytes, ReadingSettings(referenceYear: 2021))
                + ProbedReader.file(Packed.deflated(bytes, gzip: true), ReadingSettings(referenceYear: 2021))
        case .delimited: return ProbedReader.file(rest, ProbedReader.settings(first))
        case .fixedWidth:
            let starts = (0..<Int(2 + first % 7)).map { $0 * Int(1 + first / 7) }
            return ForcedReading.faults(rest, .fixedWidth, starts: starts)
        case .sql: return ForcedReading.faults(rest, .sql, backslash: first % 2 == 1)
        case .deathsList: return ForcedReading.faults(bytes, .deathsList)
        case .dbf: return ForcedReading.faults(bytes, .dbf)
        case .json: return ForcedReading.faults(bytes, .json)
        case .fhir: return ForcedReading.faults(bytes, .fhir)
        case .fhirXML: return ForcedReading.faults(bytes, .fhirXML)
        case .xml: return ForcedReading.faults(bytes, .xml)
        case .html: return ForcedReading.faults(bytes, .html)
        case .hl7: return ForcedReading.faults(bytes, .hl7)
        case .hprimSante: return ForcedReading.faults(bytes, .hprimSante)
        case .hprimMedecin: return ForcedReading.faults(bytes, .hprimMedecin)
        case .cda: return ForcedReading.faults(bytes, .cda)
        case .hprimXML: return ForcedReading.faults(bytes, .hprimXML)
        case .xls: return ForcedReading.faults(bytes, .xls)
        case .sqlite: return ForcedReading.faults(bytes, .sqlite)
        case .vCard: return ForcedReading.faults(bytes, .vCard)
        case .addressList: return ForcedReading.faults(bytes, .addressList)
        case .blocks: return ForcedReading.faults(bytes, .blocks)
        case .report: return ForcedReading.faults(bytes, .report)
        case .listing: return ForcedReading.faults(bytes, .listing)
        case .workbook:
            let names = [
                "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml",
                "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml",
            ]
            let files = ProbedReader.split(bytes)
            let entries = Swift.zip(names, files).map { Packed.Entry(name: $0, bytes: $1, isStored: true) }
            return ProbedReader.file(Packed.zip(entries), ReadingSettings(referenceYear: 2021))
        case .members:
            return ProbedReader.file(Packed.zip(ProbedReader.entries(bytes)), ReadingSettings(referenceYear: 2021))
        case .tar:
            return ProbedReader.file(bytes, ReadingSettings(referenceYear: 2021))
                + ProbedReader.file(Packed.tar(ProbedReader.entries(bytes)), ReadingSettings(referenceYear: 2021))
        case .encodings: return TextProbe.encodings(bytes)
        case .normalisers: return TextProbe.normalisers(bytes)
        case .markup: return TextProbe.markup(bytes)
        }
    }

    private static func split(_ bytes: [UInt8]) -> [[UInt8]] {
        bytes.split(separator: 0xff, maxSplits: 12, omittingEmptySubsequences: false).map(Array.init)
    }

    private static func entries(_ bytes: [UInt8]) -> [Packed.Entry] {
        split(bytes).enumerated().map { Packed.Entry(name: "\($0)", bytes: $1, isStored: $0 % 2 == 0) }
    }

    private static func file(_ bytes: [UInt8], _ settings: ReadingSettings) -> [String] {
        let source = BytesInMemory(bytes)
        // A refusal is an answer.
        guard let analysis = try? FileAnalysis(source, settings) else { return [] }
        _ = try? analysis.decided()
        return Probe(source, analysis, .at(2)).faults
    }

    private static func settings(_ choice: UInt8) -> ReadingSettings {
        var settings = ReadingSettings(referenceYear: 2021)
        let delimiter = Int(choice & 15)
        if delimiter > 0, delimiter <= Dialect.delimiters.count {
            settings.delimiter = Dialect.delimiters[delimiter - 1]
        }
        switch choice >> 4 & 3 {
        case 1: settings.hasHeader = true
        case 2: settings.hasHeader = false
        default: break
        }
        switch choice >> 6 {
        case 1: settings.encoding = .cp850
        case 2: settings.encoding = .utf16Little
        default: break
        }
        return settings
    }
}
