#!/usr/bin/env bash
# deploy/compose.yaml against a real Docker engine, in namespaces of its own on a machine that has none running: a case
# runs through, and each service that is killed comes back by itself. Skips, and says so, where a part is absent.
#   Tests/Compose/run.sh      COMPOSE_JAIL=FILE   KAFKA_HOME=FOLDER (default: both in ../shared)
set -euo pipefail
cd "$(dirname "$0")/../.."
jail=${COMPOSE_JAIL:-../shared/tools/compose-jail}
kafka=${KAFKA_HOME:-../shared/kafka}
skip() { echo "compose test skipped: $*"; exit 0; }
[ -x "$jail" ] || skip "no $jail"
[ -d "$kafka/libs" ] || skip "no Kafka distribution in $kafka; set KAFKA_HOME"
[ "$(id -u)" = 0 ] || skip "only root can start an engine"
jail=$(realpath "$jail")

started=$SECONDS
command -v dockerd >/dev/null && command -v docker-compose >/dev/null || "$jail" setup
"$jail" base $(awk '!/^#/ && ($2 == "run" || $2 == "kafka") { print $1 }' deploy/packages.txt | sort -u)
echo "engine and base image ready after $((SECONDS - started)) s"
make build >/dev/null

# What the engine cannot pull is built: an image with the official one's paths from the distribution at hand.
context=$(mktemp -d)
trap 'rm -rf "$context"' EXIT
mkdir "$context/bin"
cp -r "$kafka/libs" "$kafka/config" "$context/"
cp Tests/Compose/kafka-run.sh "$context/"
for tool in "$kafka"/bin/*; do
    # Some copies of a distribution lose the links among its launchers.
    name=$(basename "$tool")
    if [ -L "$tool" ] || [ "$(head -c 2 "$tool")" != '#!' ]; then ln -s run-tool "$context/bin/$name"; else cp "$tool" "$context/bin/$name"; fi
done
chmod -R u+w "$context"
export KAFKA_CONTEXT=$context
"$jail" run bash Tests/Compose/inside.sh
