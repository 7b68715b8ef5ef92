/* source.h - the texts that a run reads, from files or embedded in the program, and places in them.
 */
#ifndef SOURCE_H
#define SOURCE_H

#include "base/str.h"

#include <stdint.h>

enum { MAX_SOURCES = 10000 }; /* files in one run */

/* A place in a source. All zero means no place; a message then names none. */
struct location {
    uint32_t offset; /* in bytes from the start of the text */
    uint16_t source; /* index of source_at(); 0 is none */
};

/* A place as people read it. */
struct position {
    size_t line, column; /* from 1; columns count characters */
    size_t line_start;   /* offset in bytes */
};

struct source {
    const char *name; /* as messages show it */
    struct str text;  /* UTF-8 if the file was UTF-8 or UTF-16; may hold any byte */
    uint16_t index;   /* for struct location */
    /* Every 4096th byte's position, as far as one was asked for: a large file may have thousands of
     * errors, and each needs its line number. */
    struct position *positions;
    size_t position_count;
};

/* Reads a file; "-" is standard input. UTF-16 with a byte order mark becomes UTF-8. A failure is
 * fatal. */
const struct source *source_open(const char *path);

/* A text in memory that outlives the run. */
const struct source *source_embedded(const char *name, struct str text);

/* The source with this index, or NULL. */
const struct source *source_at(unsigned index);

/* The position of an offset, which is at most the length of the text. */
struct position source_position(const struct source *source, size_t offset);

/* "file:line:col", or the program's name for no place. Ends in a NUL. */
const char *location_text(struct location at);

#endif
