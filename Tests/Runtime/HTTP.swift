import Foundation

/// The answer of a real server, through a socket.
func request(_ text: String, port: UInt16) -> String? {
    let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(file) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
    let connected = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
    }
    guard connected == 0 else { return nil }
    _ = text.withCString { send(file, $0, strlen($0), 0) }
    var answer: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    while case let count = recv(file, &block, block.count, 0), count > 0 { answer += block[..<count] }
    return String(decoding: answer, as: UTF8.self)
}

func get(_ path: String, port: UInt16, method: String = "GET") -> String? {
    request("\(method) \(path) HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", port: port)
}
