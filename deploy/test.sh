#!/usr/bin/env bash
# Runs the tests as built, and ends with what was skipped, and why, and the summary line of the run.
#   deploy/test.sh [--filter NAME]...
set -uo pipefail
cd "$(dirname "$0")/.."
log=.build/test.log
summary='Test run with'
"${SWIFT:-swift}" test --skip-build --disable-xctest "$@" 2>&1 | tee "$log" | grep --line-buffered -v "$summary"
status=${PIPESTATUS[0]}
if grep -q ' skipped[.:]' "$log"; then
    echo "Skipped:"
    grep ' skipped[.:]' "$log" | sort -u
fi
grep "$summary" "$log" || { echo "no test ran to the end" >&2; [ "$status" != 0 ] || status=1; }
exit "$status"
