internal import Glibc
internal import ProcessShim

package enum Hardening {
    /// No core file and no crash report may show what was in memory. A core file is forbidden by the limit, which a
    /// handler behind a pipe may ignore (core(5)), and by the process's own mark, which also keeps other processes of its
    /// user out of its memory.
    package static func apply() {
        var size = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &size)
        vigie_forbid_dumps()
        // Swift's own crash reports show what stands in registers and memory (SWIFT_BACKTRACE): none is written.
        for fault in [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP] { signal(fault, SIG_DFL) }
        // Whatever a parent had blocked: a fault ends the process, and an order to stop is heard.
        var none = sigset_t()
        sigemptyset(&none)
        sigprocmask(SIG_SETMASK, &none, nil)
    }
}
