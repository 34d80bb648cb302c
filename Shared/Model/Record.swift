/// A row understood: the fields of one row, in the order found. Values are UTF-8 bytes in one buffer, each behind its tag
/// and length as on the wire, so that a record is filled and folded without an allocation per field, and encoded by one
/// copy. Wire form: `Record` of `Proto/record.proto`; the raw value of a `Field` is its field number there.
package struct Record: Sendable, Equatable {
    package enum Field: UInt8, CaseIterable, Sendable {
        case controller = 2
        case surname = 3
        case birthName = 4
        /// One given name a value.
        case givenName = 5
        /// `M`, `MME`, `MLLE`, `DR`, …
        case title = 6
        /// `M` or `F`.
        case sex = 7
        /// `yyyy-mm-dd`, `yyyy-mm` or `yyyy`: what is known, no more. Also of `deathDate`.
        case birthDate = 8
        case deathDate = 9
        /// INSEE code of the place.
        case birthPlaceCode = 10
        case birthPlaceName = 11
        /// 15 characters when `nirState` is valid or computed, else as found.
        case nir = 12
        /// `valid`, `computed`, `invalid`, `placeholder` or `lossy`.
        case nirState = 13
        /// E.164, one number a value.
        case phone = 14
        case email = 15
        /// One line a value.
        case addressLine = 16
        case postcode = 17
        case town = 18
        case department = 19
        /// `kind=value`: an identifier local to the controller, such as `dossier=000123`.
        case localID = 20
        /// A code such as `nir.sex-mismatch`.
        case remark = 22
        // Of a controller's registry only:
        /// The guardian to write to instead, one line.
        case guardian = 23
        /// `yes`: the controller holds the person for dead.
        case deceased = 24
        /// `yes`: the person must not be contacted.
        case doNotContact = 25
        /// `email`, `letter` or `sms`.
        case preferredChannel = 26
    }

    struct Entry: Sendable, Equatable {
        var field: Field
        var lower: UInt32
        var upper: UInt32
    }

    /// Data rows count from 1.
    package var row: UInt32
    package var exposures: Exposures
    private(set) var entries: [Entry] = []
    private(set) var buffer: [UInt8] = []

    /// About as many bytes as its message takes.
    package var size: Int { buffer.count + entries.count * 6 }

    package init(row: UInt32 = 0, exposures: Exposures = []) { (self.row, self.exposures) = (row, exposures) }

    /// Empties it, keeping its storage.
    package mutating func reset(row: UInt32) {
        self.row = row
        exposures = []
        entries.removeAll(keepingCapacity: true)
        buffer.removeAll(keepingCapacity: true)
    }

    package mutating func append(_ field: Field, _ value: some Collection<UInt8>) {
        let lower = begin(field, value.count)
        buffer.append(contentsOf: value)
        entries.append(Entry(field: field, lower: lower, upper: UInt32(buffer.count)))
    }

    // Not generic, so that callers in other modules pay for no witness tables.
    package mutating func append(_ field: Field, _ value: [UInt8]) {
        let lower = begin(field, value.count)
        buffer.append(contentsOf: value)
        entries.append(Entry(field: field, lower: lower, upper: UInt32(buffer.count)))
    }

    package mutating func append(_ field: Field, _ value: Span<UInt8>) {
        let lower = begin(field, value.count)
        // The only copy from a span to an array that is no loop; the pointer does not outlive the closure.
        unsafe value.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
        entries.append(Entry(field: field, lower: lower, upper: UInt32(buffer.count)))
    }

    /// Writes what stands before a value on the wire; returns where the value begins.
    private mutating func begin(_ field: Field, _ count: Int) -> UInt32 {
        ProtoWriter.append(UInt64(field.rawValue) << 3 | 2, to: &buffer)
        ProtoWriter.append(UInt64(count), to: &buffer)
        return UInt32(buffer.count)
    }

    package mutating func append(_ field: Field, _ value: String) { append(field, value.utf8) }

    /// The first value of `field`.
    package subscript(field: Field) -> ArraySlice<UInt8>? {
        for entry in entries where entry.field == field { return buffer[Int(entry.lower)..<Int(entry.upper)] }
        return nil
    }

    /// All values of `field`, in the order found.
    package func values(_ field: Field) -> [ArraySlice<UInt8>] {
        entries.lazy.filter { $0.field == field }.map { buffer[Int($0.lower)..<Int($0.upper)] }
    }

    /// Visits all fields in the order found.
    package func forEach(_ body: (Field, ArraySlice<UInt8>) -> Void) {
        for entry in entries { body(entry.field, buffer[Int(entry.lower)..<Int(entry.upper)]) }
    }

    /// The first value of `field` as text, for people to read.
    package func text(_ field: Field) -> String? { self[field].map { String(decoding: $0, as: UTF8.self) } }
}
