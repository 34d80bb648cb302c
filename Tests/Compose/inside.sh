#!/usr/bin/env bash
# What run.sh does inside the engine's namespaces.
set -euo pipefail
exec 3>&1 # a failure shows, whatever is redirected
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
    [ "$status" = 0 ] || { docker-compose ps; docker-compose logs --no-color --tail 40; } 2>&1 | tail -150 >&3
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

# vigie COMMAND... as an operator would, with the invented leak at /leak.
vigie() { docker-compose run --rm -T -v "$KAFKA_CONTEXT/leak:/leak:ro" operator "$@" 2>"$KAFKA_CONTEXT/said"; }
vigie_or_fail() { vigie "$@" || { cat "$KAFKA_CONTEXT/said" >&2; fail "vigie $*"; }; }
# holds EXPRESSION: whether it is true of the case's status `s`.
holds() { vigie case status --json | python3 -c "import json, sys; s = json.load(sys.stdin); sys.exit(not ($1))"; }
matched='all(f["state"] == "completed" for f in s["files"]) and s.get("epoch")'
balanced='s["equationsHeld"] > 0 and not s["equationsBroken"] and not s["alarms"]'

rows=${ROWS:-5000}
bin/vigie drill --rows "$rows" --seed 7 --out "$KAFKA_CONTEXT/leak/a" >/dev/null 2>&1
bin/vigie drill --rows "$rows" --seed 8 --out "$KAFKA_CONTEXT/leak/b" >/dev/null 2>&1
chmod 755 "$KAFKA_CONTEXT" && chmod -R a+rX "$KAFKA_CONTEXT/leak"
registries=()
for file in "$KAFKA_CONTEXT"/leak/a/registry-*.csv; do
    name=$(basename "$file")
    controller=${name#registry-}
    registries+=(--registry "${controller%.csv}=/leak/a/$name")
done

started=$SECONDS
for person in anne bruno; do vigie_or_fail key new "$person" >/dev/null; done
vigie_or_fail case open compose --controllers /leak/a/controllers.csv --as anne
vigie_or_fail case add /leak/a/leak.csv "${registries[@]}" --deaths /leak/a/deaths.csv --as anne
vigie_or_fail match --as anne
until_true 240 "the case was not matched" holds "$matched"
vigie_or_fail campaign plan wave-1 --as anne >/dev/null
until_true 60 "no plan" holds 's["campaigns"][0]["root"]'
root=$(vigie case status --json | python3 -c 'import json, sys; print(json.load(sys.stdin)["campaigns"][0]["root"])')
for person in anne bruno; do vigie_or_fail campaign approve wave-1 --root "$root" --as "$person" >/dev/null; done
vigie_or_fail campaign start wave-1 --as anne
# What can't be reached is concluded without an intent.
told='sum(s["campaigns"][0]["outcomes"].values()) == s["campaigns"][0]["notices"] > 0'
until_true 120 "not all were told" holds "$told"
until_true 60 "the equations do not hold" holds "$balanced"
vigie_or_fail case status
echo "a case of $rows rows ran through in $((SECONDS - started)) s"

vigie_or_fail case add /leak/b/leak.csv --as anne
for service in $services kafka; do
    count=$(state "$service" '{{.RestartCount}}') started=$SECONDS
    kill -9 "$(state "$service" '{{.State.Pid}}')"
    until_true 120 "$service did not come back" has_restarted "$service" "$count"
    echo "$service killed, healthy again after $((SECONDS - started)) s"
done
for service in $services; do until_true 60 "$service is not healthy" is_healthy "$service"; done
vigie_or_fail match --as anne
until_true 240 "the case was not matched again" holds "$matched and s['epoch'] > 1"
until_true 60 "the equations do not hold after the kills" holds "$balanced"
vigie_or_fail case status
for service in $services; do
    ! docker logs "$(container "$service")" 2>&1 | grep -qi 'fatal error' || fail "$service crashed"
done

for service in $services; do
    started=$SECONDS
    docker-compose stop "$service" >/dev/null 2>&1
    [ $((SECONDS - started)) -lt 10 ] || fail "$service took $((SECONDS - started)) s to stop"
    code=$(state "$service" '{{.State.ExitCode}}')
    [ "$code" = 0 ] || fail "$service stopped with $code"
done
echo "each service stops in under 10 s with status 0"
