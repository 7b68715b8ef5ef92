#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { ROUNDS = 301, MAX_CONTENDERS = 32 };

static double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static int compare(const void *a, const void *b)
{
    double first = *(const double *)a, second = *(const double *)b;

    return (first > second) - (first < second);
}

void bench(const char *measure, const struct contender *contenders, size_t count, size_t operations)
{
    static double times[MAX_CONTENDERS][ROUNDS];

    for (size_t round = 0; round < ROUNDS; round++) {
        for (size_t turn = 0; turn < count; turn++) {
            size_t i = (round + turn) % count; /* another one begins each round */
            double start = now();

            contenders[i].run();
            times[i][round] = now() - start;
        }
    }
    for (size_t i = 0; i < count; i++) {
        qsort(times[i], ROUNDS, sizeof *times[i], compare);
        printf("%s\t%s\t%.4f\n", measure, contenders[i].name,
               times[i][ROUNDS / 2] / (double)operations);
    }
}

uint32_t bench_random(void)
{
    static uint32_t state = 4;

    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}
