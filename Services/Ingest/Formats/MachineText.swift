/// Text that programs write for those who run them, or are written in: no line of it is a row of people.
enum MachineText {
    /// Whether most lines are of a log, a listing of files or a program.
    static func isOne(_ samples: some Collection<[UInt8]>) -> Bool {
        var (lines, machine, code, opens) = (0, 0, 0, false)
        for sample in samples {
            let line = sample[sample.span.trimmedRange]
            guard let last = line.last else { continue }
            lines += 1
            if isOfFiles(line) || isOfLog(line) { machine += 1 }
            if last == UInt8(ascii: "{") { opens = true }
            if [UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";")].contains(last) { code += 1 }
        }
        return machine * 2 > lines || opens && code * 2 > lines
    }

    /// `-rw-r--r--`, as `ls -l` begins a line.
    private static func isOfFiles(_ line: ArraySlice<UInt8>) -> Bool {
        let mode = line.prefix { !ASCII.isSpace($0) }
        guard (10...11).contains(mode.count), "-dlbcps".utf8.contains(line[line.startIndex]) else { return false }
        return zip(mode.dropFirst(), "rwxrwxrwx".utf8).allSatisfy { byte, right in
            byte == right || byte == UInt8(ascii: "-") || right == UInt8(ascii: "x") && "sStT".utf8.contains(byte)
        }
    }

    /// `sshd[1077]:`, the program that tells and its process (RFC 3164, section 5.3).
    private static func isOfLog(_ line: ArraySlice<UInt8>) -> Bool {
        line.prefix(256).split(whereSeparator: ASCII.isSpace).contains { word in
            guard word.suffix(2).elementsEqual("]:".utf8), let open = word.lastIndex(of: UInt8(ascii: "[")) else {
                return false
            }
            let process = word[(open + 1)...].dropLast(2)
            return open > word.startIndex && !process.isEmpty && process.allSatisfy(ASCII.isDigit)
        }
    }
}
