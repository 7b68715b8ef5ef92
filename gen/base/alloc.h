/* alloc.h - the memory of a run: one arena, freed as a whole at the end.
 *
 * What grows gives back the room that it has left, for what grows after it: lists, tables and texts
 * double, so that without this half of the arena would be rooms that were left. */
#ifndef ALLOC_H
#define ALLOC_H

#include "base/str.h"

#include <stdarg.h>

/* Zeroed memory for `count` objects of `size` bytes; never NULL, running out is fatal. */
void *arena_alloc(size_t count, size_t size);

/* A block with the same bytes and room for more, which is not zeroed; where it was is given back. A
 * block of 0 bytes may be NULL. */
void *arena_resize(void *block, size_t old_size, size_t new_size);

/* Gives back the end of a block, behind its first `kept` bytes: all of it for 0. */
void arena_release(void *block, size_t size, size_t kept);

/* The same list with zeroed room for one more element; doubles as it grows. `count` is the used
 * part. */
void *arena_grow(void *list, size_t count, size_t size);

/* A copy with a NUL behind it. */
struct str arena_copy(struct str text);

/* What printf would print, as a str with a NUL behind it. */
struct str arena_printf(const char *format, ...) __attribute__((format(printf, 1, 2)));
struct str arena_vprintf(const char *format, va_list arguments);

void arena_free(void);

#endif
