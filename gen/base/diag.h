/* diag.h - messages to the user: `file:line:col: error: …`, the source line and a caret.
 *
 * Columns count characters from 1, as editors do. A run reports all its errors; whoever wants to
 * stop asks error_count(). */
#ifndef DIAG_H
#define DIAG_H

#include "base/source.h"
#include "base/str.h"

/* The exit codes of the program, documented in --help. */
enum status {
    STATUS_OK = 0,
    STATUS_DIFFERENT = 1, /* the answer is no: files are out of date */
    STATUS_USAGE = 2,     /* the command line is wrong */
    STATUS_INPUT = 3,     /* a specification, a template or data is wrong */
    STATUS_IO = 4         /* reading or writing failed, or memory ran out */
};

/* A place in a source. All zero is "no place": the message then stands without one. */
struct location {
    uint32_t offset; /* in bytes from the start of the text */
    uint16_t source; /* of source_at(); 0 is none */
};

/* More errors than these are counted but not printed. */
enum { MAX_ERRORS_SHOWN = 1000 };

/* What was said of a place before is counted but not said again. */
void error_at(struct location at, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Says more of the error before it, at a place of its own. */
void note_at(struct location at, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Ends the run at once. A format that ends in a colon gets the text of errno behind it. */
__attribute__((noreturn)) void fatal(enum status status, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* "file:line:col", with a NUL behind it. */
const char *location_text(struct location at);

unsigned error_count(void);

/* Says how many errors were not shown, if any. */
void error_summary(void);

/* Forgets all errors, for a program that runs several times in one process. */
void error_reset(void);

/* The text in quotes, safe to print: control characters escaped, the end of a long one cut. */
const char *quoted(struct str text);

#endif
