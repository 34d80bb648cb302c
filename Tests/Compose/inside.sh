#!/usr/bin/env bash
# What run.sh does inside the engine's namespaces.
set -euo pipefail
export VIGIE_MASTER_FILE=$KAFKA_CONTEXT/master COMPOSE_PROJECT_NAME=vigie-test DOCKER_BUILDKIT=0
export COMPOSE_FILE=${COMPOSE_FILE:-deploy/compose.yaml}
services="ingest match notify audit"

container() { echo "${COMPOSE_PROJECT_NAME}_$1_1"; }
state() { docker inspect -f "$2" "$(container "$1")"; }
health() { state "$1" '{{if .State.Health}}{{.State.Health.Status}}{{end}}'; }
fail() { echo "FAILED: $*" >&2; exit 1; }
# until_true SECONDS WHAT COMMAND...
until_true() {
    local limit=$((SECONDS + $1)) what=$2; shift 2
    until "$@"; do [ "$SECONDS" -lt "$limit" ] || fail "$what"; sleep 0.5; done
}
is_healthy() { [ "$(health "$1")" = healthy ]; }
has_restarted() { [ "$(state "$1" '{{.RestartCount}}')" -gt "$2" ] && is_healthy "$1"; }

end() {
    status=$?
    [ "$status" = 0 ] || { docker-compose ps; docker-compose logs --no-color --tail 40; } 2>&1 | tail -150
    docker-compose down -v --remove-orphans -t 10 >/dev/null 2>&1 || true
    docker image prune -f >/dev/null
    exit "$status"
}
trap end EXIT

openssl rand -base64 32 >"$VIGIE_MASTER_FILE"
chown 10001 "$VIGIE_MASTER_FILE" && chmod 400 "$VIGIE_MASTER_FILE"
image=$(awk '$1 == "image:" && /kafka/ { print $2 }' deploy/compose.yaml)
docker build -q -t "$image" -f Tests/Compose/kafka.Dockerfile "$KAFKA_CONTEXT" 2>&1 | grep sha256
docker build -q -t vigie:latest -f deploy/Dockerfile . 2>&1 | grep sha256
docker image ls --format '{{.Repository}}:{{.Tag}} {{.Size}}'

started=$SECONDS
docker-compose up -d 2>&1 | grep -v '\.\.\. $'
for service in $services; do until_true 90 "$service is not healthy: $(health "$service")" is_healthy "$service"; done
echo "all healthy after $((SECONDS - started)) s"

for service in $services; do
    status=$(docker exec "$(container "$service")" cat /proc/1/status)
    grep -q '^Uid:.10001' <<<"$status" || fail "$service does not run as its own user"
    grep -q '^CapEff:.0*$' <<<"$status" || fail "$service has capabilities"
    ! docker exec "$(container "$service")" touch /usr/local/bin/x 2>/dev/null || fail "$service may write its root"
    ! docker inspect "$(container "$service")" | grep -qf "$VIGIE_MASTER_FILE" || fail "$service shows the master secret"
done
echo "no root, no capabilities, no writable root, no secret in sight"

for service in $services kafka; do
    count=$(state "$service" '{{.RestartCount}}') started=$SECONDS
    kill -9 "$(state "$service" '{{.State.Pid}}')"
    until_true 90 "$service did not come back" has_restarted "$service" "$count"
    echo "$service killed, healthy again after $((SECONDS - started)) s"
done

for service in $services; do
    started=$SECONDS
    docker-compose stop "$service" >/dev/null 2>&1
    [ $((SECONDS - started)) -lt 10 ] || fail "$service took $((SECONDS - started)) s to stop"
    code=$(state "$service" '{{.State.ExitCode}}')
    [ "$code" = 0 ] || fail "$service stopped with $code"
done
echo "each service stops in under 10 s with status 0"
