extension Packed {
    package enum TarForm: Sendable, CaseIterable { case ustar, gnu, pax, old }

    /// A tar archive; a long name is written as the form has it.
    package static func tar(_ entries: [Entry], _ form: TarForm = .ustar) -> [UInt8] {
        var archive: [UInt8] = []
        for entry in entries {
            var (name, prefix) = (entry.name, "")
            if name.utf8.count > 99 {
                switch form {
                case .old: break  // has no way to write it
                case .ustar:
                    if let slash = name.lastIndex(of: "/") {
                        prefix = String(name[..<slash])
                        name = String(name[name.index(after: slash)...])
                    }
                case .gnu: archive += member("././@LongLink", Array((name + "\0").utf8), kind: "L", form)
                case .pax:
                    var length = name.utf8.count + 7
                    while "\(length)".utf8.count + name.utf8.count + 7 > length { length += 1 }
                    archive += member("PaxHeaders/x", Array("\(length) path=\(name)\n".utf8), kind: "x", form)
                }
                name = String(name.suffix(99))
            }
            let kind: Character = name.hasSuffix("/") ? "5" : form == .old ? "\0" : "0"
            archive += member(name, entry.bytes, kind: kind, form, prefix: prefix, told: entry.told)
        }
        return archive + [UInt8](repeating: 0, count: 1024)
    }

    /// One header with what belongs to it.
    package static func member(
        _ name: String, _ bytes: [UInt8], kind: Character, _ form: TarForm = .ustar, prefix: String = "",
        told: Int? = nil
    ) -> [UInt8] {
        var head = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, _ at: Int) {
            for (index, byte) in text.utf8.enumerated() { head[at + index] = byte }
        }
        func octal(_ number: Int, _ width: Int) -> String {
            let digits = String(number, radix: 8)
            return String(repeating: "0", count: width - digits.count) + digits
        }
        put(name, 0)
        put("0000644\0", 100)
        put(octal(told ?? bytes.count, 11), 124)
        put(octal(1_600_000_000, 11), 136)
        put("        ", 148)
        put(String(kind), 156)
        switch form {
        case .ustar, .pax: put("ustar\u{0}00", 257)
        case .gnu: put("ustar  \0", 257)
        case .old: break
        }
        put(prefix, 345)
        put(octal(head.reduce(0) { $0 + Int($1) }, 6) + "\0 ", 148)
        return head + bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
    }
}
