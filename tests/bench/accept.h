/* accept.h - what the peers of Accept-Language are asked. */
#ifndef ACCEPT_H
#define ACCEPT_H

#include "bench.h"

enum { HEADERS = 20, REPEATS = 50 };

#ifdef __cplusplus
extern "C" {
#endif

extern const char *const headers[HEADERS];
extern size_t header_lengths[HEADERS];

/* The tags of all languages, the first of which is the default. */
extern const char *available[];
extern int available_count;

#ifdef __cplusplus
}
#endif

/* Answers all headers, several times, and uses the answers. */
#define ACCEPT_PEER(name, negotiate)                                                               \
    void name(void);                                                                               \
    void name(void)                                                                                \
    {                                                                                              \
        for (int repeat = 0; repeat < REPEATS; repeat++) {                                         \
            for (int i = 0; i < HEADERS; i++)                                                      \
                consume_number(negotiate(headers[i], header_lengths[i]));                          \
        }                                                                                          \
    }

#endif
