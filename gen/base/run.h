/* run.h - the state of a run.
 *
 * This is the only state that gen4xx keeps outside of function arguments. It is here because a
 * message, an allocation or a cleanup at exit may be needed anywhere. Each part belongs to one
 * file, and only that file uses it. */
#ifndef RUN_H
#define RUN_H

#include "base/str.h"
#include "base/table.h"

#include <stdbool.h>

enum { SIZE_CLASSES = 16 };

struct run {
    /* alloc.c: all memory, freed as a whole at the end */
    struct {
        struct chunk *chunks;  /* all of them */
        struct chunk *current; /* the chunk that small blocks are taken from */
        struct free_block *free_blocks[SIZE_CLASSES];
    } memory;

    /* source.c: the texts that were read, for messages */
    struct {
        struct source **list;
        unsigned count;
    } sources;

    /* inputs.c: the paths that were read, for dependency files */
    struct {
        struct table known;
        struct str *paths;
        size_t count;
    } inputs;

    /* diag.c: the errors so far */
    struct {
        unsigned count;
        bool muted; /* the last error was not printed, so its notes are not either */
        struct table printed;
    } errors;

    /* suggest.c: comparisons, which have a limit for the whole run */
    unsigned suggestion_tries;

    /* terminal.c: the progress line */
    struct {
        bool muted, shown;
        double next; /* the time when it is due */
    } progress;

    /* file.c: temporary files that are not renamed yet, to remove at exit */
    struct {
        struct replacement *list;
        size_t count;
        bool registered;
    } temporary;
};

extern struct run this_run;

/* Frees all memory and forgets everything, so that one process can do several runs. */
void run_reset(void);

#endif
