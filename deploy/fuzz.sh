#!/usr/bin/env bash
# Tries the readers as built by `make fuzz`, each from its corpus on and in bounded memory, and ends with what was found.
#   deploy/fuzz.sh SECONDS [READER]...
#   deploy/fuzz.sh RUNSx [READER]...      so many runs, always the same
set -uo pipefail
cd "$(dirname "$0")/.."
case $1 in *x) limit=(-runs="${1%x}" -seed=1) ;; *) limit=(-max_total_time="$1") ;; esac
shift
[ $# -gt 0 ] || set -- $(ls Tests/Fuzz/Corpus)
status=0
for reader in "$@"; do
    work=.build/fuzz/tried/$reader
    found=.build/fuzz/found/$reader
    mkdir -p "$work" "$found"
    longest=4096
    case $reader in encodings | normalisers) longest=512 ;; esac
    # Without the addresses of each allocation: they cost more than what is tried.
    if SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=malloc_context_size=0:quarantine_size_mb=16 FUZZ_READER=$reader \
        .build/fuzz/debug/Fuzz "$work" "Tests/Fuzz/Corpus/$reader" "${limit[@]}" -max_len=$longest \
        -timeout=10 -rss_limit_mb=256 -artifact_prefix="$found/" -print_final_stats=1 </dev/null >"$found/log" 2>&1; then
        outcome="nothing found"
    else
        outcome="FOUND: $(grep -a -m1 -E 'Fatal error|ERROR' "$found/log"); see $found"
        status=1
    fi
    echo "$reader: $(grep -aoP 'number_of_executed_units: \K.*' "$found/log") tries, $outcome"
done
exit $status
