#!/usr/bin/env bash
# Runs commands on a fresh clone of this project in a fresh Debian 12 that has only git, make and a Swift toolchain.
#   deploy/clean-room.sh TOOLCHAIN COMMAND...      e.g. deploy/clean-room.sh "$HOME/swift-6.3" 'make test' 'make demo'
#   KEEP=1     leave the root file system for a look    ROOM=FOLDER   where to make it (default: a temporary folder)
#   SHARED=DIR bind-mount DIR beside the clone as ../shared, read-only (a Kafka distribution lies in DIR/kafka)
# TOOLCHAIN is the folder that holds usr/bin/swift. Needs root and debootstrap; the mirror and proxy are those of this
# machine's apt, the certificates too. What is not committed is not tested.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,7p' "$0" | cut -c3-; exit 2; }
toolchain=$(cd "$1" && pwd); shift
[ -x "$toolchain/usr/bin/swift" ] || { echo "no usr/bin/swift in $toolchain" >&2; exit 1; }
[ "$(id -u)" = 0 ] || { echo "a root file system can be made by root only" >&2; exit 1; }
command -v debootstrap >/dev/null || { echo "debootstrap is missing: apt-get install debootstrap" >&2; exit 1; }
project=$(cd "$(dirname "$0")/.." && pwd)

# In a mount namespace of its own: the mounts below end with it, whatever happens.
[ -n "${IN_ROOM:-}" ] || IN_ROOM=1 exec unshare --mount --propagation private "$0" "$toolchain" "$@"

room=$(mktemp -d "${ROOM:-${TMPDIR:-/tmp}}/clean-room.XXXXXX")
chmod 755 "$room" # apt fetches as a user of its own
finish() {
    for mounted in $(awk -v room="$room/" 'index($2, room) == 1 { print $2 }' /proc/mounts | sort -r); do umount -l "$mounted"; done
    [ -n "${KEEP:-}" ] && echo "left in $room" || rm -rf --one-file-system "$room"
}
trap finish EXIT

mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep -v security | sort -u | sed -n 1p)
echo "clean room: Debian 12, git, make"
debootstrap --variant=minbase --include=git,make,ca-certificates bookworm "$room" "$mirror" >"$room.log" ||
    { tail -5 "$room.log" >&2; exit 1; }
rm -f "$room.log"
apt-config dump | grep -iE '^Acquire::[a-z]+::proxy' >"$room/etc/apt/apt.conf.d/90proxy" || true
cp /etc/resolv.conf /etc/hosts "$room/etc/"
cp /etc/ssl/certs/ca-certificates.crt "$room/etc/ssl/certs/ca-certificates.crt"

mkdir -p "$room$toolchain" "$room/build"
mount --bind "$toolchain" "$room$toolchain"
mount -o remount,bind,ro "$room$toolchain"
git clone -q "$project" "$room/build/vigie"
if [ -n "${SHARED:-}" ]; then
    mkdir "$room/build/shared"
    mount --bind "$SHARED" "$room/build/shared"
    mount -o remount,bind,ro "$room/build/shared"
fi
mkdir -p "$room/dev/shm" "$room/dev/pts"
mount -t tmpfs tmpfs "$room/dev/shm"
mount -t devpts devpts "$room/dev/pts" -o newinstance,ptmxmode=666
ln -sf pts/ptmx "$room/dev/ptmx"

for command in "$@"; do
    echo "clean room: $command"
    started=$SECONDS
    # --kill-child: what the command left running ends with it.
    unshare --pid --fork --kill-child --uts --ipc --mount-proc="$room/proc" chroot "$room" /usr/bin/env -i \
        HOME=/var/tmp PATH="$toolchain/usr/bin:/usr/sbin:/usr/bin:/sbin:/bin" LANG=C.UTF-8 \
        PIP_CERT=/etc/ssl/certs/ca-certificates.crt ${https_proxy:+https_proxy="$https_proxy"} \
        ${http_proxy:+http_proxy="$http_proxy"} ${CI:+CI="$CI"} \
        sh -c "cd /build/vigie && $command" </dev/null || { status=$?; echo "clean room: failed with $status" >&2; exit "$status"; }
    echo "clean room: passed in $((SECONDS - started)) s"
done
