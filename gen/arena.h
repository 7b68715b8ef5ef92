/* arena.h - the memory of a run: one arena that only grows, freed as a whole at the end. */
#ifndef ARENA_H
#define ARENA_H

#include "str.h"

#include <stdarg.h>

/* Zeroed memory for `count` objects of `size` bytes; never NULL, running out is fatal. */
void *arena_alloc(size_t count, size_t size);

/* The same list with room for one more element; doubles as it grows. `*count` is the used part. */
void *arena_grow(void *list, size_t count, size_t size);

/* A copy with a NUL behind it. */
struct str arena_copy(struct str text);

/* What printf would print, as a str with a NUL behind it. */
struct str arena_printf(const char *format, ...) __attribute__((format(printf, 1, 2)));
struct str arena_vprintf(const char *format, va_list arguments);

/* Bytes handed out so far. */
size_t arena_used(void);

void arena_free(void);

#endif
