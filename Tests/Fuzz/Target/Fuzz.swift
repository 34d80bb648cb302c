import Foundation
import Probing

/// The reader the fuzzer tries, named by `FUZZ_READER`.
private let reader = ProbedReader(rawValue: ProcessInfo.processInfo.environment["FUZZ_READER"] ?? "file")

@_cdecl("LLVMFuzzerTestOneInput")
func tryBytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let reader else { fatalError("FUZZ_READER names none of \(ProbedReader.allCases.map(\.rawValue))") }
    let faults = reader.faults(Array(UnsafeBufferPointer(start: start, count: count)))
    if !faults.isEmpty { fatalError("\(reader.rawValue): \(faults.joined(separator: "; "))") }
    return 0
}
