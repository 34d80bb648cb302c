import Testing

@testable import Log

/// Kafka's error codes, and what the caller of the log is told to do (kafka.apache.org/protocol, rdkafka.h).
@Suite struct KafkaFailureTests {
    private func code(_ code: Int32, fatal: Bool = false, abort: Bool = false, retry: Bool = false) -> LogError.Code {
        KafkaFailure(code: code, isFatal: fatal, requiresAbort: abort, isRetriable: retry, text: "").logError("x").code
    }

    @Test func aFatalErrorIsFatalWhateverElseItSays() {
        #expect(code(47, fatal: true, abort: true, retry: true) == .fatal)
        #expect(code(-144) == .fatal, "_FENCED")
        #expect(code(-150) == .fatal, "_FATAL")
    }

    /// Abort and try again would go on for ever.
    @Test(arguments: [29, 30, 31, 53, 58, -169] as [Int32])
    func aRightThatIsMissingIsFatalEvenIfAnAbortIsAskedFor(number: Int32) {
        #expect(code(number, abort: true) == .fatal)
        #expect(code(number, retry: true) == .fatal)
    }

    @Test func anAbortGoesBeforeARetry() {
        #expect(code(22, abort: true) == .abortable, "ILLEGAL_GENERATION")
        #expect(code(25, abort: true, retry: true) == .abortable, "UNKNOWN_MEMBER_ID")
    }

    @Test func whatMayBeRepeatedIsRetriable() { #expect(code(-185, retry: true) == .retriable, "_TIMED_OUT") }

    @Test func whatSaysNothingOfItselfIsFatal() { #expect(code(-186) == .fatal, "_INVALID_ARG") }
}
