/* bench.h - contenders that take turns: in every round each runs once, and its median counts. */
#ifndef BENCH_H
#define BENCH_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct contender {
    const char *name;
    void (*run)(void); /* does all operations once */
};

/* Prints "MEASURE <tab> NAME <tab> NANOSECONDS" for each contender: the median of the rounds,
 * divided by the operations. */
void bench(const char *measure, const struct contender *contenders, size_t count,
           size_t operations);

/* The next number of a sequence that is the same in every run. */
uint32_t bench_random(void);

/* Tells the compiler that something is used, so that what makes it stays. */
static inline void consume(const void *used)
{
    __asm__ volatile("" : : "r"(used));
}

static inline void consume_number(int used)
{
    __asm__ volatile("" : : "r"(used));
}

#ifdef __cplusplus
}
#endif

#endif
