/// Natural exponential and logarithm by IEEE arithmetic alone, so that every machine computes the same bits (the C
/// library's differ from version to version). Good to about 1e-15, relative.
enum ExpLog {
    static func exp(_ x: Double) -> Double {
        if x < -700 { return 0 }
        if x > 700 { return .infinity }
        let n = (x * 1.4426950408889634).rounded()
        let r = (x - n * 0.693147180369123816490) - n * 1.90821492927058770002e-10
        var term = 1.0
        var sum = 1.0
        for k in 1...13 {
            term *= r / Double(k)
            sum += term
        }
        return sum * Double(sign: .plus, exponent: Int(n), significand: 1)
    }

    static func log(_ x: Double) -> Double {
        guard x > 0 else { return -.infinity }
        var exponent = Int(x.exponent)
        var m = x.significand
        if m > 1.4142135623730951 {
            m /= 2
            exponent += 1
        }
        // ln m = 2 artanh((m - 1) / (m + 1)), |argument| < .172
        let s = (m - 1) / (m + 1)
        let square = s * s
        var power = s
        var sum = 0.0
        var k = 1.0
        while k < 24 {
            sum += power / k
            power *= square
            k += 2
        }
        return 2 * sum + Double(exponent) * 0.6931471805599453
    }
}
