#include "internal.h"

kafka_offsets *kafka_offsets_new(void) {
    kafka_offsets *offsets = calloc(1, sizeof *offsets);
    offsets->list = rd_kafka_topic_partition_list_new(8);
    return offsets;
}

void kafka_offsets_add(kafka_offsets *offsets, const char *topic, int32_t partition, int64_t offset) {
    rd_kafka_topic_partition_list_add(offsets->list, topic, partition)->offset = offset;
}

int32_t kafka_offsets_count(const kafka_offsets *offsets) { return offsets->list->cnt; }

const char *kafka_offsets_get(const kafka_offsets *offsets, int32_t index, int32_t *partition, int64_t *offset) {
    const rd_kafka_topic_partition_t *found = &offsets->list->elems[index];
    *partition = found->partition;
    *offset = found->offset;
    return found->topic;
}

void kafka_offsets_free(kafka_offsets *offsets) {
    rd_kafka_topic_partition_list_destroy(offsets->list);
    free(offsets);
}

int32_t kafka_offsets_look_up(kafka_client *client, kafka_offsets *offsets, int32_t timeout, kafka_error *error) {
    // Meant for times; -2 and -1 are passed on, and mean the first and the next offset to the broker.
    rd_kafka_resp_err_t code = rd_kafka_offsets_for_times(client->handle, offsets->list, timeout);
    for (int i = 0; !code && i < offsets->list->cnt; i++) code = offsets->list->elems[i].err;
    return code ? kafka_fail(client, error, code, NULL) : kafka_succeed(error);
}
