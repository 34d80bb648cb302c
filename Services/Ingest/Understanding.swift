import FoundationEssentials

/// How a file is read, settled once: reading goes on the same way after a restart. Holds no value of the file.
package struct Understanding: Sendable, Equatable, Codable {
    package var layout: Layout
    package var columns: [ColumnReading]
    package var referenceYear: Int
    /// Whose people, where the rows do not say.
    package var controller: String?

    /// JSON in one line, the same for the same understanding.
    package var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        // Encoding plain values of this type cannot fail.
        guard let data = try? encoder.encode(self) else { return "" }
        return String(decoding: data, as: UTF8.self)
    }

    package init(text: String) throws(FileRefused) {
        do { self = try JSONDecoder().decode(Self.self, from: Data(text.utf8)) } catch {
            throw FileRefused("its understanding was written by another version")
        }
    }

    init(layout: Layout, columns: [ColumnReading], referenceYear: Int, controller: String?) {
        (self.layout, self.columns, self.referenceYear, self.controller) = (layout, columns, referenceYear, controller)
    }
}
