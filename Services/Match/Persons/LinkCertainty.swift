package import Model

/// How sure a linkage is of itself: what it expects of its precision and recall, and the bounds of the number of
/// persons. Estimated without truth, from the odds alone.
package struct LinkCertainty: Sendable, Encodable {
    package let count: PersonCount
    /// Of the pairs of rows held to be one person's, the share that are.
    package let expectedPrecision: Double
    /// Of the pairs of rows that are one person's, the share that were found.
    package let expectedRecall: Double

    package init(_ scorer: Scorer, _ links: [Link], _ clusters: [Cluster]) {
        let estimate = CountEstimate(scorer, links, clusters)
        count = estimate.whole(clusters).interval(unseen: estimate.unseen)
        var (pairs, right) = (0.0, 0.0)
        for (number, cluster) in clusters.enumerated() where cluster.members.count > 1 {
            let size = Double(cluster.members.count)
            pairs += size * (size - 1) / 2
            // A cluster of two humans parts at its weakest join: at worst in halves.
            right += size * (size - 1) / 2 - estimate.wrong[number] * size * size / 4
        }
        var missed = pairs * estimate.unseen
        for doubt in estimate.doubts {
            missed += doubt.probability * Double(clusters[doubt.a].members.count * clusters[doubt.b].members.count)
        }
        expectedPrecision = pairs > 0 ? right / pairs : 1
        expectedRecall = right + missed > 0 ? right / (right + missed) : 1
    }
}
