#!/usr/bin/env bash
# As the official image does: KAFKA_A_B__C___D=v becomes a.b_c-d=v, the storage is formatted once, the broker starts.
set -euo pipefail
file=/etc/kafka/kafka.properties
env | sed -n 's/^KAFKA_\([A-Z0-9_]*\)=/\1=/p' | grep -vE '^(HEAP_OPTS|OPTS|LOG4J|JVM_PERFORMANCE_OPTS|GC_LOG_OPTS)' |
    while IFS='=' read -r name value; do
        name=$(sed 's/___/-/g; s/__/\x01/g; s/_/./g; s/\x01/_/g' <<<"$name")
        printf '%s=%s\n' "${name,,}" "$value"
    done >"$file"
said=$(/opt/kafka/bin/kafka-storage.sh format --ignore-formatted -t "$CLUSTER_ID" -c "$file" 2>&1) || { echo "$said"; exit 1; }
export KAFKA_OPTS="${KAFKA_OPTS:-} ${KAFKA_HEAP_OPTS:-}"
exec /opt/kafka/bin/kafka-server-start.sh "$file"
