/// The address as one comparison: street, postcode and town depend on each other, and apart each would count again.
extension PairComparer {
    /// Level = 5 * street + place; see `ComparisonTable`.
    func address(_ a: Row, _ b: Row, _ cache: inout SimilarityCache) -> Outcome {
        let street = streetLevel(a, b, &cache)
        let place = placeLevel(a, b, &cache)
        let isWhole = street == 1 && place <= 1
        return Outcome(5 * street + place, isWhole ? records.frequencies.address[Int(a.address)] : 0)
    }

    private func streetLevel(_ a: Row, _ b: Row, _ cache: inout SimilarityCache) -> UInt8 {
        if a.street == 0 || b.street == 0 { return 0 }
        // A hamlet has no numbers: neither side having one is agreement.
        let sameNumber = a.number == b.number
        if a.street == b.street { return sameNumber ? 1 : 2 }
        let alike = cache.value(.street, a.street, b.street) {
            let texts = bytes.texts.bytes
            return JaroWinkler.reaches(
                0.9, texts.span.extracting(bytes.texts.range(a.street)),
                texts.span.extracting(bytes.texts.range(b.street))) ? 1 : 0
        }
        if alike == 0 { return 5 }
        return sameNumber && a.number != 0 ? 3 : 4
    }

    private func placeLevel(_ a: Row, _ b: Row, _ cache: inout SimilarityCache) -> UInt8 {
        let hasPostcode = a.postcode != 0 && b.postcode != 0
        if hasPostcode {
            if a.postcode == b.postcode { return 1 }
            let near = cache.value(.postcode, a.postcode, b.postcode) {
                let codes = bytes.postcodes.bytes
                return areNear(bytes.postcodes[a.postcode], bytes.postcodes[b.postcode])
                    || EditDistance.upToTwo(
                        codes.span.extracting(bytes.postcodes.range(a.postcode)),
                        codes.span.extracting(bytes.postcodes.range(b.postcode))) == 1
                    ? 1 : 0
            }
            if near == 1 { return 2 }
        }
        if a.town != 0, b.town != 0 {
            if a.town == b.town { return 3 }
            let alike = cache.value(.town, a.town, b.town) {
                let texts = bytes.texts.bytes
                return JaroWinkler.reaches(
                    0.9, texts.span.extracting(bytes.texts.range(a.town)),
                    texts.span.extracting(bytes.texts.range(b.town))) ? 1 : 0
            }
            return alike == 1 ? 3 : 4
        }
        return hasPostcode ? 4 : 0
    }

    /// One department (the first two of all-digit codes), or one outward part (all but the last three of others).
    private func areNear(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
        let isNumeric = a.allSatisfy { $0 < 0x40 } && b.allSatisfy { $0 < 0x40 }
        if isNumeric { return a.count == b.count && a.count > 2 && a.prefix(2) == b.prefix(2) }
        return a.count > 3 && b.count > 3 && a.dropLast(3) == b.dropLast(3)
    }
}
