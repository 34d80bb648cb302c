#include "internal.h"

struct kafka_topics {
    const struct rd_kafka_metadata *metadata;
};

kafka_topics *kafka_topics_read(kafka_client *client, int32_t timeout, kafka_error *error) {
    const struct rd_kafka_metadata *metadata;
    rd_kafka_resp_err_t code = rd_kafka_metadata(client->handle, 1, NULL, &metadata, timeout);
    if (code) {
        kafka_fail(client, error, code, NULL);
        return NULL;
    }
    kafka_succeed(error);
    kafka_topics *topics = calloc(1, sizeof *topics);
    topics->metadata = metadata;
    return topics;
}

int32_t kafka_topics_count(const kafka_topics *topics) { return topics->metadata->topic_cnt; }

const char *kafka_topics_get(const kafka_topics *topics, int32_t index, int32_t *partitions, int32_t *code) {
    const rd_kafka_metadata_topic_t *found = &topics->metadata->topics[index];
    *partitions = found->partition_cnt;
    *code = found->err;
    for (int p = 0; !*code && p < found->partition_cnt; p++)
        if (found->partitions[p].leader < 0) *code = RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE;
    return found->topic;
}

void kafka_topics_free(kafka_topics *topics) {
    rd_kafka_metadata_destroy(topics->metadata);
    free(topics);
}

int32_t kafka_topic_create(
    kafka_client *client, const char *name, int32_t partitions, const char *const *settings, int32_t setting_count,
    int32_t timeout, kafka_error *error) {
    char text[sizeof error->text];
    // -1: as many replicas as the broker's default.replication.factor.
    rd_kafka_NewTopic_t *topic = rd_kafka_NewTopic_new(name, partitions, -1, text, sizeof text);
    if (!topic) return kafka_fail(client, error, RD_KAFKA_RESP_ERR__INVALID_ARG, text);
    for (int32_t i = 0; i < setting_count; i++)
        rd_kafka_NewTopic_set_config(topic, settings[2 * i], settings[2 * i + 1]);
    rd_kafka_AdminOptions_t *options = rd_kafka_AdminOptions_new(client->handle, RD_KAFKA_ADMIN_OP_CREATETOPICS);
    rd_kafka_AdminOptions_set_request_timeout(options, timeout, text, sizeof text);
    rd_kafka_queue_t *queue = rd_kafka_queue_new(client->handle);
    rd_kafka_CreateTopics(client->handle, &topic, 1, options, queue);
    rd_kafka_event_t *event = rd_kafka_queue_poll(queue, timeout + 1000);

    int32_t kind;
    if (!event) {
        kind = kafka_fail(client, error, RD_KAFKA_RESP_ERR__TIMED_OUT, NULL);
    } else if (rd_kafka_event_error(event)) {
        kind = kafka_fail(client, error, rd_kafka_event_error(event), rd_kafka_event_error_string(event));
    } else {
        size_t count = 0;
        const rd_kafka_topic_result_t **results =
            rd_kafka_CreateTopics_result_topics(rd_kafka_event_CreateTopics_result(event), &count);
        rd_kafka_resp_err_t code = count ? rd_kafka_topic_result_error(results[0]) : RD_KAFKA_RESP_ERR__FAIL;
        kind = code ? kafka_fail(client, error, code, count ? rd_kafka_topic_result_error_string(results[0]) : NULL)
                    : kafka_succeed(error);
    }
    if (event) rd_kafka_event_destroy(event);
    rd_kafka_queue_destroy(queue);
    rd_kafka_AdminOptions_destroy(options);
    rd_kafka_NewTopic_destroy(topic);
    return kind;
}
