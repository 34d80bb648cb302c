// Reading with librdkafka's simple consumer: partitions are started and stopped by hand onto one queue, so that there is
// no group, no coordinator and no right on a group to ask for.
#include <time.h>

#include "internal.h"

#define NUDGE_MILLISECONDS 20

static int64_t now_milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// Without a known leader the first offset is asked for again only after half a second. Failing here fails nothing: the
// partition is then read when its leader shows.
static void learn_leaders(kafka_client *client, topic *found) {
    const struct rd_kafka_metadata *metadata;
    if (found->partitions || rd_kafka_metadata(client->handle, 0, found->handle, &metadata, 5000)) return;
    if (metadata->topic_cnt == 1) found->partitions = metadata->topics[0].partition_cnt;
    rd_kafka_metadata_destroy(metadata);
}

int32_t kafka_reader_start(
    kafka_client *client, const char *name, int32_t partition, int64_t offset, int32_t slot, kafka_error *error) {
    topic *found = kafka_topic(client, name);
    if (!found) return kafka_fail(client, error, rd_kafka_last_error(), NULL);
    learn_leaders(client, found);
    int64_t from = offset < 0 ? RD_KAFKA_OFFSET_BEGINNING : offset;
    if (rd_kafka_consume_start_queue(found->handle, partition, from, client->queue) != 0)
        return kafka_fail(client, error, rd_kafka_last_error(), NULL);
    *kafka_source(found, partition) = (source){.slot = slot, .next = offset < 0 ? 0 : offset};
    return kafka_succeed(error);
}

void kafka_reader_drop(kafka_client *client) {
    for (int32_t i = client->first; i < client->count; i++) rd_kafka_message_destroy(client->messages[i]);
    client->first = client->described = client->count = 0;
}

void kafka_reader_stop(kafka_client *client) {
    kafka_reader_drop(client);
    for (topic *each = client->topics; each; each = each->next)
        for (int32_t p = 0; p < each->source_count; p++)
            if (each->sources[p].slot >= 0) {
                rd_kafka_consume_stop(each->handle, p);
                each->sources[p].slot = -1;
            }
}

// With its queue full 2.0.2 stops fetching, and looks again only when something wakes its broker thread, or after a
// second. So when the queue runs low while a broker is known to hold more, a question to a partition's leader wakes
// the thread: to each behind partition in turn, for they have several leaders.
static void nudge(kafka_client *client) {
    int64_t now = now_milliseconds();
    if (now - client->nudged < NUDGE_MILLISECONDS || rd_kafka_queue_length(client->queue) >= BATCH) return;
    client->nudged = now;
    int32_t turn = client->turn++, behind = 0;
    for (int pass = 0; pass < 2; pass++) {
        int32_t index = 0;
        for (topic *each = client->topics; each; each = each->next)
            for (int32_t p = 0; p < each->source_count; p++) {
                const source *found = &each->sources[p];
                int64_t first, next;
                if (found->slot < 0 || found->is_at_end) continue;
                if (rd_kafka_get_watermark_offsets(client->handle, each->name, p, &first, &next)) continue;
                if (next <= found->next) continue;
                if (pass == 0) {
                    behind++;
                } else if (index++ == turn % behind) {
                    rd_kafka_query_watermark_offsets(client->handle, each->name, p, &first, &next, 200);
                    return;
                }
            }
        if (!behind) return;
    }
}

int32_t kafka_reader_poll(kafka_client *client, int32_t timeout) {
    if (client->first < client->count) return client->count - client->first;
    client->first = client->described = client->count = 0;
    rd_kafka_poll(client->handle, 0);
    nudge(client);
    // The batch call returns when full or when time is up: one message ends the wait, the rest are there already.
    ssize_t got = rd_kafka_consume_batch_queue(client->queue, timeout, client->messages, 1);
    if (got == 1) {
        ssize_t more = rd_kafka_consume_batch_queue(client->queue, 0, client->messages + 1, BATCH - 1);
        got += more > 0 ? more : 0;
    }
    client->count = got > 0 ? (int32_t)got : 0;
    return client->count;
}

static source *source_of(const rd_kafka_message_t *message) {
    topic *found = message->rkt ? rd_kafka_topic_opaque(message->rkt) : NULL;
    if (!found || message->partition < 0 || message->partition >= found->source_count) return NULL;
    return &found->sources[message->partition];
}

// A field that our own headers could not hold is another's, and is left out.
static bool fits(const char *name, size_t size) { return strlen(name) <= 255 && size <= 65535; }

static int32_t headers_size(const rd_kafka_message_t *message) {
    rd_kafka_headers_t *headers;
    if (rd_kafka_message_headers(message, &headers)) return 0;
    const char *name;
    const void *value;
    size_t size, total = 0;
    for (size_t i = 0; !rd_kafka_header_get_all(headers, i, &name, &value, &size); i++)
        if (fits(name, size)) total += 3 + strlen(name) + size;
    return (int32_t)total;
}

static uint8_t *copy_headers(const rd_kafka_message_t *message, uint8_t *into) {
    rd_kafka_headers_t *headers;
    if (rd_kafka_message_headers(message, &headers)) return into;
    const char *name;
    const void *value;
    size_t size;
    for (size_t i = 0; !rd_kafka_header_get_all(headers, i, &name, &value, &size); i++) {
        size_t length = strlen(name);
        if (!fits(name, size)) continue;
        *into++ = (uint8_t)length;
        memcpy(into, name, length);
        into += length;
        *into++ = (uint8_t)(size >> 8);
        *into++ = (uint8_t)size;
        if (size) memcpy(into, value, size);
        into += size;
    }
    return into;
}

int32_t kafka_reader_describe(
    kafka_client *client, int64_t max_bytes, kafka_entry *entries, int32_t capacity, int64_t *bytes) {
    int32_t count = 0;
    *bytes = 0;
    while (client->described < client->count && count < capacity) {
        const rd_kafka_message_t *message = client->messages[client->described];
        source *from = source_of(message);
        kafka_entry entry = {.offset = message->offset, .slot = from ? from->slot : -1, .code = message->err};
        if (message->err == RD_KAFKA_RESP_ERR__PARTITION_EOF) {
            entry.what = KAFKA_ENTRY_END;
            if (from) from->is_at_end = true;
        } else if (message->err) {
            entry.what = KAFKA_ENTRY_ERROR;
        } else {
            entry.timestamp = rd_kafka_message_timestamp(message, NULL);
            entry.key_size = (int32_t)message->key_len;
            entry.headers_size = headers_size(message);
            entry.value_size = message->payload ? (int32_t)message->len : -1;
            int64_t size = (int64_t)message->key_len + entry.headers_size + (int64_t)message->len;
            if (count > 0 && *bytes + size > max_bytes) break;
            *bytes += size;
            if (from) *from = (source){.slot = from->slot, .next = message->offset + 1};
        }
        entries[count++] = entry;
        client->described++;
        if (entry.what == KAFKA_ENTRY_ERROR) break;
    }
    return count;
}

void kafka_reader_error(kafka_client *client, kafka_error *error) {
    const rd_kafka_message_t *message = client->messages[client->described - 1];
    kafka_fail(client, error, message->err, rd_kafka_message_errstr(message));
}

void kafka_reader_copy(kafka_client *client, uint8_t *into) {
    for (; client->first < client->described; client->first++) {
        rd_kafka_message_t *message = client->messages[client->first];
        if (!message->err) {
            if (message->key_len) memcpy(into, message->key, message->key_len);
            into = copy_headers(message, into + message->key_len);
            if (message->len) memcpy(into, message->payload, message->len);
            into += message->len;
        }
        rd_kafka_message_destroy(message);
    }
}

void kafka_reader_wake(kafka_client *client) { rd_kafka_queue_yield(client->queue); }
