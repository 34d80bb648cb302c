#include "internal.h"

#define FLUSH_MILLISECONDS 3000

// Set even where nothing is to be told: without a callback flush and commit sleep in steps of 10 ms.
void kafka_writer_delivered(rd_kafka_t *handle, const rd_kafka_message_t *message, void *opaque) {
    (void)handle;
    kafka_client *client = opaque;
    switch (message->err) {
    case RD_KAFKA_RESP_ERR_NO_ERROR: {
        topic *to = rd_kafka_topic_opaque(message->rkt);
        source *written = to ? kafka_source(to, message->partition) : NULL;
        if (written && message->offset >= written->next) written->next = message->offset + 1;
        return;
    }
    case RD_KAFKA_RESP_ERR__PURGE_QUEUE: // an abort's own doing
    case RD_KAFKA_RESP_ERR__PURGE_INFLIGHT:
        client->dropped = true;
        return;
    default:
        if (!client->delivery) client->delivery = message->err;
    }
}

// The delivery that failed says more than "the transaction is in an error state", and some repeat for ever.
static int32_t explain(kafka_client *client, kafka_error *error) {
    if (!client->delivery || error->kind == KAFKA_OK || error->kind == KAFKA_FATAL) return error->kind;
    kafka_error delivery;
    int32_t kind = kafka_fail(client, &delivery, client->delivery, NULL);
    bool repeats = kind == KAFKA_AUTHORISATION || client->delivery == RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE
                   || client->delivery == RD_KAFKA_RESP_ERR_RECORD_LIST_TOO_LARGE
                   || client->delivery == RD_KAFKA_RESP_ERR_INVALID_RECORD
                   || client->delivery == RD_KAFKA_RESP_ERR_POLICY_VIOLATION;
    if (!repeats) return error->kind;
    *error = delivery;
    return error->kind;
}

int32_t kafka_writer_init(kafka_client *client, int32_t timeout, kafka_error *error) {
    return kafka_take(client, error, rd_kafka_init_transactions(client->handle, timeout));
}

int32_t kafka_writer_topic(
    kafka_client *client, const char *name, int32_t timeout, void **handle, int32_t *partitions, kafka_error *error) {
    topic *found = kafka_topic(client, name);
    if (!found) return kafka_fail(client, error, rd_kafka_last_error(), NULL);
    if (!found->partitions) {
        const struct rd_kafka_metadata *metadata;
        rd_kafka_resp_err_t code = rd_kafka_metadata(client->handle, 0, found->handle, &metadata, timeout);
        if (code) return kafka_fail(client, error, code, NULL);
        if (metadata->topic_cnt == 1 && !(code = metadata->topics[0].err))
            found->partitions = metadata->topics[0].partition_cnt;
        rd_kafka_metadata_destroy(metadata);
        if (code) return kafka_fail(client, error, code, NULL);
        if (!found->partitions) return kafka_fail(client, error, RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE, NULL);
    }
    *handle = found->handle;
    *partitions = found->partitions;
    return kafka_succeed(error);
}

int32_t kafka_writer_begin(kafka_client *client, kafka_error *error) {
    client->delivery = RD_KAFKA_RESP_ERR_NO_ERROR;
    client->dropped = false;
    for (topic *each = client->topics; each; each = each->next)
        for (int32_t p = 0; p < each->source_count; p++) each->sources[p].next = 0;
    return kafka_take(client, error, rd_kafka_begin_transaction(client->handle));
}

static rd_kafka_headers_t *decoded(const uint8_t *headers, int32_t size) {
    if (!size) return NULL;
    rd_kafka_headers_t *made = rd_kafka_headers_new(16);
    for (const uint8_t *at = headers, *end = headers + size; at < end;) {
        size_t name_size = at[0];
        const uint8_t *value = at + 1 + name_size + 2;
        size_t value_size = (size_t)value[-2] << 8 | value[-1];
        rd_kafka_header_add(made, (const char *)at + 1, (ssize_t)name_size, value, (ssize_t)value_size);
        at = value + value_size;
    }
    return made;
}

int32_t kafka_writer_add(
    kafka_client *client, void *topic, int32_t partition, const uint8_t *key, int32_t key_size, const uint8_t *headers,
    int32_t headers_size, const uint8_t *value, int32_t value_size, kafka_error *error) {
    static const uint8_t empty[1] = {0};
    rd_kafka_headers_t *fields = decoded(headers, headers_size);
    rd_kafka_vu_t parts[6] = {
        {.vtype = RD_KAFKA_VTYPE_RKT, .u.rkt = topic},
        {.vtype = RD_KAFKA_VTYPE_PARTITION, .u.i32 = partition},
        {.vtype = RD_KAFKA_VTYPE_MSGFLAGS, .u.i = RD_KAFKA_MSG_F_COPY},
        {.vtype = RD_KAFKA_VTYPE_KEY, .u.mem = {.ptr = (void *)(key_size ? key : empty), .size = (size_t)key_size}},
        // No pointer is a tombstone; an empty value has one.
        {.vtype = RD_KAFKA_VTYPE_VALUE,
         .u.mem = {.ptr = (void *)(value_size < 0 ? NULL : value_size ? value : empty),
                   .size = value_size < 0 ? 0 : (size_t)value_size}},
        {.vtype = RD_KAFKA_VTYPE_HEADERS, .u.headers = fields},
    };
    for (;;) {
        rd_kafka_error_t *failure = rd_kafka_produceva(client->handle, parts, fields ? 6 : 5);
        if (!failure) return kafka_succeed(error);
        if (rd_kafka_error_code(failure) == RD_KAFKA_RESP_ERR__QUEUE_FULL) {
            // Ends: what is queued is delivered or times out.
            rd_kafka_error_destroy(failure);
            rd_kafka_poll(client->handle, 100);
            continue;
        }
        if (fields) rd_kafka_headers_destroy(fields);
        // A transaction that has failed already refuses more with `_STATE` and no flags: it can only be aborted.
        bool failed = rd_kafka_error_code(failure) == RD_KAFKA_RESP_ERR__STATE;
        kafka_take(client, error, failure);
        if (failed && rd_kafka_fatal_error(client->handle, NULL, 0))
            return kafka_fail(client, error, RD_KAFKA_RESP_ERR__FATAL, NULL);
        if (failed && error->kind == KAFKA_OTHER) error->kind = KAFKA_ABORT;
        return explain(client, error);
    }
}

int32_t kafka_writer_commit(kafka_client *client, kafka_error *error) {
    // -1 is what is left of the transaction's time; another value could leave client and coordinator at odds.
    kafka_take(client, error, rd_kafka_commit_transaction(client->handle, -1));
    return explain(client, error);
}

kafka_offsets *kafka_writer_written(kafka_client *client) {
    kafka_offsets *offsets = kafka_offsets_new();
    for (topic *each = client->topics; each; each = each->next)
        for (int32_t p = 0; p < each->source_count; p++)
            if (each->sources[p].next) kafka_offsets_add(offsets, each->name, p, each->sources[p].next);
    return offsets;
}

int32_t kafka_writer_abort(kafka_client *client, int32_t timeout, kafka_error *error) {
    // An abort that overtakes the registration of the transaction's partitions is an invalid state to the coordinator,
    // and fatal. What was delivered is registered; what cannot be is not waited for long.
    rd_kafka_flush(client->handle, timeout < 0 || timeout > FLUSH_MILLISECONDS ? FLUSH_MILLISECONDS : timeout);
    return kafka_take(client, error, rd_kafka_abort_transaction(client->handle, timeout));
}

int32_t kafka_writer_deliver(kafka_client *client, int32_t timeout, kafka_error *error) {
    rd_kafka_resp_err_t code = rd_kafka_flush(client->handle, timeout);
    if (client->delivery) code = client->delivery;
    if (!code && client->dropped) {
        // The transaction has failed and dropped the record. Only a commit tells why; it can no longer succeed.
        if (kafka_take(client, error, rd_kafka_commit_transaction(client->handle, timeout))) return error->kind;
        code = RD_KAFKA_RESP_ERR__FAIL;
    }
    return code ? kafka_fail(client, error, code, NULL) : kafka_succeed(error);
}
