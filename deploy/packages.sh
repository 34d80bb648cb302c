#!/usr/bin/env bash
# Installs the Debian packages of the named groups of packages.txt that this system lacks; says nothing when none is.
#   deploy/packages.sh build [kafka] [run]
set -euo pipefail
list=$(dirname "$0")/packages.txt
command -v dpkg-query >/dev/null || { echo "vigie: this is not a Debian system; install the like of $list yourself" >&2; exit 0; }

missing=()
for package in $(awk -v groups=" $* " '!/^#/ && index(groups, " " $2 " ") { print $1 }' "$list"); do
    state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) || state=absent
    [ "$state" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" != 0 ]; then
    ask=; [ -t 0 ] || ask=-n # without a terminal sudo must not wait for a password
    if ! command -v sudo >/dev/null || ! sudo $ask true; then
        echo "vigie: Debian packages are missing, and only root can install them. Run as root:" >&2
        echo "  apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "installing Debian packages: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
# A source this project does not use may fail to update; whether ours did, the installation shows.
"${apt[@]}" update || echo "vigie: apt-get update reported a failure; going on" >&2
"${apt[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null >/dev/null
