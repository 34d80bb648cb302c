// Membership only: what the group gives is recorded and never fetched.
#include "internal.h"

static void forget(kafka_client *client) {
    if (client->owned) rd_kafka_topic_partition_list_destroy(client->owned);
    if (client->membership) rd_kafka_consumer_group_metadata_destroy(client->membership);
    client->owned = NULL;
    client->membership = NULL;
    client->changes++;
}

void kafka_member_rebalanced(
    rd_kafka_t *handle, rd_kafka_resp_err_t event, rd_kafka_topic_partition_list_t *partitions, void *opaque) {
    kafka_client *client = opaque;
    forget(client);
    if (event != RD_KAFKA_RESP_ERR__ASSIGN_PARTITIONS) {
        rd_kafka_assign(handle, NULL);
        return;
    }
    // The generation of this very assignment: a writer that uses a later one could write for what it no longer owns.
    client->membership = rd_kafka_consumer_group_metadata(handle);
    client->owned = rd_kafka_topic_partition_list_copy(partitions);
    // Nothing to fetch; the group's own assignment is not touched by this.
    rd_kafka_topic_partition_list_t *none = rd_kafka_topic_partition_list_new(0);
    rd_kafka_assign(handle, none);
    rd_kafka_topic_partition_list_destroy(none);
}

int32_t kafka_member_subscribe(kafka_client *client, const char *const *topics, int32_t count, kafka_error *error) {
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(count);
    for (int32_t i = 0; i < count; i++) rd_kafka_topic_partition_list_add(list, topics[i], RD_KAFKA_PARTITION_UA);
    rd_kafka_resp_err_t code = rd_kafka_subscribe(client->handle, list);
    rd_kafka_topic_partition_list_destroy(list);
    return code ? kafka_fail(client, error, code, NULL) : kafka_succeed(error);
}

int32_t kafka_member_poll(kafka_client *client, kafka_error *error) {
    rd_kafka_message_t *message;
    kafka_succeed(error);
    while ((message = rd_kafka_consumer_poll(client->handle, 0))) {
        int32_t kind = message->err ? kafka_fail(client, error, message->err, rd_kafka_message_errstr(message)) : KAFKA_OK;
        rd_kafka_message_destroy(message);
        if (kind != KAFKA_OK && kind != KAFKA_RETRY) return kind;
    }
    if (rd_kafka_fatal_error(client->handle, NULL, 0))
        return kafka_fail(client, error, RD_KAFKA_RESP_ERR__FATAL, NULL);
    return error->kind;
}

kafka_offsets *kafka_member_owned(kafka_client *client, int64_t *generation) {
    *generation = client->changes;
    kafka_offsets *offsets = kafka_offsets_new();
    for (int i = 0; client->owned && i < client->owned->cnt; i++)
        kafka_offsets_add(offsets, client->owned->elems[i].topic, client->owned->elems[i].partition, 0);
    return offsets;
}

int32_t kafka_member_committed(kafka_client *client, kafka_offsets *offsets, int32_t timeout, kafka_error *error) {
    rd_kafka_resp_err_t code = rd_kafka_committed(client->handle, offsets->list, timeout);
    for (int i = 0; !code && i < offsets->list->cnt; i++) code = offsets->list->elems[i].err;
    return code ? kafka_fail(client, error, code, NULL) : kafka_succeed(error);
}

int32_t kafka_writer_offsets(
    kafka_client *client, const kafka_offsets *offsets, kafka_client *member, kafka_error *error) {
    if (!member->membership) {
        kafka_fail(client, error, RD_KAFKA_RESP_ERR_ILLEGAL_GENERATION, "the member owns nothing now");
        return error->kind = KAFKA_ABORT;
    }
    return kafka_take(
        client, error, rd_kafka_send_offsets_to_transaction(client->handle, offsets->list, member->membership, -1));
}
