/* diag.h - messages about a file: `file:line:col: error: ...`, the source line and a caret.
 *
 * A run reports all its errors. Code that must stop after an error asks error_count(). */
#ifndef DIAG_H
#define DIAG_H

#include "base/source.h"

/* Errors beyond this number are counted but not printed. */
enum { MAX_ERRORS_SHOWN = 1000 };

/* Reports an error. The same error at the same location is counted again but printed once. */
void error_at(struct location at, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Adds a note, at a location of its own, to the preceding error. */
void note_at(struct location at, const char *format, ...) __attribute__((format(printf, 2, 3)));

unsigned error_count(void);

/* Prints how many errors were not printed, if any. */
void error_summary(void);

#endif
