package import Model

extension Topic {
    /// What keeps the services from working on a log with these topics and partition counts; one line a topic.
    package static func faults(in found: [String: Int32]) -> [Topic: String] {
        var faults: [Topic: String] = [:]
        for topic in allCases {
            guard let count = found[topic.rawValue] else {
                faults[topic] = "\(topic.rawValue): no such topic; create them with: vigie topics create"
                continue
            }
            if !topic.isPartitioned, count != 1 {
                faults[topic] = "\(topic.rawValue): has \(count) partitions where 1 is expected"
            }
        }
        // A notice lies where its person does.
        if let persons = found[Topic.person.rawValue], let notices = found[Topic.notice.rawValue], persons != notices {
            faults[.notice] =
                "\(Topic.notice.rawValue): has \(notices) partitions, \(Topic.person.rawValue) has \(persons): they must "
                + "have as many; create them anew"
        }
        return faults
    }
}
