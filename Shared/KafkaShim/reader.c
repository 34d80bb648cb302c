// Reading with librdkafka's simple consumer: partitions are started and stopped by hand onto one queue, so that there is
// no group, no coordinator and no right on a group to ask for.
#include "internal.h"

int32_t kafka_reader_start(
    kafka_client *client, const char *name, int32_t partition, int64_t offset, int32_t slot, kafka_error *error) {
    topic *found = kafka_topic(client, name);
    if (!found) return kafka_fail(client, error, rd_kafka_last_error(), NULL);
    if (partition >= found->slot_count) {
        int32_t count = partition + 1;
        found->slots = realloc(found->slots, sizeof *found->slots * count);
        for (int32_t p = found->slot_count; p < count; p++) found->slots[p] = -1;
        found->slot_count = count;
    }
    int64_t from = offset < 0 ? RD_KAFKA_OFFSET_BEGINNING : offset;
    if (rd_kafka_consume_start_queue(found->handle, partition, from, client->queue) != 0)
        return kafka_fail(client, error, rd_kafka_last_error(), NULL);
    found->slots[partition] = slot;
    return kafka_succeed(error);
}

void kafka_reader_drop(kafka_client *client) {
    for (int32_t i = client->first; i < client->count; i++) rd_kafka_message_destroy(client->messages[i]);
    client->first = client->described = client->count = 0;
}

void kafka_reader_stop(kafka_client *client) {
    kafka_reader_drop(client);
    for (topic *each = client->topics; each; each = each->next)
        for (int32_t p = 0; p < each->slot_count; p++)
            if (each->slots[p] >= 0) {
                rd_kafka_consume_stop(each->handle, p);
                each->slots[p] = -1;
            }
}

int32_t kafka_reader_poll(kafka_client *client, int32_t timeout) {
    if (client->first < client->count) return client->count - client->first;
    client->first = client->described = client->count = 0;
    rd_kafka_poll(client->handle, 0);
    // The batch call returns when full or when time is up: one message ends the wait, the rest are there already.
    ssize_t got = rd_kafka_consume_batch_queue(client->queue, timeout, client->messages, 1);
    if (got == 1) {
        ssize_t more = rd_kafka_consume_batch_queue(client->queue, 0, client->messages + 1, BATCH - 1);
        client->count = 1 + (more > 0 ? (int32_t)more : 0);
    }
    return client->count;
}

static int32_t slot_of(const rd_kafka_message_t *message) {
    const topic *found = message->rkt ? rd_kafka_topic_opaque(message->rkt) : NULL;
    if (!found || message->partition < 0 || message->partition >= found->slot_count) return -1;
    return found->slots[message->partition];
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
        kafka_entry entry = {.offset = message->offset, .slot = slot_of(message), .code = message->err};
        if (message->err == RD_KAFKA_RESP_ERR__PARTITION_EOF) {
            entry.what = KAFKA_ENTRY_END;
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
