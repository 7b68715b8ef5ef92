#include "base/alloc.h"

#include "base/diag.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/* Small blocks are taken from chunks of the size of a large page: where the system has these, a run
 * costs it two or three page faults instead of thousands, which are most of the time of a short
 * run otherwise. */
enum {
    PAGE = 2 * 1024 * 1024,
    LARGE = PAGE / 4, /* a block from this size on has a chunk of its own */
    ALIGNMENT = 8,
    SMALLEST_ROOM = 32,
    CLASSES = 16
};

struct chunk {
    struct chunk *older, *newer;
    size_t size, used;
};

/* A room that was given back: of at least SMALLEST_ROOM << class bytes. */
struct room {
    struct room *next;
};

static struct chunk *chunks; /* all of them */
static struct chunk *open;   /* the one that small blocks are taken from */
static struct room *rooms[CLASSES];

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
        chunks = chunk;
}

static void unlink_chunk(const struct chunk *chunk)
{
    if (chunk->older)
        chunk->older->newer = chunk->newer;
    if (chunk->newer)
        chunk->newer->older = chunk->older;
    else
        chunks = chunk->older;
}

static struct chunk *add_chunk(struct chunk *chunk, size_t size)
{
    if (!chunk)
        fatal(STATUS_IO, "out of memory");
    *chunk = (struct chunk){.older = chunks, .size = size};
    link_chunk(chunk);
    return chunk;
}

/* calloc leaves the zeroing to the kernel, which has zeroed the pages already. */
static void *take_large(size_t bytes)
{
    return add_chunk(calloc(1, sizeof(struct chunk) + bytes), bytes) + 1;
}

static struct chunk *add_page(void)
{
    void *page = NULL;

    if (posix_memalign(&page, PAGE, PAGE) != 0)
        page = NULL;
#ifdef MADV_HUGEPAGE
    else
        (void)madvise(page, PAGE, MADV_HUGEPAGE);
#endif
    return add_chunk(page, PAGE - sizeof(struct chunk));
}

/* A block that is not zeroed. */
static void *take(size_t bytes, bool aligned)
{
    size_t start = open ? open->used : 0;

    if (bytes >= LARGE)
        return take_large(bytes);
    if (aligned)
        start = round_up(start);
    if (!open || start > open->size || open->size - start < bytes) {
        open = add_page();
        start = 0;
    }
    open->used = start + bytes;
    return (char *)(open + 1) + start;
}

void *arena_alloc(size_t count, size_t size)
{
    size_t bytes = count * size;

    if (size && count > (SIZE_MAX / 2) / size)
        fatal(STATUS_IO, "out of memory");
    if (bytes >= LARGE)
        return take_large(bytes);
    return memset(take(bytes, size != 1), 0, bytes);
}

/* --- rooms --- */

/* The class whose rooms have so many bytes at least. */
static unsigned class_for(size_t size)
{
    unsigned class = 0;

    while (class < CLASSES && (size_t)SMALLEST_ROOM << class < size)
        class ++;
    return class;
}

static void *reuse(size_t size)
{
    unsigned class = class_for(size);
    struct room *room = class < CLASSES ? rooms[class] : NULL;

    if (room)
        rooms[class] = room->next;
    return room;
}

static bool is_last(const void *block, size_t size)
{
    return open && block && (const char *)block + size == (const char *)(open + 1) + open->used;
}

static void give_back(void *block, size_t size)
{
    size_t skipped; /* bytes in front of the room: a text may begin anywhere */
    struct room *room;
    unsigned class;

    if (size < SMALLEST_ROOM + ALIGNMENT)
        return;
    if (size >= LARGE) {
        unlink_chunk((struct chunk *)block - 1);
        free((struct chunk *)block - 1);
        return;
    }
    skipped = round_up((uintptr_t)block) - (uintptr_t)block;
    room = (struct room *)((char *)block + skipped);
    class = class_for(size - skipped + 1);
    room->next = rooms[class - 1];
    rooms[class - 1] = room;
}

void arena_release(void *block, size_t size, size_t kept)
{
    if (is_last(block, size))
        open->used -= size - kept;
    else if (kept == 0)
        give_back(block, size);
}

static void *resize_chunk(struct chunk *chunk, size_t size)
{
    struct chunk *moved = realloc(chunk, sizeof *chunk + size);

    if (!moved)
        fatal(STATUS_IO, "out of memory");
    moved->size = size;
    link_chunk(moved);
    return moved + 1;
}

void *arena_resize(void *block, size_t old_size, size_t new_size)
{
    void *moved;

    if (new_size > SIZE_MAX / 2)
        fatal(STATUS_IO, "out of memory");
    if (old_size >= LARGE && new_size >= LARGE)
        return resize_chunk((struct chunk *)block - 1, new_size);
    if (old_size && new_size < LARGE && is_last(block, old_size) &&
        open->size - open->used >= new_size - old_size) {
        open->used += new_size - old_size;
        return block;
    }
    moved = reuse(new_size);
    if (!moved)
        moved = take(new_size, true);
    if (old_size) {
        memcpy(moved, block, old_size);
        give_back(block, old_size);
    }
    return moved;
}

void *arena_grow(void *list, size_t count, size_t size)
{
    size_t old_size = count * size, new_size;
    char *larger;

    if (count && (count < 4 || (count & (count - 1))))
        return list;
    if (count > (SIZE_MAX / 4) / size)
        fatal(STATUS_IO, "out of memory");
    new_size = (count ? count * 2 : 4) * size;
    larger = arena_resize(list, old_size, new_size);
    memset(larger + old_size, 0, new_size - old_size);
    return larger;
}

struct str arena_copy(struct str text)
{
    char *copy = take(text.length + 1, false);

    if (text.length)
        memcpy(copy, text.at, text.length);
    copy[text.length] = '\0';
    return (struct str){copy, text.length};
}

struct str arena_vprintf(const char *format, va_list arguments)
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
    text = take((size_t)length + 1, false);
    if ((size_t)length < sizeof most)
        memcpy(text, most, (size_t)length + 1);
    else
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

void arena_free(void)
{
    while (chunks) {
        struct chunk *older = chunks->older;

        free(chunks);
        chunks = older;
    }
    open = NULL;
    memset(rooms, 0, sizeof rooms);
}
