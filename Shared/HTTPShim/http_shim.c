#include "http_shim.h"
#include <arpa/inet.h>
#include <microhttpd.h>
#include <stdlib.h>
#include <string.h>

struct vigie_http {
    struct MHD_Daemon *daemon;
    vigie_http_answer answer;
    void *context;
};

static enum MHD_Result handle(void *closure, struct MHD_Connection *connection, const char *url, const char *method,
                              const char *version, const char *upload, size_t *upload_size, void **state) {
    struct vigie_http *server = closure;
    (void)version, (void)upload, (void)upload_size, (void)state;
    unsigned status = 405;
    size_t length = 0;
    char *body = NULL;
    if (strcmp(method, "GET") == 0 || strcmp(method, "HEAD") == 0)
        body = server->answer(server->context, url, &status, &length);
    struct MHD_Response *response = MHD_create_response_from_buffer(length, body, MHD_RESPMEM_MUST_FREE);
    if (!response) {
        free(body);
        return MHD_NO;
    }
    MHD_add_response_header(response, "Content-Type", "text/plain; version=0.0.4; charset=utf-8");
    MHD_add_response_header(response, "Cache-Control", "no-store");
    enum MHD_Result result = MHD_queue_response(connection, status, response);
    MHD_destroy_response(response);
    return result;
}

struct vigie_http *vigie_http_start(const char *address, uint16_t port, vigie_http_answer answer, void *context) {
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons(port)};
    if (inet_pton(AF_INET, address, &at.sin_addr) != 1) return NULL;
    struct vigie_http *server = calloc(1, sizeof *server);
    if (!server) return NULL;
    server->answer = answer;
    server->context = context;
    server->daemon = MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, port, NULL, NULL, handle, server,
                                      MHD_OPTION_SOCK_ADDR, (struct sockaddr *)&at, MHD_OPTION_CONNECTION_LIMIT, 64u,
                                      MHD_OPTION_CONNECTION_TIMEOUT, 10u, MHD_OPTION_END);
    if (!server->daemon) {
        free(server);
        return NULL;
    }
    return server;
}

uint16_t vigie_http_port(struct vigie_http *server) {
    const union MHD_DaemonInfo *info = MHD_get_daemon_info(server->daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info ? info->port : 0;
}

void vigie_http_stop(struct vigie_http *server) {
    MHD_stop_daemon(server->daemon);
    free(server);
}
