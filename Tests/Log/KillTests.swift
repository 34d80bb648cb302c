import Glibc
import Log
import Testing

@Suite struct KillTests {
    /// Two processes share the work, are killed at random moments and come back, or stay away until the other has
    /// taken over: each record is worked exactly once, and in order.
    @Test(arguments: Engine.present)
    func everyRecordIsWorkedOnceHoweverTheWorkersDie(engine: Engine) throws {
        let test = try engine.open()
        let (input, output) = (try test.topic("in", partitions: 4), try test.topic("out", partitions: 4))
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(state: seed)
        let worker = { (name: String) in try test.child("work", test.own("g"), name, input, output) }
        var workers = ["a": try worker("a"), "b": try worker("b")]
        let feeder = try test.writer("feeder")
        let rounds = 8
        for round in 0..<rounds {
            try feeder.append(numbered(input, round * 200..<round * 200 + 200))
            try feeder.commit(positions: [:], of: nil)
            usleep(UInt32(random.next() % 400_000))
            let victim = random.next() % 2 == 0 ? "a" : "b"
            workers[victim]?.kill()
            // Once, long enough for the other to take over.
            if round == rounds / 2 { usleep(UInt32(test.session.components.seconds + 1) * 1_000_000) }
            workers[victim] = try worker(victim)
        }
        var texts: [String] = []
        try eventually("all is worked (seed \(seed))", within: .seconds(60)) {
            texts = try test.replay(output, partitions: 4).compactMap(\.text)
            return texts.count >= rounds * 200
        }
        let numbers = texts.compactMap { Int($0) }
        #expect(numbers.sorted() == Array(0..<rounds * 200), "seed \(seed)")
        let records = try test.replay(output, partitions: 4)
        for partition in Int32(0)..<4 {
            let own = records.filter { $0.source.partition == partition }.compactMap { Int($0.text ?? "") }
            #expect(own == own.sorted(), "seed \(seed)")
        }
        for worker in workers.values { worker.kill() }
    }
}
