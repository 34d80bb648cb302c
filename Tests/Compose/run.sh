#!/usr/bin/env bash
# deploy/compose.yaml against a real Docker engine: a case runs through, each service that is killed comes back by itself,
# and the case goes on. Skips, and says so, where a part is absent.
#   Tests/Compose/run.sh      KAFKA_HOME=FOLDER   COMPOSE_JAIL=FILE (default: both in ../shared)
# Takes the engine that runs here; where none does, one that COMPOSE_JAIL starts in namespaces of its own. That one can pull
# nothing: the broker's image is then built from the distribution in KAFKA_HOME, with the paths of the official one.
set -euo pipefail
cd "$(dirname "$0")/../.."
jail=${COMPOSE_JAIL:-../shared/tools/compose-jail}
kafka=${KAFKA_HOME:-../shared/kafka}
skip() { echo "compose test skipped: $*"; exit 0; }
[ "$(id -u)" = 0 ] || skip "only root can kill what a container runs"
started=$SECONDS
if docker info >/dev/null 2>&1; then
    docker compose version >/dev/null 2>&1 || command -v docker-compose >/dev/null || skip "no docker compose"
    within=()
else
    [ -x "$jail" ] || skip "no Docker engine runs here, and there is no $jail to start one"
    [ -d "$kafka/libs" ] || skip "no Kafka distribution in $kafka; set KAFKA_HOME"
    jail=$(realpath "$jail")
    command -v dockerd >/dev/null && command -v docker-compose >/dev/null || "$jail" setup
    "$jail" base $(awk '!/^#/ && ($2 == "run" || $2 == "kafka") { print $1 }' deploy/packages.txt | sort -u)
    within=("$jail" run)
    export STAND_IN=1
fi
echo "an engine is at hand after $((SECONDS - started)) s"
make build >/dev/null

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export WORK=$work
if [ -n "${STAND_IN:-}" ]; then
    mkdir -p "$work/kafka/bin"
    cp -r "$kafka/libs" "$kafka/config" "$work/kafka/"
    cp Tests/Compose/kafka-run.sh "$work/kafka/"
    for tool in "$kafka"/bin/*; do
        # Some copies of a distribution lose the links among its launchers.
        made=$work/kafka/bin/$(basename "$tool")
        if [ -L "$tool" ] || [ "$(head -c 2 "$tool")" != '#!' ]; then ln -s run-tool "$made"; else cp "$tool" "$made"; fi
    done
    chmod -R u+w "$work/kafka"
fi
"${within[@]}" bash Tests/Compose/inside.sh
