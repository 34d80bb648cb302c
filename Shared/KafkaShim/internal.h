// The client behind the shim's opaque type, and how errors of librdkafka become ours.
#ifndef KAFKA_SHIM_INTERNAL_H
#define KAFKA_SHIM_INTERNAL_H

#include <librdkafka/rdkafka.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "kafka_shim.h"

#define BATCH 512

// A partition being read, or written to.
typedef struct source {
    int32_t slot;   // -1: not read
    int64_t next;   // offset after the last message polled, or delivered in the transaction (0: none)
    bool is_at_end; // nothing followed it when last asked
} source;

// A topic being read or written.
typedef struct topic {
    struct topic *next;
    rd_kafka_topic_t *handle;
    char *name;
    int32_t partitions;
    source *sources;
    int32_t source_count;
} topic;

struct kafka_client {
    rd_kafka_t *handle;
    int32_t role;
    topic *topics;

    pthread_mutex_t line_lock;
    char last_line[256];

    // Reader: messages polled and not yet copied are messages[first..<count], described up to `described`.
    rd_kafka_queue_t *queue;
    rd_kafka_message_t *messages[BATCH];
    int32_t first, described, count;
    int64_t nudged; // milliseconds of the monotonic clock
    int32_t turn;

    // Member: what it owns, and the group's metadata of the moment it was given.
    rd_kafka_topic_partition_list_t *owned;
    rd_kafka_consumer_group_metadata_t *membership;
    int64_t changes;

    // Writer: the first failed delivery of the open transaction, and whether a record of it was dropped unsent.
    rd_kafka_resp_err_t delivery;
    bool dropped;
};

struct kafka_offsets {
    rd_kafka_topic_partition_list_t *list;
};

struct kafka_settings {
    rd_kafka_conf_t *conf;
};

// Each fills `error` and returns its kind.
int32_t kafka_succeed(kafka_error *error);
int32_t kafka_fail(kafka_client *client, kafka_error *error, rd_kafka_resp_err_t code, const char *text);
// Destroys `original`.
int32_t kafka_take(kafka_client *client, kafka_error *error, rd_kafka_error_t *original);

// The client's record of a topic, made at first use.
topic *kafka_topic(kafka_client *client, const char *name);
// The partition's record, made at first use.
source *kafka_source(topic *topic, int32_t partition);

void kafka_reader_drop(kafka_client *client);
void kafka_member_rebalanced(
    rd_kafka_t *handle, rd_kafka_resp_err_t event, rd_kafka_topic_partition_list_t *partitions, void *opaque);
void kafka_writer_delivered(rd_kafka_t *handle, const rd_kafka_message_t *message, void *opaque);

#endif
