/// A rough sound code for blocking: what is written differently and said alike mostly gets one code. First sound, then
/// up to five consonants, doubled ones once; vowels, H and W dropped; letters said alike made one.
enum Phonetic {
    static func code(_ name: ArraySlice<UInt8>) -> UInt32 {
        var code: UInt32 = 0
        var count = 0
        var last: UInt8 = 0
        var index = name.startIndex
        while index < name.endIndex, count < 6 {
            let letter = name[index]
            let next = index + 1 < name.endIndex ? name[index + 1] : 0
            index += 1
            var sound: UInt8
            switch letter {
            case UInt8(ascii: "P") where next == UInt8(ascii: "H"):
                sound = 0x46
                index += 1
            case UInt8(ascii: "C") where next == UInt8(ascii: "E") || next == UInt8(ascii: "I"): sound = 0x53
            case UInt8(ascii: "C"), UInt8(ascii: "Q"), UInt8(ascii: "K"), UInt8(ascii: "G"): sound = 0x4b
            case UInt8(ascii: "J"), UInt8(ascii: "Z"), UInt8(ascii: "S"), UInt8(ascii: "X"): sound = 0x53
            case UInt8(ascii: "D"), UInt8(ascii: "T"): sound = 0x54
            case UInt8(ascii: "B"), UInt8(ascii: "P"): sound = 0x50
            case UInt8(ascii: "V"), UInt8(ascii: "F"): sound = 0x46
            case UInt8(ascii: "M"), UInt8(ascii: "N"): sound = 0x4e
            case UInt8(ascii: "A"), UInt8(ascii: "E"), UInt8(ascii: "I"), UInt8(ascii: "O"), UInt8(ascii: "U"),
                UInt8(ascii: "Y"):
                sound = count == 0 ? 0x41 : 0
            case UInt8(ascii: "H"), UInt8(ascii: "W"): sound = 0
            default: sound = letter
            }
            if sound == 0 {
                last = 0
                continue
            }
            if sound == last { continue }
            last = sound
            code = code &* 31 &+ UInt32(sound)
            count += 1
        }
        return code
    }
}
