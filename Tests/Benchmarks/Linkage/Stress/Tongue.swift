/// How the names of a population sound, how many there are, and how unevenly they are borne.
struct Tongue: Sendable {
    let heads: [String]
    let middles: [String]
    let tails: [String]
    let surnames: Int
    let givenNames: Int
    /// The k-th most frequent name is borne as 1 / (k + 5) where steep, else as the power 3/4 of that.
    let isSteep: Bool

    static let english = Tongue(
        heads: [
            "Ash", "Bar", "Cole", "Dar", "Ed", "Fair", "Gar", "Har", "Jack", "Ken", "Lang", "Mar", "Nor", "Rich",
            "Stan", "Wil",
        ],
        middles: ["", "", "er", "ing", "le", "an"],
        tails: ["son", "ton", "man", "ford", "ley", "er", "wood", "well", "s", "field"], surnames: 8000,
        givenNames: 900, isSteep: false)
    static let german = Tongue(
        heads: [
            "Schm", "Kr", "Bau", "Hoff", "Wei", "Schn", "Mey", "Leh", "Kai", "Vog", "Zim", "Grü", "Kö", "Mül", "Stei",
            "Fuchs",
        ],
        middles: ["", "", "er", "ler", "n", "el"],
        tails: ["mann", "er", "ert", "in", "bach", "ig", "ke", "hardt", "haus", "stein"], surnames: 10_000,
        givenNames: 700, isSteep: true)
    static let dutch = Tongue(
        heads: [
            "van Dij", "de Vri", "Jan", "Bak", "Vis", "Smi", "Mul", "de Gro", "van den Ber", "Hen", "Kui", "Post",
            "Bos", "Dek",
        ],
        middles: ["", "", "er", "en", "ij"],
        tails: ["k", "es", "sen", "ker", "ser", "t", "der", "ot", "g", "driks", "ma", "stra"], surnames: 6000,
        givenNames: 800, isSteep: true)
    static let nordic = Tongue(
        heads: [
            "Anders", "Johan", "Karl", "Nil", "Erik", "Lar", "Ol", "Per", "Lind", "Berg", "Sand", "Hed", "Ny", "Ek",
        ],
        middles: ["", "", "", "e", "en"],
        tails: ["sson", "son", "ström", "berg", "gren", "qvist", "lund", "man"], surnames: 3000, givenNames: 600,
        isSteep: true)
    /// A hundred surnames for everybody.
    static let few = Tongue(
        heads: ["Ng", "Tr", "L", "Ph", "H", "V", "D", "B", "K", "P"], middles: ["uy", "a", "e", "o", "i"],
        tails: ["en", "n", "m", "ng", ""], surnames: 100, givenNames: 250, isSteep: false)

    /// The name of a rank, the same each time.
    func name(_ rank: Int, _ salt: UInt64) -> String {
        var generator = SplitMix(state: salt &+ UInt64(rank) &* 7919)
        let head = heads.randomElement(using: &generator) ?? ""
        // Rarer names are longer.
        let inner = (0..<(rank > 150 ? 2 : 1)).map { _ in middles.randomElement(using: &generator) ?? "" }.joined()
        let extra =
            rank > 60 ? ["a", "o", "i", "el", "ber", "ra", "mi", "tu"].randomElement(using: &generator) ?? "" : ""
        return head + extra + inner + (tails.randomElement(using: &generator) ?? "")
    }
}
