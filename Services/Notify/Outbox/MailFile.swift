package import Model

/// One e-mail as a file (RFC 5322, MIME): text only, UTF-8 in quoted-printable, nothing to click. The same notice gives
/// the same bytes.
package enum MailFile {
    package static func bytes(
        _ intent: NoticeIntent, notice: PersonID, caseID: CaseID, from controller: Controller, at time: Timestamp
    ) -> [UInt8] {
        let sender = controller.contactEmail.flatMap { $0.split(separator: "@").last.map(String.init) } ?? "invalid"
        let lines = [
            "From: \(encodedWord(controller.name)) <\(controller.contactEmail ?? "ne-pas-repondre@invalid")>",
            "To: <\(intent.address.first ?? "")>",
            "Subject: \(encodedWord(intent.subject))",
            "Date: \(date(time))",
            "Message-ID: <\(notice).\(caseID)@\(sender)>",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Language: fr",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
            "",
            quotedPrintable(intent.text),
            "",
        ]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    /// RFC 2047, Q encoding, in words of at most 75 characters; folded.
    static func encodedWord(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 > 0x1f && $0 < 0x7f && !Array("\"<>@,;:\\=?".utf8).contains($0) }) { return text }
        var words: [String] = []
        var word = ""
        for character in text {
            var piece = ""
            for byte in String(character).utf8 {
                let isPlain =
                    (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
                piece += isPlain ? String(UnicodeScalar(byte)) : byte == 0x20 ? "_" : "=" + hex(byte)
            }
            if word.utf8.count + piece.utf8.count > 60 {
                words.append(word)
                word = ""
            }
            word += piece
        }
        return (words + [word]).map { "=?utf-8?q?\($0)?=" }.joined(separator: "\r\n ")
    }

    /// RFC 2045, section 6.7.
    static func quotedPrintable(_ text: String) -> String {
        var lines: [String] = []
        for source in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = ""
            let bytes = Array(source.utf8)
            for (at, byte) in bytes.enumerated() {
                let isEnd = at == bytes.count - 1
                let isPlain = (byte > 0x20 && byte < 0x7f && byte != 0x3d) || (byte == 0x20 && !isEnd)
                let piece = isPlain ? String(UnicodeScalar(byte)) : "=" + hex(byte)
                if line.utf8.count + piece.utf8.count > 75 {
                    lines.append(line + "=")
                    line = ""
                }
                line += piece
            }
            lines.append(line)
        }
        return lines.joined(separator: "\r\n")
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = Array("0123456789ABCDEF")
        return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }

    /// RFC 5322, section 3.3; UTC.
    static func date(_ time: Timestamp) -> String {
        let text = time.description
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let month = Int(text.dropFirst(5).prefix(2)) ?? 1
        return
            "\(text.dropFirst(8).prefix(2)) \(months[month - 1]) \(text.prefix(4)) \(text.dropFirst(11).prefix(8)) +0000"
    }
}
