#!/usr/bin/env bash
# What run.sh does inside the engine's namespaces.
set -euo pipefail
export VIGIE_MASTER_FILE=$KAFKA_CONTEXT/master COMPOSE_PROJECT_NAME=vigie-test
compose() { docker-compose -f deploy/compose.yaml "$@"; }
end() {
    status=$?
    [ "$status" = 0 ] || { compose ps; compose logs --no-color --tail 40; } 2>&1 | tail -120
    compose down -v --remove-orphans -t 10 >/dev/null 2>&1 || true
    exit "$status"
}
trap end EXIT

openssl rand -hex 32 >"$VIGIE_MASTER_FILE"
chown 10001 "$VIGIE_MASTER_FILE" && chmod 400 "$VIGIE_MASTER_FILE"
image=$(awk '$1 == "image:" && /kafka/ { print $2 }' deploy/compose.yaml)
docker build -q -t "$image" -f Tests/Compose/kafka.Dockerfile "$KAFKA_CONTEXT"
docker build -q -t vigie:latest -f deploy/Dockerfile .
docker image ls --format '{{.Repository}}:{{.Tag}} {{.Size}}'

started=$SECONDS
compose up -d kafka topics
compose ps
echo "up after $((SECONDS - started)) s"
