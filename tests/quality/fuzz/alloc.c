/* The allocator for a fuzzer: each block is an allocation of its own, and what is given back is
 * poison, so that AddressSanitizer sees all that is read or written beside a block or too late. */
#include "base/alloc.h"
#include "base/fatal.h"
#include "base/status.h"

#include <sanitizer/asan_interface.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 1 << 30 }; /* bytes of a run */

static void **blocks;
static size_t block_count, block_size, bytes;

static void *take(size_t size)
{
    if (size > MOST || (bytes += size) > MOST)
        fatal(STATUS_IO, "out of memory");
    if (block_count == block_size) {
        block_size = block_size ? block_size * 2 : 1024;
        blocks = realloc(blocks, block_size * sizeof *blocks);
    }
    blocks[block_count] = malloc(size ? size : 1);
    return blocks[block_count++];
}

void *alloc_zeroed(size_t count, size_t size)
{
    if (size && count > SIZE_MAX / size)
        fatal(STATUS_IO, "out of memory");
    return memset(take(count * size), 0, count * size);
}

void alloc_release(void *block, size_t size, size_t kept)
{
    if (block)
        ASAN_POISON_MEMORY_REGION((char *)block + kept, size - kept);
}

void *alloc_resize(void *block, size_t old_size, size_t new_size)
{
    void *moved = take(new_size);

    if (old_size)
        memcpy(moved, block, old_size < new_size ? old_size : new_size);
    alloc_release(block, old_size, 0);
    return moved;
}

void *alloc_grow(void *list, size_t count, size_t size)
{
    size_t new_count = count ? count * 2 : 4;
    char *larger;

    if (count && (count < 4 || (count & (count - 1))))
        return list;
    if (new_count > SIZE_MAX / size)
        fatal(STATUS_IO, "out of memory");
    larger = alloc_resize(list, count * size, new_count * size);
    memset(larger + count * size, 0, (new_count - count) * size);
    return larger;
}

struct str alloc_copy(struct str text)
{
    char *copy = take(text.length + 1);

    if (text.length)
        memcpy(copy, text.data, text.length);
    copy[text.length] = '\0';
    return (struct str){copy, text.length};
}

struct str alloc_vprintf(const char *format, va_list arguments)
{
    va_list again;
    int length;
    char *text;

    va_copy(again, arguments);
    length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (length < 0)
        fatal(STATUS_IO, "cannot format '%s'", format);
    text = take((size_t)length + 1);
    (void)vsnprintf(text, (size_t)length + 1, format, arguments);
    return (struct str){text, (size_t)length};
}

struct str alloc_printf(const char *format, ...)
{
    va_list arguments;
    struct str text;

    va_start(arguments, format);
    text = alloc_vprintf(format, arguments);
    va_end(arguments);
    return text;
}

void alloc_free_all(void)
{
    while (block_count)
        free(blocks[--block_count]);
    bytes = 0;
}
