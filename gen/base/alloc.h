/* alloc.h - the memory of a run, which is freed as a whole at the end.
 *
 * Functions never return NULL: running out of memory is fatal. Growing a block frees the old one
 * for reuse; without that, doubling would waste half of the memory. */
#ifndef ALLOC_H
#define ALLOC_H

#include "base/str.h"

#include <stdarg.h>

/* Zeroed memory for `count` objects of `size` bytes each. */
void *alloc_zeroed(size_t count, size_t size);

/* Moves a block to a larger one. The additional bytes are not zeroed. A block of 0 bytes may be
 * NULL.
 */
void *alloc_resize(void *block, size_t old_size, size_t new_size);

/* Frees the end of a block, after its first `kept` bytes; the whole block if `kept` is 0. */
void alloc_release(void *block, size_t size, size_t kept);

/* Makes room for one more element in a list of `count` elements of `size` bytes. The new room is
 * zeroed. Lists double as they grow. */
void *alloc_grow(void *list, size_t count, size_t size);

/* A copy that ends in a NUL, which the length does not count. */
struct str alloc_copy(struct str text);

/* What printf would print, as a str that ends in a NUL. */
struct str alloc_printf(const char *format, ...) __attribute__((format(printf, 1, 2)));
struct str alloc_vprintf(const char *format, va_list arguments);

/* Frees everything. Use run_reset(), which also forgets what pointed to it. */
void alloc_free_all(void);

#endif
