/* check.h - what the programs of tests/program/overlays.sh have in common: they print what is
 * wrong, and their exit code says whether anything is. C99 and C++11. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <string.h>

static int failures;

static inline void same_text_(const char *what, const char *got, const char *wanted)
{
    if (got && strcmp(got, wanted) == 0)
        return;
    printf("%s: \"%s\" instead of \"%s\"\n", what, got ? got : "(null)", wanted);
    failures++;
}

static inline void same_int_(const char *what, long got, long wanted)
{
    if (got == wanted)
        return;
    printf("%s: %ld instead of %ld\n", what, got, wanted);
    failures++;
}

#define same_text(got, wanted) same_text_(#got, got, wanted)
#define same_int(got, wanted)  same_int_(#got, got, wanted)

#endif
