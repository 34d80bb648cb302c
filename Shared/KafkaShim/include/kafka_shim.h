// What the log needs of librdkafka 2.0.2, in plain integers and pointers: no type of librdkafka crosses this header.
// A client is owned by one thread, save where a function says otherwise. Times are milliseconds.
#ifndef KAFKA_SHIM_H
#define KAFKA_SHIM_H

#include <stddef.h>
#include <stdint.h>

// What the caller must do about an error.
enum {
    KAFKA_OK = 0,
    KAFKA_RETRY = 1,         // the same call again, after a pause
    KAFKA_ABORT = 2,         // abort the transaction
    KAFKA_FATAL = 3,         // the client is dead
    KAFKA_AUTHORISATION = 4, // refused by the broker's access rules; repeating it changes nothing
    KAFKA_OTHER = 5,
};

// Owned by the caller, overwritten by each call that takes one. `text` names topics, groups and ids, never contents.
typedef struct kafka_error {
    int32_t code; // rd_kafka_resp_err_t
    int32_t kind;
    char text[512];
} kafka_error;

// Codes the caller tells apart.
extern const int32_t kafka_code_timed_out;
extern const int32_t kafka_code_fenced;
extern const int32_t kafka_code_fenced_instance;
extern const int32_t kafka_code_topic_exists;
extern const int32_t kafka_code_offset_reset;

// --- Clients -------------------------------------------------------------------------------------------------------

typedef struct kafka_settings kafka_settings;
typedef struct kafka_client kafka_client;

enum { KAFKA_WRITER = 0, KAFKA_READER = 1, KAFKA_MEMBER = 2 };

kafka_settings *kafka_settings_new(void);
// Any property of librdkafka. Returns the kind of error.
int32_t kafka_settings_set(kafka_settings *settings, const char *name, const char *value, kafka_error *error);
void kafka_settings_free(kafka_settings *settings);

// NULL on failure. Takes the settings in either case.
kafka_client *kafka_client_new(kafka_settings *settings, int32_t role, kafka_error *error);
// Blocks until its threads have ended. A static member keeps its place in the group.
void kafka_client_free(kafka_client *client);
// The last warning librdkafka logged, for a message to the operator; empty if none. From any thread.
void kafka_client_last_line(kafka_client *client, char *into, size_t size);
// The current classification of a code: exposed so that a test can state the table.
int32_t kafka_kind(int32_t code, int32_t is_fatal, int32_t requires_abort, int32_t is_retriable);

// --- Topics (thread-safe) ------------------------------------------------------------------------------------------

typedef struct kafka_topics kafka_topics;

// All topics this client may know of. NULL on failure.
kafka_topics *kafka_topics_read(kafka_client *client, int32_t timeout, kafka_error *error);
int32_t kafka_topics_count(const kafka_topics *topics);
// Name, partitions, and the broker's error code for the topic (0 = none) or for a partition without a leader.
const char *kafka_topics_get(const kafka_topics *topics, int32_t index, int32_t *partitions, int32_t *code);
void kafka_topics_free(kafka_topics *topics);

// `settings`: names and values by turns, `setting_count` pairs.
int32_t kafka_topic_create(
    kafka_client *client, const char *name, int32_t partitions, const char *const *settings, int32_t setting_count,
    int32_t timeout, kafka_error *error);
// The settings in force of a topic, each a line `name=value`, closed by a zero; what does not fit is left out.
int32_t kafka_topic_settings(
    kafka_client *client, const char *name, int32_t timeout, char *into, size_t size, kafka_error *error);

// --- Reader --------------------------------------------------------------------------------------------------------

enum { KAFKA_ENTRY_RECORD = 0, KAFKA_ENTRY_END = 1, KAFKA_ENTRY_ERROR = 2 };

// One message of a poll. Its bytes, in the buffer of `kafka_reader_copy`: key, headers, value, in that order.
typedef struct kafka_entry {
    int64_t offset;
    int64_t timestamp;
    int32_t slot; // as given to `kafka_reader_start`
    int32_t what;
    int32_t key_size;
    int32_t headers_size;
    int32_t value_size; // -1 is a tombstone
    int32_t code;       // of an error
} kafka_entry;

// Reads the partition from `offset` (negative: the first kept). Its messages carry `slot`.
int32_t kafka_reader_start(
    kafka_client *client, const char *topic, int32_t partition, int64_t offset, int32_t slot, kafka_error *error);
// Ends all reading; messages not yet described are dropped.
void kafka_reader_stop(kafka_client *client);
// Waits for messages; returns how many there are to describe, 0 after the timeout or a wake.
int32_t kafka_reader_poll(kafka_client *client, int32_t timeout);
// Describes messages up to an error, `capacity` entries or about `max_bytes`, at least one; returns how many.
int32_t kafka_reader_describe(
    kafka_client *client, int64_t max_bytes, kafka_entry *entries, int32_t capacity, int64_t *bytes);
// Copies what the last describe counted and lets go of its messages. `into` holds the counted bytes.
void kafka_reader_copy(kafka_client *client, uint8_t *into);
// The text of the error among the messages last described; call before `kafka_reader_copy`.
void kafka_reader_error(kafka_client *client, kafka_error *error);
// Ends the poll under way, or the next. From any thread, while the client lives.
void kafka_reader_wake(kafka_client *client);

// --- Offsets -------------------------------------------------------------------------------------------------------

typedef struct kafka_offsets kafka_offsets;

kafka_offsets *kafka_offsets_new(void);
void kafka_offsets_add(kafka_offsets *offsets, const char *topic, int32_t partition, int64_t offset);
int32_t kafka_offsets_count(const kafka_offsets *offsets);
// `offset` is negative where there is none.
const char *kafka_offsets_get(const kafka_offsets *offsets, int32_t index, int32_t *partition, int64_t *offset);
void kafka_offsets_free(kafka_offsets *offsets);

// Replaces each offset by the partition's first (given as -2) or next (-1). Thread-safe on a client, not on the list.
int32_t kafka_offsets_look_up(kafka_client *client, kafka_offsets *offsets, int32_t timeout, kafka_error *error);

// --- Member --------------------------------------------------------------------------------------------------------

int32_t kafka_member_subscribe(kafka_client *client, const char *const *topics, int32_t count, kafka_error *error);
// Serves the group without waiting. Returns the kind of error.
int32_t kafka_member_poll(kafka_client *client, kafka_error *error);
// What the member owns now; free it. `generation` grows with each change.
kafka_offsets *kafka_member_owned(kafka_client *client, int64_t *generation);
// Fills in the group's committed offsets; also for a client that never subscribed, and so never joined.
int32_t kafka_member_committed(kafka_client *client, kafka_offsets *offsets, int32_t timeout, kafka_error *error);

// --- Writer --------------------------------------------------------------------------------------------------------

// Takes the transactional id over; retry while it says so.
int32_t kafka_writer_init(kafka_client *client, int32_t timeout, kafka_error *error);
// The topic's number of partitions, asked of the broker the first time; `topic` is the handle for `kafka_writer_add`
// and lives as long as the client.
int32_t kafka_writer_topic(
    kafka_client *client, const char *name, int32_t timeout, void **topic, int32_t *partitions, kafka_error *error);
int32_t kafka_writer_begin(kafka_client *client, kafka_error *error);
// Copies the record. `headers` in the encoding of the log's `Headers`. Blocks while the queue is full.
// `value_size` -1 is a tombstone.
int32_t kafka_writer_add(
    kafka_client *client, void *topic, int32_t partition, const uint8_t *key, int32_t key_size, const uint8_t *headers,
    int32_t headers_size, const uint8_t *value, int32_t value_size, kafka_error *error);
// Adds the group's offsets, under the generation in which `member` was given what it owns.
int32_t kafka_writer_offsets(
    kafka_client *client, const kafka_offsets *offsets, kafka_client *member, kafka_error *error);
int32_t kafka_writer_commit(kafka_client *client, kafka_error *error);
// The offsets after the last record of the transaction in each partition it wrote to, once committed; free it.
kafka_offsets *kafka_writer_written(kafka_client *client);
int32_t kafka_writer_abort(kafka_client *client, int32_t timeout, kafka_error *error);
// Waits until the open transaction's records are delivered; fails with the reason of the first that was not.
int32_t kafka_writer_deliver(kafka_client *client, int32_t timeout, kafka_error *error);

#endif
