internal import Glibc
internal import ProcessShim

package enum Hardening {
    /// No core file may show what was in memory: neither by the limit, which a core handler behind a pipe may ignore
    /// (core(5)), nor by the process's own mark, which also keeps other processes of its user out of its memory.
    package static func apply() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        vigie_forbid_dumps()
    }
}
