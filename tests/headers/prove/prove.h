/* What the drivers of tests/headers/prove.sh share. An int is any int: those that the tables know
 * come one by one, so that what is found for each is exact, and all the others as two intervals. */
#ifndef PROVE_H
#define PROVE_H

#include <limits.h>
#include <string.h>

#include "__fc_builtin.h"

/* Calls `what` with the ints from `first` to `last` one by one, then with those below and above.
 * What one call leads to is of no interest to the next: the states of all its ways become one. */
#define FOR_ALL_INTS(what, first, last)                                                            \
    do {                                                                                           \
        /*@ loop unroll (last) - (first) + 1; */                                                   \
        for (int each = (first); each <= (last); each++) {                                         \
            what(each);                                                                            \
            /*@ slevel merge; */                                                                   \
            ;                                                                                      \
            /*@ slevel default; */                                                                 \
            ;                                                                                      \
        }                                                                                          \
        what(Frama_C_interval(INT_MIN, (first)-1));                                                \
        what(Frama_C_interval((last) + 1, INT_MAX));                                               \
    } while (0)

static inline int any_int(void)
{
    return Frama_C_interval(INT_MIN, INT_MAX);
}

/* That a string is one: strlen wants its NUL within its object. */
static inline void string(const char *text)
{
    (void)strlen(text);
}

/* A pointer to any bytes in an object of exactly that length: in one of two, so that Eva learns
 * nothing of a byte by looking at it. It would keep all that bytes may have been apart otherwise.
 */
#define ANY_BYTES(name, length)                                                                    \
    char name##_one[length], name##_other[length];                                                 \
    const char *const name##_both[] = {name##_one, name##_other};                                  \
    const char *name = name##_both[Frama_C_interval(0, 1)];                                        \
    Frama_C_make_unknown(name##_one, length);                                                      \
    Frama_C_make_unknown(name##_other, length)

/* Calls `what` with an object of each length up to 16 that holds any bytes. Eva then sees a byte
 * too many. */
#define OF_LENGTH(what, count)                                                                     \
    do {                                                                                           \
        char bytes[count];                                                                         \
                                                                                                   \
        Frama_C_make_unknown(bytes, sizeof bytes);                                                 \
        what(bytes, sizeof bytes);                                                                 \
    } while (0)
#define OF_ALL_LENGTHS(what)                                                                       \
    do {                                                                                           \
        OF_LENGTH(what, 1);                                                                        \
        OF_LENGTH(what, 2);                                                                        \
        OF_LENGTH(what, 3);                                                                        \
        OF_LENGTH(what, 4);                                                                        \
        OF_LENGTH(what, 5);                                                                        \
        OF_LENGTH(what, 6);                                                                        \
        OF_LENGTH(what, 7);                                                                        \
        OF_LENGTH(what, 8);                                                                        \
        OF_LENGTH(what, 9);                                                                        \
        OF_LENGTH(what, 10);                                                                       \
        OF_LENGTH(what, 11);                                                                       \
        OF_LENGTH(what, 12);                                                                       \
        OF_LENGTH(what, 13);                                                                       \
        OF_LENGTH(what, 14);                                                                       \
        OF_LENGTH(what, 15);                                                                       \
        OF_LENGTH(what, 16);                                                                       \
    } while (0)

#endif
