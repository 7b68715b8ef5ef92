/* reason.h - what a peer of code → reason is made of: loops over codes with its lookup inlined, and
 * again with a call each. */
#ifndef REASON_H
#define REASON_H

#include "bench.h"

enum { CODES = 1 << 15 };

#ifdef __cplusplus
extern "C" {
#endif

extern int codes[CODES]; /* the mix of the moment */
extern int nothing;      /* 0, which no compiler knows */

struct reason_peer {
    const char *name;
    void (*inlined)(void), (*inlined_chain)(void); /* NULL where there is only a function to call */
    void (*called)(void), (*called_chain)(void);
};

#ifdef __cplusplus
}
#endif

/* Looks all codes up, and uses the pointers. */
#define REASON_LOOP(name, look_up)                                                                 \
    static void name(void)                                                                         \
    {                                                                                              \
        for (int i = 0; i < CODES; i++)                                                            \
            consume(look_up(codes[i]));                                                            \
    }

/* Each code waits for the first character of the string before it. */
#define REASON_CHAIN(name, look_up)                                                                \
    static void name(void)                                                                         \
    {                                                                                              \
        int mask = nothing, carry = 0;                                                             \
                                                                                                   \
        for (int i = 0; i < CODES; i++)                                                            \
            carry = *look_up(codes[i] + carry) & mask;                                             \
        consume_number(carry);                                                                     \
    }

/* A function to call, and the peer named `id` that has it. */
#define REASON_CALLED(id, look_up)                                                                 \
    __attribute__((noinline)) static const char *id##_call(int code)                               \
    {                                                                                              \
        return look_up(code);                                                                      \
    }                                                                                              \
    REASON_LOOP(id##_called, id##_call)                                                            \
    REASON_CHAIN(id##_called_chain, id##_call)

#define REASON_PEER(id, title, look_up)                                                            \
    REASON_LOOP(id##_inlined, look_up)                                                             \
    REASON_CHAIN(id##_inlined_chain, look_up)                                                      \
    REASON_CALLED(id, look_up)                                                                     \
    extern const struct reason_peer id;                                                            \
    const struct reason_peer id = {title, id##_inlined, id##_inlined_chain, id##_called,           \
                                   id##_called_chain};

/* A peer of which a library has nothing but the function. */
#define REASON_LIBRARY_PEER(id, title, look_up)                                                    \
    REASON_LOOP(id##_called, look_up)                                                              \
    REASON_CHAIN(id##_called_chain, look_up)                                                       \
    extern const struct reason_peer id;                                                            \
    const struct reason_peer id = {title, NULL, NULL, id##_called, id##_called_chain};

#endif
