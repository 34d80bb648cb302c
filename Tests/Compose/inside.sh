#!/usr/bin/env bash
# What run.sh does with the engine. WORK: a folder of its own; STAND_IN: the broker's image is built, from WORK/kafka.
set -euo pipefail
exec 3>&1 # a failure shows, whatever is redirected
export VIGIE_MASTER_FILE=$WORK/master COMPOSE_PROJECT_NAME=vigie-test VIGIE_VERSION=test
export COMPOSE_FILE=${COMPOSE_FILE:-deploy/compose.yaml}
services="ingest match notify audit"

if docker compose version >/dev/null 2>&1; then compose() { docker compose "$@"; }; else compose() { docker-compose "$@"; }; fi
declare -A ids # containers by service
state() { docker inspect -f "$2" "${ids[$1]}"; }
health() { state "$1" '{{if .State.Health}}{{.State.Health.Status}}{{end}}'; }
fail() { echo "FAILED: $*" >&2; exit 1; }
# Limits are far above what is seen: a busy machine is no failure.
# until_true SECONDS WHAT COMMAND...
until_true() {
    local limit=$((SECONDS + $1)) what=$2; shift 2
    until "$@"; do [ "$SECONDS" -lt "$limit" ] || fail "$what"; sleep 0.5; done
}
is_healthy() { [ "$(health "$1")" = healthy ]; }
has_restarted() { [ "$(state "$1" '{{.RestartCount}}')" -gt "$2" ] && is_healthy "$1"; }

end() {
    status=$?
    [ "$status" = 0 ] || { compose ps -a; compose logs --no-color --tail 40; } 2>&1 | tail -200 >&3
    docker rm -f "${desk:-}" >/dev/null 2>&1 || true
    compose down -v --remove-orphans -t 10 >/dev/null 2>&1 || true
    [ -z "${STAND_IN:-}" ] || docker image prune -f >/dev/null
    exit "$status"
}
trap end EXIT

openssl rand -base64 32 >"$VIGIE_MASTER_FILE"
chown 10001 "$VIGIE_MASTER_FILE" && chmod 400 "$VIGIE_MASTER_FILE"
compose config -q || fail "the compose file is not valid"
if [ -n "${STAND_IN:-}" ]; then
    export DOCKER_BUILDKIT=0 # needs nothing that would have to be pulled
    image=$(awk '$1 == "image:" && /kafka/ { print $2 }' deploy/compose.yaml)
    docker build -q -t "$image" -f Tests/Compose/kafka.Dockerfile "$WORK/kafka" 2>&1 | grep sha256
fi
docker build -q -t "vigie:$VIGIE_VERSION" -f deploy/Dockerfile . 2>&1 | grep sha256
echo "$(docker version -f 'engine {{.Server.Version}}'), compose $(compose version --short)"
docker image ls --format '{{.Repository}}:{{.Tag}} {{.Size}}' | grep -E '^(vigie|apache/kafka):'

started=$SECONDS
compose up -d 2>&1 | grep -vE '\.\.\. $|Creat(ed|ing)|Start(ed|ing)|Waiting|Healthy|Exited' || true
for service in $services kafka; do
    ids[$service]=$(compose ps -aq "$service")
    until_true 300 "$service is not healthy: $(health "$service")" is_healthy "$service"
done
echo "all healthy after $((SECONDS - started)) s"

for service in $services; do
    id=${ids[$service]}
    status=$(docker exec "$id" cat /proc/1/status)
    grep -q '^Uid:.10001' <<<"$status" || fail "$service does not run as its own user"
    grep -q '^CapEff:.0*$' <<<"$status" || fail "$service has capabilities"
    ! docker exec "$id" touch /usr/local/bin/x 2>/dev/null || fail "$service may write its root"
    ! docker inspect "$id" | grep -qf "$VIGIE_MASTER_FILE" || fail "$service shows the master secret"
done
echo "no root, no capabilities, no writable root, no secret in sight"

# vigie COMMAND... in the operator's container, which is left running here to save its start; the leaks are at /leak.
mkdir "$WORK/leak"
desk=$COMPOSE_PROJECT_NAME-desk
compose run -d --name "$desk" -v "$WORK/leak:/leak:ro" --entrypoint sleep operator infinity >/dev/null 2>&1
vigie() { docker exec "$desk" vigie "$@" 2>"$WORK/said"; }
vigie_or_fail() { vigie "$@" || { cat "$WORK/said" >&2; fail "vigie $*"; }; }
# answer EXPRESSION: its value of the case's status `s`; `c(NAME)` is a campaign.
answer() {
    vigie case status --json | python3 -c "import json, sys; s = json.load(sys.stdin)
def c(name): return next(c for c in s['campaigns'] if c['name'] == name)
print($1)"
}
holds() { [ "$(answer "bool($1)")" = True ]; }
matched='all(f["state"] == "completed" for f in s["files"]) and s.get("epoch", 0)'
balanced='s["equationsHeld"] > 0 and not s["equationsBroken"] and not s["alarms"]'

# tell CAMPAIGN: plans it, two people sign what they saw, and everyone is told or known to be out of reach.
tell() {
    vigie_or_fail campaign plan "$1" --as anne >/dev/null
    local root; root=$(answer "c('$1')['root']")
    vigie_or_fail campaign approve "$1" --root "$root" --as anne >/dev/null
    ! vigie campaign start "$1" --as anne >/dev/null || fail "one signature was enough"
    vigie_or_fail campaign approve "$1" --root "$root" --as bruno >/dev/null
    vigie_or_fail campaign start "$1" --as anne
    # A later campaign tells only whom those before it did not.
    until_true 600 "not all were told" holds "sum(sum(c['outcomes'].values()) for c in s['campaigns']) >= c('$1')['notices'] > 0"
}
is_read() {
    vigie topics watch --seconds 1 --json |
        python3 -c 'import json, sys; sys.exit(any(n for t in json.load(sys.stdin) for n in t["behind"].values()))'
}
# check WHEN: each row counted, each notice in the outbox once, the audit log whole.
check() {
    until_true 300 "the equations do not hold $1" holds "$balanced"
    until_true 60 "a group stays behind $1" is_read
    rm -rf "$WORK/outbox"
    docker cp -q "${ids[notify]}:/var/lib/vigie/outbox" "$WORK/outbox"
    python3 - "$WORK/outbox" "$(answer "sum(c['outcomes'].get('told', 0) for c in s['campaigns'])")" <<'END' || fail "the outbox $1"
import csv, pathlib, sys
folder, told = pathlib.Path(sys.argv[1]), int(sys.argv[2])
mails = [file.stem for file in folder.rglob("*.eml")]
letters = [row["notice"] for file in folder.rglob("*.csv") for row in csv.DictReader(file.open(newline=""))]
notices = mails + letters
print(f"outbox: {len(mails)} mails and {len(letters)} letters of {told} told")
sys.exit(not (len(notices) == len(set(notices)) == told > 0))
END
    vigie_or_fail case status | grep -v registry
    vigie_or_fail verify | tail -1
}

rows=${ROWS:-5000}
for leak in a b c; do
    bin/vigie drill --rows "$rows" --seed "$(printf '%d' "'$leak")" --out "$WORK/leak/$leak" >/dev/null 2>&1
done
chmod 755 "$WORK" && chmod -R a+rX "$WORK/leak"
registries=()
for file in "$WORK"/leak/a/registry-*.csv; do
    name=$(basename "$file")
    controller=${name#registry-}
    registries+=(--registry "${controller%.csv}=/leak/a/$name")
done

started=$SECONDS
for person in anne bruno; do compose run --rm operator key new "$person" 2>"$WORK/said" >/dev/null || fail "key new"; done
vigie_or_fail check
vigie_or_fail case open compose --controllers /leak/a/controllers.csv --as anne
vigie_or_fail case add /leak/a/leak.csv "${registries[@]}" --deaths /leak/a/deaths.csv --as anne
vigie_or_fail match --as anne
until_true 600 "the case was not matched" holds "$matched"
tell wave-1
check "at first"
echo "a case of $rows rows ran through in $((SECONDS - started)) s"

# Killed at work: the second file is being read, or matched, when its service dies.
vigie_or_fail case add /leak/b/leak.csv --as anne
for service in $services kafka; do
    count=$(state "$service" '{{.RestartCount}}') started=$SECONDS
    kill -9 "$(state "$service" '{{.State.Pid}}')"
    until_true 300 "$service did not come back" has_restarted "$service" "$count"
    echo "$service killed, healthy again after $((SECONDS - started)) s"
done
for service in $services; do until_true 300 "$service is not healthy" is_healthy "$service"; done
vigie_or_fail match --as anne
until_true 600 "the case was not matched after the kills" holds "$matched > 1"
check "after the kills"

started=$SECONDS
vigie_or_fail case add /leak/c/leak.csv --as anne
vigie_or_fail match --as anne
until_true 600 "a third file was not matched" holds "$matched > 2"
tell wave-2
check "after a further file"
echo "a further file and a second campaign in $((SECONDS - started)) s"
for service in $services; do
    ! docker logs "${ids[$service]}" 2>&1 | grep -qi 'fatal error' || fail "$service crashed"
done

for service in $services; do
    started=$SECONDS
    compose stop "$service" >/dev/null 2>&1
    [ $((SECONDS - started)) -lt 10 ] || fail "$service took $((SECONDS - started)) s to stop"
    code=$(state "$service" '{{.State.ExitCode}}')
    [ "$code" = 0 ] || fail "$service stopped with $code"
done
echo "each service stops in under 10 s with status 0"
