#include "arena.h"

#include "diag.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CHUNK_SIZE = 256 * 1024, ALIGNMENT = 8 };

struct chunk {
    struct chunk *older;
    size_t size, used;
};

static struct chunk *newest;
static size_t total;

static size_t round_up(size_t bytes)
{
    return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

/* calloc leaves the zeroing of large chunks to the kernel, which has zeroed the pages already. */
static void add_chunk(size_t wanted)
{
    size_t size = round_up(wanted > CHUNK_SIZE ? wanted : CHUNK_SIZE);
    struct chunk *chunk = calloc(1, sizeof *chunk + size);

    if (!chunk)
        fatal(STATUS_IO, "out of memory");
    chunk->older = newest;
    chunk->size = size;
    newest = chunk;
}

void *arena_alloc(size_t count, size_t size)
{
    size_t start, bytes;

    if (size && count > (SIZE_MAX / 2) / size)
        fatal(STATUS_IO, "out of memory");
    bytes = count * size;
    start = newest ? newest->used : 0;
    if (size != 1)
        start = round_up(start);
    if (!newest || newest->size < start || newest->size - start < bytes) {
        add_chunk(bytes);
        start = 0;
    }
    newest->used = start + bytes;
    total += bytes;
    return (char *)(newest + 1) + start;
}

void *arena_grow(void *list, size_t count, size_t size)
{
    void *larger;

    if (count && (count < 4 || (count & (count - 1))))
        return list;
    larger = arena_alloc(count ? count * 2 : 4, size);
    if (count)
        memcpy(larger, list, count * size);
    return larger;
}

struct str arena_copy(struct str text)
{
    char *copy = arena_alloc(text.length + 1, 1);

    if (text.length)
        memcpy(copy, text.at, text.length);
    return (struct str){copy, text.length};
}

struct str arena_vprintf(const char *format, va_list arguments)
{
    va_list again;
    int length;
    char *text;

    va_copy(again, arguments);
    length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (length < 0)
        fatal(STATUS_IO, "cannot format '%s'", format);
    text = arena_alloc((size_t)length + 1, 1);
    (void)vsnprintf(text, (size_t)length + 1, format, arguments);
    return (struct str){text, (size_t)length};
}

struct str arena_printf(const char *format, ...)
{
    va_list arguments;
    struct str text;

    va_start(arguments, format);
    text = arena_vprintf(format, arguments);
    va_end(arguments);
    return text;
}

size_t arena_used(void)
{
    return total;
}

void arena_free(void)
{
    while (newest) {
        struct chunk *older = newest->older;

        free(newest);
        newest = older;
    }
    total = 0;
}
