/* names.h - what a peer of name → code is asked. */
#ifndef NAMES_H
#define NAMES_H

#include "bench.h"

enum { NAMES = 1 << 14 };

struct asked {
    const char *name;
    size_t length;
};

extern struct asked asked[NAMES];

/* Looks all names up, and uses the codes. */
#define NAMES_PEER(id, look_up)                                                                    \
    void id(void);                                                                                 \
    void id(void)                                                                                  \
    {                                                                                              \
        for (int i = 0; i < NAMES; i++)                                                            \
            consume_number(look_up(asked[i].name, asked[i].length));                               \
    }

#endif
