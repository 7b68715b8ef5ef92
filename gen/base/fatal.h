/* fatal.h - errors that end the run at once. */
#ifndef FATAL_H
#define FATAL_H

#include "base/status.h"

/* Prints "gen4xx: error: ..." and exits. If the format ends in a colon, the text of errno follows,
 * as in fatal(STATUS_IO, "cannot open %s:", path). */
__attribute__((noreturn)) void fatal(enum status status, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
