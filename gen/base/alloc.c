#include "base/alloc.h"

#include "base/fatal.h"
#include "base/run.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/* Small blocks are taken from chunks of the size of a huge page. Where the system has huge pages, a
 * run then takes two or three page faults instead of thousands, which would be most of the time of
 * a short run. */
enum {
    CHUNK = 2 * 1024 * 1024,
    LARGE = CHUNK / 4, /* a block of this size or more gets a chunk of its own */
    ALIGNMENT = 8,
    SMALLEST_BLOCK = 32
};

struct chunk {
    struct chunk *older, *newer;
    size_t size, used;
};

/* A freed block, of at least SMALLEST_BLOCK << class bytes. */
struct free_block {
    struct free_block *next;
};

static size_t round_up(size_t bytes)
{
    return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

static void link_chunk(struct chunk *chunk)
{
    if (chunk->older)
        chunk->older->newer = chunk;
    if (chunk->newer)
        chunk->newer->older = chunk;
    else
        this_run.memory.chunks = chunk;
}

static void unlink_chunk(const struct chunk *chunk)
{
    if (chunk->older)
        chunk->older->newer = chunk->newer;
    if (chunk->newer)
        chunk->newer->older = chunk->older;
    else
        this_run.memory.chunks = chunk->older;
}

static struct chunk *add_chunk(struct chunk *chunk, size_t size)
{
    if (!chunk)
        fatal(STATUS_IO, "out of memory");
    *chunk = (struct chunk){.older = this_run.memory.chunks, .size = size};
    link_chunk(chunk);
    return chunk;
}

/* calloc leaves the zeroing to the kernel, whose pages are zeroed already. */
static void *new_large_block(size_t bytes)
{
    return add_chunk(calloc(1, sizeof(struct chunk) + bytes), bytes) + 1;
}

static struct chunk *new_chunk(void)
{
    void *chunk = NULL;

    if (posix_memalign(&chunk, CHUNK, CHUNK) != 0)
        chunk = NULL;
#ifdef MADV_HUGEPAGE
    else
        (void)madvise(chunk, CHUNK, MADV_HUGEPAGE);
#endif
    return add_chunk(chunk, CHUNK - sizeof(struct chunk));
}

/* A block that is not zeroed. */
static void *new_block(size_t bytes, bool aligned)
{
    struct chunk *chunk = this_run.memory.current;
    size_t start = chunk ? chunk->used : 0;

    if (bytes >= LARGE)
        return new_large_block(bytes);
    if (aligned)
        start = round_up(start);
    if (!chunk || start > chunk->size || chunk->size - start < bytes) {
        this_run.memory.current = chunk = new_chunk();
        start = 0;
    }
    chunk->used = start + bytes;
    return (char *)(chunk + 1) + start;
}

void *alloc_zeroed(size_t count, size_t size)
{
    size_t bytes = count * size;

    if (size && count > (SIZE_MAX / 2) / size)
        fatal(STATUS_IO, "out of memory");
    if (bytes >= LARGE)
        return new_large_block(bytes);
    return memset(new_block(bytes, size != 1), 0, bytes);
}

/* --- free blocks --- */

/* The smallest size class whose blocks hold `size` bytes. */
static unsigned class_for(size_t size)
{
    unsigned class = 0;

    while (class < SIZE_CLASSES && (size_t)SMALLEST_BLOCK << class < size)
        class ++;
    return class;
}

static void *reuse_block(size_t size)
{
    unsigned class = class_for(size);
    struct free_block *block = class < SIZE_CLASSES ? this_run.memory.free_blocks[class] : NULL;

    if (block)
        this_run.memory.free_blocks[class] = block->next;
    return block;
}

/* Whether a block is the last one in the current chunk, so that it can grow and shrink in place. */
static bool is_last(const void *block, size_t size)
{
    const struct chunk *chunk = this_run.memory.current;

    return chunk && block && (const char *)block + size == (const char *)(chunk + 1) + chunk->used;
}

static void free_block(void *block, size_t size)
{
    size_t skipped; /* bytes before the aligned part: a string may begin anywhere */
    struct free_block *freed;
    unsigned class;

    if (size < SMALLEST_BLOCK + ALIGNMENT)
        return;
    if (size >= LARGE) {
        unlink_chunk((struct chunk *)block - 1);
        free((struct chunk *)block - 1);
        return;
    }
    skipped = round_up((uintptr_t)block) - (uintptr_t)block;
    freed = (struct free_block *)((char *)block + skipped);
    class = class_for(size - skipped + 1);
    freed->next = this_run.memory.free_blocks[class - 1];
    this_run.memory.free_blocks[class - 1] = freed;
}

void alloc_release(void *block, size_t size, size_t kept)
{
    if (is_last(block, size))
        this_run.memory.current->used -= size - kept;
    else if (kept == 0)
        free_block(block, size);
}

static void *resize_large_block(struct chunk *chunk, size_t size)
{
    struct chunk *moved = realloc(chunk, sizeof *chunk + size);

    if (!moved)
        fatal(STATUS_IO, "out of memory");
    moved->size = size;
    link_chunk(moved);
    return moved + 1;
}

/* Whether a block could be resized where it is. */
static bool resize_in_place(const void *block, size_t old_size, size_t new_size)
{
    struct chunk *chunk = this_run.memory.current;

    if (!old_size || new_size >= LARGE || !is_last(block, old_size) ||
        chunk->size - chunk->used < new_size - old_size)
        return false;
    chunk->used += new_size - old_size;
    return true;
}

void *alloc_resize(void *block, size_t old_size, size_t new_size)
{
    void *moved;

    if (new_size > SIZE_MAX / 2)
        fatal(STATUS_IO, "out of memory");
    if (old_size >= LARGE && new_size >= LARGE)
        return resize_large_block((struct chunk *)block - 1, new_size);
    if (resize_in_place(block, old_size, new_size))
        return block;
    moved = reuse_block(new_size);
    if (!moved)
        moved = new_block(new_size, true);
    if (old_size) {
        memcpy(moved, block, old_size);
        free_block(block, old_size);
    }
    return moved;
}

void *alloc_grow(void *list, size_t count, size_t size)
{
    size_t old_size = count * size, new_size;
    char *larger;

    if (count && (count < 4 || (count & (count - 1))))
        return list;
    if (count > (SIZE_MAX / 4) / size)
        fatal(STATUS_IO, "out of memory");
    new_size = (count ? count * 2 : 4) * size;
    larger = alloc_resize(list, old_size, new_size);
    memset(larger + old_size, 0, new_size - old_size);
    return larger;
}

struct str alloc_copy(struct str text)
{
    char *copy = new_block(text.length + 1, false);

    if (text.length)
        memcpy(copy, text.data, text.length);
    copy[text.length] = '\0';
    return (struct str){copy, text.length};
}

struct str alloc_vprintf(const char *format, va_list arguments)
{
    va_list again;
    char most[128];
    int length;
    char *text;

    va_copy(again, arguments);
    length = vsnprintf(most, sizeof most, format, again);
    va_end(again);
    if (length < 0)
        fatal(STATUS_IO, "cannot format '%s'", format);
    text = new_block((size_t)length + 1, false);
    if ((size_t)length < sizeof most)
        memcpy(text, most, (size_t)length + 1);
    else
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
    while (this_run.memory.chunks) {
        struct chunk *older = this_run.memory.chunks->older;

        free(this_run.memory.chunks);
        this_run.memory.chunks = older;
    }
    this_run.memory.current = NULL;
    memset(this_run.memory.free_blocks, 0, sizeof this_run.memory.free_blocks);
}
