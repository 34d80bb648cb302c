#include <stdio.h>

#include "internal.h"

const int32_t kafka_code_timed_out = RD_KAFKA_RESP_ERR__TIMED_OUT;
const int32_t kafka_code_fenced = RD_KAFKA_RESP_ERR__FENCED;
const int32_t kafka_code_fenced_instance = RD_KAFKA_RESP_ERR_FENCED_INSTANCE_ID;
const int32_t kafka_code_topic_exists = RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS;
const int32_t kafka_code_offset_reset = RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET;

int32_t kafka_kind(int32_t code, int32_t is_fatal, int32_t requires_abort, int32_t is_retriable) {
    switch (code) {
    case RD_KAFKA_RESP_ERR_NO_ERROR:
        return KAFKA_OK;
    // Before all flags: a refused write also says "requires abort", and abort and retry would go on for ever.
    case RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED:
    case RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED:
    case RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED:
    case RD_KAFKA_RESP_ERR_TRANSACTIONAL_ID_AUTHORIZATION_FAILED:
    case RD_KAFKA_RESP_ERR_DELEGATION_TOKEN_AUTHORIZATION_FAILED:
    case RD_KAFKA_RESP_ERR_SASL_AUTHENTICATION_FAILED:
    case RD_KAFKA_RESP_ERR__AUTHENTICATION:
        return KAFKA_AUTHORISATION;
    case RD_KAFKA_RESP_ERR__FATAL:
    case RD_KAFKA_RESP_ERR__FENCED:
        return KAFKA_FATAL;
    default:
        if (is_fatal) return KAFKA_FATAL;
        if (requires_abort) return KAFKA_ABORT;
        if (is_retriable) return KAFKA_RETRY;
        return KAFKA_OTHER;
    }
}

int32_t kafka_succeed(kafka_error *error) {
    error->code = 0;
    error->kind = KAFKA_OK;
    error->text[0] = 0;
    return KAFKA_OK;
}

// A bare code has no flags: which of them pass by themselves is ours to say (a broker restarting, mostly).
static bool passes(rd_kafka_resp_err_t code) {
    switch (code) {
    case RD_KAFKA_RESP_ERR__TRANSPORT:
    case RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN:
    case RD_KAFKA_RESP_ERR__TIMED_OUT:
    case RD_KAFKA_RESP_ERR__TIMED_OUT_QUEUE:
    case RD_KAFKA_RESP_ERR__MSG_TIMED_OUT:
    case RD_KAFKA_RESP_ERR__WAIT_COORD:
    case RD_KAFKA_RESP_ERR__WAIT_CACHE:
    case RD_KAFKA_RESP_ERR__RESOLVE:
    case RD_KAFKA_RESP_ERR__SSL:
    case RD_KAFKA_RESP_ERR__RETRY:
    case RD_KAFKA_RESP_ERR__MAX_POLL_EXCEEDED: // the next poll joins again
    case RD_KAFKA_RESP_ERR__QUEUE_FULL:
        return true;
    case RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE:
    case RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION:
    case RD_KAFKA_RESP_ERR_REQUEST_TIMED_OUT:
    case RD_KAFKA_RESP_ERR_BROKER_NOT_AVAILABLE:
    case RD_KAFKA_RESP_ERR_REPLICA_NOT_AVAILABLE:
    case RD_KAFKA_RESP_ERR_NETWORK_EXCEPTION:
    case RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS:
    case RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE:
    case RD_KAFKA_RESP_ERR_NOT_COORDINATOR:
    case RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS:
    case RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS_AFTER_APPEND:
    case RD_KAFKA_RESP_ERR_NOT_CONTROLLER:
    case RD_KAFKA_RESP_ERR_REBALANCE_IN_PROGRESS:
    case RD_KAFKA_RESP_ERR_ILLEGAL_GENERATION:
    case RD_KAFKA_RESP_ERR_UNKNOWN_MEMBER_ID:
    case RD_KAFKA_RESP_ERR_KAFKA_STORAGE_ERROR:
    case RD_KAFKA_RESP_ERR_FENCED_LEADER_EPOCH:
    case RD_KAFKA_RESP_ERR_UNKNOWN_LEADER_EPOCH:
    case RD_KAFKA_RESP_ERR_OFFSET_NOT_AVAILABLE:
    case RD_KAFKA_RESP_ERR_PREFERRED_LEADER_NOT_AVAILABLE:
    case RD_KAFKA_RESP_ERR_UNSTABLE_OFFSET_COMMIT:
    case RD_KAFKA_RESP_ERR_THROTTLING_QUOTA_EXCEEDED:
        return true;
    default:
        return false;
    }
}

static int32_t fill(kafka_client *client, kafka_error *error, rd_kafka_resp_err_t code, const char *text, bool is_fatal,
                    bool requires_abort, bool is_retriable) {
    char buffer[sizeof error->text];
    if (client && client->handle && (is_fatal || code == RD_KAFKA_RESP_ERR__FATAL)) {
        rd_kafka_resp_err_t original = rd_kafka_fatal_error(client->handle, buffer, sizeof buffer);
        if (original) {
            code = original;
            text = buffer;
            is_fatal = true;
        }
    }
    error->code = code;
    error->kind = kafka_kind(code, is_fatal, requires_abort, is_retriable);
    snprintf(error->text, sizeof error->text, "%s", text ? text : rd_kafka_err2str(code));
    return error->kind;
}

int32_t kafka_fail(kafka_client *client, kafka_error *error, rd_kafka_resp_err_t code, const char *text) {
    return fill(client, error, code, text, code == RD_KAFKA_RESP_ERR__FATAL, false, passes(code));
}

int32_t kafka_take(kafka_client *client, kafka_error *error, rd_kafka_error_t *original) {
    if (!original) return kafka_succeed(error);
    fill(client, error, rd_kafka_error_code(original), rd_kafka_error_string(original),
         rd_kafka_error_is_fatal(original), rd_kafka_error_txn_requires_abort(original),
         rd_kafka_error_is_retriable(original));
    rd_kafka_error_destroy(original);
    return error->kind;
}

kafka_settings *kafka_settings_new(void) {
    kafka_settings *settings = calloc(1, sizeof *settings);
    settings->conf = rd_kafka_conf_new();
    return settings;
}

int32_t kafka_settings_set(kafka_settings *settings, const char *name, const char *value, kafka_error *error) {
    char text[sizeof error->text];
    if (rd_kafka_conf_set(settings->conf, name, value, text, sizeof text) == RD_KAFKA_CONF_OK)
        return kafka_succeed(error);
    return kafka_fail(NULL, error, RD_KAFKA_RESP_ERR__INVALID_ARG, text);
}

void kafka_settings_free(kafka_settings *settings) {
    if (settings->conf) rd_kafka_conf_destroy(settings->conf);
    free(settings);
}

// Called on threads of librdkafka. Its remarks on properties of the other kind of client explain no failure, nor does
// a count of brokers.
static void logged(const rd_kafka_t *handle, int level, const char *facility, const char *line) {
    kafka_client *client = rd_kafka_opaque(handle);
    bool tells = level <= 4 || strcmp(facility, "FAIL") == 0;
    if (!client || !tells || strcmp(facility, "CONFWARN") == 0 || strstr(line, "brokers are down")) return;
    // "[thrd:...]: " tells an operator nothing.
    const char *rest = strstr(line, "]: ");
    if (line[0] == '[' && rest) line = rest + 3;
    pthread_mutex_lock(&client->line_lock);
    snprintf(client->last_line, sizeof client->last_line, "%s", line);
    pthread_mutex_unlock(&client->line_lock);
}

kafka_client *kafka_client_new(kafka_settings *settings, int32_t role, kafka_error *error) {
    kafka_client *client = calloc(1, sizeof *client);
    client->role = role;
    pthread_mutex_init(&client->line_lock, NULL);
    rd_kafka_conf_set_opaque(settings->conf, client);
    rd_kafka_conf_set_log_cb(settings->conf, logged);
    if (role == KAFKA_MEMBER) rd_kafka_conf_set_rebalance_cb(settings->conf, kafka_member_rebalanced);
    if (role == KAFKA_WRITER) rd_kafka_conf_set_dr_msg_cb(settings->conf, kafka_writer_delivered);
    char text[sizeof error->text];
    client->handle = rd_kafka_new(
        role == KAFKA_WRITER ? RD_KAFKA_PRODUCER : RD_KAFKA_CONSUMER, settings->conf, text, sizeof text);
    if (client->handle) settings->conf = NULL;
    kafka_settings_free(settings);
    if (!client->handle) {
        kafka_fail(NULL, error, RD_KAFKA_RESP_ERR__INVALID_ARG, text);
        pthread_mutex_destroy(&client->line_lock);
        free(client);
        return NULL;
    }
    if (role == KAFKA_READER) client->queue = rd_kafka_queue_new(client->handle);
    if (role == KAFKA_MEMBER) rd_kafka_poll_set_consumer(client->handle);
    kafka_succeed(error);
    return client;
}

void kafka_client_free(kafka_client *client) {
    if (client->role == KAFKA_READER) {
        kafka_reader_stop(client);
        rd_kafka_queue_destroy(client->queue);
    }
    if (client->owned) rd_kafka_topic_partition_list_destroy(client->owned);
    if (client->membership) rd_kafka_consumer_group_metadata_destroy(client->membership);
    for (topic *each = client->topics; each;) {
        topic *next = each->next;
        rd_kafka_topic_destroy(each->handle);
        free(each->sources);
        free(each->name);
        free(each);
        each = next;
    }
    // A member does not close its group: nothing is committed here, and its place waits for its return.
    rd_kafka_destroy_flags(client->handle, RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE);
    pthread_mutex_destroy(&client->line_lock);
    free(client);
}

void kafka_client_last_line(kafka_client *client, char *into, size_t size) {
    pthread_mutex_lock(&client->line_lock);
    snprintf(into, size, "%s", client->last_line);
    pthread_mutex_unlock(&client->line_lock);
}

topic *kafka_topic(kafka_client *client, const char *name) {
    for (topic *each = client->topics; each; each = each->next)
        if (strcmp(each->name, name) == 0) return each;
    topic *made = calloc(1, sizeof *made);
    rd_kafka_topic_conf_t *conf = rd_kafka_default_topic_conf_dup(client->handle);
    rd_kafka_topic_conf_set_opaque(conf, made);
    made->handle = rd_kafka_topic_new(client->handle, name, conf);
    if (!made->handle) {
        rd_kafka_topic_conf_destroy(conf);
        free(made);
        return NULL;
    }
    made->name = strdup(name);
    made->next = client->topics;
    client->topics = made;
    return made;
}

source *kafka_source(topic *topic, int32_t partition) {
    if (partition >= topic->source_count) {
        topic->sources = realloc(topic->sources, sizeof *topic->sources * (partition + 1));
        for (int32_t p = topic->source_count; p <= partition; p++) topic->sources[p] = (source){.slot = -1};
        topic->source_count = partition + 1;
    }
    return &topic->sources[partition];
}
