// A process of its own for the tests of the log: they kill it, stop it or let it meet a full disk.
// Usage: LogChild URL SESSION_MILLISECONDS COMMAND ARGUMENT…   What it did, it says in lines on standard output.
import Glibc
import Log

func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(1, bytes, bytes.count)
}

func records(_ topic: String, _ numbers: Range<Int>, size: Int) -> [Append] {
    numbers.map { number in
        let value = Array("\(number)".utf8)
        return Append(
            topic: topic, key: Array("k\(number)".utf8),
            value: value + [UInt8](repeating: 0x2e, count: max(size - value.count, 0)))
    }
}

/// Says "owns PARTITION…" at each change, until killed or told to leave by the end of standard input.
func member(_ log: any Log, group: String, instance: String, topics: [String]) throws {
    let member = try log.member(of: group, instance: instance, topics: topics)
    var shown: Set<TopicPartition>?
    var input = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    repeat {
        let owned = try member.poll()
        if owned != shown { say(owned.sorted().reduce("owns") { "\($0) \($1)" }) }
        shown = owned
    } while poll(&input, 1, 20) == 0
    member.close()
}

/// Takes `topic`[0], says so, and commits its first position when it gets a line, without looking at its group again.
func commitLate(_ log: any Log, group: String, instance: String, topic: String, output: String) throws {
    let source = TopicPartition(topic, 0)
    let writer = try log.writer(id: "\(group)-\(instance)")
    let member = try log.member(of: group, instance: instance, topics: [topic])
    while try !member.poll().contains(source) { usleep(20_000) }
    say("owns \(source)")
    _ = readLine()
    do {
        try writer.append(records(output, 0..<1, size: 10))
        try writer.commit(positions: [source: 1], of: member)
        say("committed")
    } catch {
        try writer.abort()
        say("refused: \(error.code.rawValue)")
    }
}

/// Commits `each` records at a time and says how many stand committed, until killed or refused.
func append(_ log: any Log, writer id: String, topic: String, each: Int, size: Int) throws {
    let writer = try log.writer(id: id)
    var next = 0
    while true {
        try writer.append(records(topic, next..<next + each, size: size))
        try writer.commit(positions: [:], of: nil)
        next += each
        say("committed \(next)")
    }
}

/// Commits records whose value is the time of their append, in microseconds since 1970, until killed.
func appendSlowly(_ log: any Log, writer id: String, topic: String, pauseMilliseconds: UInt32) throws {
    let writer = try log.writer(id: id)
    while true {
        usleep(pauseMilliseconds * 1000)
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        let now = time.tv_sec * 1_000_000 + time.tv_nsec / 1000
        try writer.append([Append(topic: topic, key: [1], value: Array("\(now)".utf8))])
        try writer.commit(positions: [:], of: nil)
    }
}

/// A service without work: says how many microseconds of processor `milliseconds` of it took.
func idle(_ log: any Log, group: String, topic: String, milliseconds: Int) throws {
    let member = try log.member(of: group, instance: "idle", topics: [topic])
    let reader = try log.reader()
    try reader.assign(Dictionary(uniqueKeysWithValues: try member.poll().map { ($0, 0) }))
    func used() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
    }
    let before = used()
    for _ in 0..<milliseconds / 100 {
        _ = try reader.poll(maxBytes: 1 << 20, timeout: .milliseconds(100))
        _ = try member.poll()
    }
    say("used \(used() - before)")
    member.close()
}

/// Reads again and again, from the start, until killed.
func read(_ log: any Log, topic: String) throws {
    let reader = try log.reader()
    while true {
        try reader.assign([TopicPartition(topic, 0): 0])
        while !reader.isCaughtUp { _ = try reader.poll(maxBytes: 1 << 20, timeout: .seconds(1)) }
    }
}

/// The loop of a service: copies the records of the partitions it owns, and starts over from the committed positions
/// whenever what it owns has changed or a commit was refused. Says "worked COUNT" after each commit, until killed.
func work(_ log: any Log, group: String, instance: String, input: String, output: String) throws {
    let writer = try log.writer(id: "\(group)-\(instance)")
    let member = try log.member(of: group, instance: instance, topics: [input])
    let reader = try log.reader()
    var owned: Set<TopicPartition>?
    while true {
        let now = try member.poll()
        if now != owned {
            let committed = try member.committed(Array(now))
            try reader.assign(Dictionary(uniqueKeysWithValues: now.map { ($0, committed[$0] ?? 0) }))
            owned = now
        }
        let records = try reader.poll(maxBytes: 100, timeout: .milliseconds(50))
        if records.isEmpty { continue }
        do {
            try writer.append(
                records.map { Append(topic: output, key: Array($0.key), value: $0.value.map { Array($0) }) })
            try writer.commit(positions: reader.positions, of: member)
            say("worked \(records.count)")
        } catch {
            guard error.code == .abortable else { throw error }
            try writer.abort()
            owned = nil
        }
    }
}

/// Appends and never commits.
func hold(_ log: any Log, writer id: String, topic: String, count: Int) throws {
    let writer = try log.writer(id: id)
    try writer.append(records(topic, 0..<count, size: 100))
    say("appended")
    pause()
}

/// Appends until refused, says so, waits for a line "remove FILE", and goes on once; then counts what can be read.
func fill(_ log: any Log, writer id: String, topic: String) throws {
    let writer = try log.writer(id: id)
    var next = 0
    do {
        while true {
            try writer.append(records(topic, next..<next + 10, size: 30_000))
            try writer.commit(positions: [:], of: nil)
            next += 10
        }
    } catch { say("refused after \(next): \(error)") }
    if let line = readLine() { unlink(String(line.dropFirst("remove ".count))) }
    try writer.commit(positions: [:], of: nil)
    say("committed \(next + 10)")
    let reader = try log.reader()
    try reader.assign([TopicPartition(topic, 0): 0])
    var count = 0
    while !reader.isCaughtUp { count += try reader.poll(maxBytes: 1 << 20, timeout: .seconds(1)).count }
    say("read \(count)")
}

/// Ends this process with the test's, so that none is left behind.
func followParent() {
    var thread = pthread_t()
    pthread_create(
        &thread, nil,
        { _ in
            let parent = getppid()
            while getppid() == parent { usleep(100_000) }
            exit(4)
        }, nil)
}

let arguments = CommandLine.arguments
followParent()
do {
    if arguments[3] == "as-nobody" {
        guard setuid(65534) == 0 else { exit(3) }
    }
    var timeouts = LogTimeouts()
    timeouts.session = .milliseconds(Int(arguments[2]) ?? 1000)
    let log = try openLog(arguments[1], timeouts: timeouts)
    let rest = Array(arguments.dropFirst(4))
    switch arguments[3] {
    case "member": try member(log, group: rest[0], instance: rest[1], topics: Array(rest[2...]))
    case "append":
        try append(log, writer: rest[0], topic: rest[1], each: Int(rest[2]) ?? 1, size: Int(rest[3]) ?? 0)
    case "append-slowly":
        try appendSlowly(log, writer: rest[0], topic: rest[1], pauseMilliseconds: UInt32(rest[2]) ?? 0)
    case "idle": try idle(log, group: rest[0], topic: rest[1], milliseconds: Int(rest[2]) ?? 0)
    case "read": try read(log, topic: rest[0])
    case "work":
        try work(log, group: rest[0], instance: rest[1], input: rest[2], output: rest[3])
    case "hold": try hold(log, writer: rest[0], topic: rest[1], count: Int(rest[2]) ?? 1)
    case "commit-late": try commitLate(log, group: rest[0], instance: rest[1], topic: rest[2], output: rest[3])
    case "fill": try fill(log, writer: rest[0], topic: rest[1])
    case "create":
        try log.create([TopicSpecification(name: rest[0], partitions: Int32(rest[1]) ?? 1)])
        say("created")
    case "open", "as-nobody": say("opened \(try log.topics().count)")
    default: exit(2)
    }
} catch {
    say("error \(error)")
    exit(1)
}
