/* source.h - the texts that a run reads: files, and those that are embedded in the program. */
#ifndef SOURCE_H
#define SOURCE_H

#include "base/str.h"

#include <stdint.h>

/* The limits of what is read; each has an error message that says it. */
enum {
    MAX_SOURCES = 10000,                 /* files in one run */
    MAX_SOURCE_SIZE = 256 * 1024 * 1024, /* bytes of one file */
};

/* Where an offset lies, for people. */
struct place {
    size_t line, column; /* from 1, the column in characters */
    size_t start;        /* of the line, in bytes */
};

struct source {
    const char *name; /* as errors show it */
    struct str text;  /* UTF-8 if it was UTF-8 or UTF-16; may hold any byte */
    bool embedded;
    uint16_t index; /* for struct location */
    /* some places of it, as far as one was asked for: a file may have a thousand errors, each far
     * behind its start */
    struct place *places;
    size_t place_count;
};

/* Reads a file, "-" is standard input; a failure is fatal. UTF-16 with a byte order mark becomes
 * UTF-8. */
const struct source *source_file(const char *path);

/* The bytes of a file, as they are, which is then no source of the run; a failure is fatal. */
struct str file_bytes(const char *path);

/* A text in memory that outlives the run. */
const struct source *source_embedded(const char *name, struct str text);

/* The source with that index, or NULL. */
const struct source *source_at(unsigned index);

/* Where an offset of it lies, which is at most its length. */
struct place source_place(const struct source *source, size_t offset);

void source_reset(void);

#endif
