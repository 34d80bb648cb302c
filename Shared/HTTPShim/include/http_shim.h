#pragma once
#include <stddef.h>
#include <stdint.h>

// A small HTTP server over libmicrohttpd, whose start call is variadic. GET only; one internal thread.

struct vigie_http;

// Answers one request: returns a malloc'ed body of *length bytes, which the server frees, and sets the status.
typedef char *(*vigie_http_answer)(void *context, const char *path, unsigned *status, size_t *length);

// Listens on an IPv4 address. NULL if it can't be had.
struct vigie_http *vigie_http_start(const char *address, uint16_t port, vigie_http_answer answer, void *context);

// The port listened on, for those who asked for 0.
uint16_t vigie_http_port(struct vigie_http *server);

void vigie_http_stop(struct vigie_http *server);
