#include "internal.h"

#include <stdio.h>

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

// Waits for the answer to a request of the admin interface. NULL, with `error` filled, if it is none or a refusal.
static rd_kafka_event_t *answer(kafka_client *client, rd_kafka_queue_t *queue, int32_t timeout, kafka_error *error) {
    rd_kafka_event_t *event = rd_kafka_queue_poll(queue, timeout + 1000);
    if (event && !rd_kafka_event_error(event)) return event;
    if (event) {
        kafka_fail(client, error, rd_kafka_event_error(event), rd_kafka_event_error_string(event));
        rd_kafka_event_destroy(event);
    } else {
        kafka_fail(client, error, RD_KAFKA_RESP_ERR__TIMED_OUT, NULL);
    }
    return NULL;
}

static rd_kafka_AdminOptions_t *options(kafka_client *client, rd_kafka_admin_op_t request, int32_t timeout) {
    char text[128];
    rd_kafka_AdminOptions_t *options = rd_kafka_AdminOptions_new(client->handle, request);
    rd_kafka_AdminOptions_set_request_timeout(options, timeout, text, sizeof text);
    return options;
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
    rd_kafka_AdminOptions_t *how = options(client, RD_KAFKA_ADMIN_OP_CREATETOPICS, timeout);
    rd_kafka_queue_t *queue = rd_kafka_queue_new(client->handle);
    rd_kafka_CreateTopics(client->handle, &topic, 1, how, queue);
    rd_kafka_event_t *event = answer(client, queue, timeout, error);
    if (event) {
        size_t count = 0;
        const rd_kafka_topic_result_t **results =
            rd_kafka_CreateTopics_result_topics(rd_kafka_event_CreateTopics_result(event), &count);
        rd_kafka_resp_err_t code = count ? rd_kafka_topic_result_error(results[0]) : RD_KAFKA_RESP_ERR__FAIL;
        if (code)
            kafka_fail(client, error, code, count ? rd_kafka_topic_result_error_string(results[0]) : NULL);
        else
            kafka_succeed(error);
        rd_kafka_event_destroy(event);
    }
    rd_kafka_queue_destroy(queue);
    rd_kafka_AdminOptions_destroy(how);
    rd_kafka_NewTopic_destroy(topic);
    return error->kind;
}

int32_t kafka_topic_settings(
    kafka_client *client, const char *name, int32_t timeout, char *into, size_t size, kafka_error *error) {
    size_t used = 0;
    into[0] = 0;
    rd_kafka_ConfigResource_t *resource = rd_kafka_ConfigResource_new(RD_KAFKA_RESOURCE_TOPIC, name);
    rd_kafka_AdminOptions_t *how = options(client, RD_KAFKA_ADMIN_OP_DESCRIBECONFIGS, timeout);
    rd_kafka_queue_t *queue = rd_kafka_queue_new(client->handle);
    rd_kafka_DescribeConfigs(client->handle, &resource, 1, how, queue);
    rd_kafka_event_t *event = answer(client, queue, timeout, error);
    if (event) {
        size_t count = 0, entries = 0;
        const rd_kafka_ConfigResource_t **found =
            rd_kafka_DescribeConfigs_result_resources(rd_kafka_event_DescribeConfigs_result(event), &count);
        rd_kafka_resp_err_t code = count ? rd_kafka_ConfigResource_error(found[0]) : RD_KAFKA_RESP_ERR__FAIL;
        if (code)
            kafka_fail(client, error, code, count ? rd_kafka_ConfigResource_error_string(found[0]) : NULL);
        else
            kafka_succeed(error);
        const rd_kafka_ConfigEntry_t **each = code ? NULL : rd_kafka_ConfigResource_configs(found[0], &entries);
        for (size_t i = 0; i < entries; i++) {
            const char *value = rd_kafka_ConfigEntry_value(each[i]);
            if (!value) continue;
            int length = snprintf(into + used, size - used, "%s=%s\n", rd_kafka_ConfigEntry_name(each[i]), value);
            if (length < 0 || (size_t)length >= size - used) {
                into[used] = 0;
                break;
            }
            used += (size_t)length;
        }
        rd_kafka_event_destroy(event);
    }
    rd_kafka_queue_destroy(queue);
    rd_kafka_AdminOptions_destroy(how);
    rd_kafka_ConfigResource_destroy(resource);
    return error->kind;
}
