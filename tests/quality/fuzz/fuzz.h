/* fuzz.h - runs a part of gen4xx again and again in one process, for a fuzzer.
 *
 * Each target is one file with an LLVMFuzzerTestOneInput, which libFuzzer and AFL++ both call. It
 * is linked with all of the program but main and the allocator: alloc.c here makes every block an
 * allocation of its own, so that AddressSanitizer sees each byte beside it. */
#ifndef FUZZ_H
#define FUZZ_H

#include "base/source.h"

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Runs with all of the program's state as new, and forgets it again. Where the program would end,
 * by fatal(), the run ends. */
void fuzz_run(void (*run)(struct str input), const uint8_t *data, size_t size);

/* Takes the text up to the next line that is a form feed, and that line, off the front of an input.
 * So one input holds several files. */
struct str fuzz_part(struct str *rest);

/* Reads a text from a file that has it; one in a run. */
const struct source *fuzz_file(struct str text);

/* What must be so. */
#define MUST(what)                                                                                 \
    do {                                                                                           \
        if (!(what))                                                                               \
            __builtin_trap();                                                                      \
    } while (0)

#endif
