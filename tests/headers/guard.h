/* Reads values from standard input, each as four bytes of length and its bytes, and lays them where
 * nothing else is: reading before or behind one crashes, whatever the compiler. */
#ifdef __linux__
#define _DEFAULT_SOURCE
#include <sys/mman.h>
#endif

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct value {
    char *start, *end; /* twice the same: behind what cannot be read, and before it */
    size_t length;
};

/* Room of that size between two pages that cannot be read. */
static char *lonely_room(size_t size)
{
#ifdef __linux__
    char *room = mmap(NULL, size + 8192, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    if (room == MAP_FAILED || mprotect(room + 4096, size, PROT_READ | PROT_WRITE))
        exit(2);
    return room + 4096;
#else
    char *room = malloc(size);

    if (!room)
        exit(2);
    return room;
#endif
}

/* Whether there was another value. */
static int read_value(struct value *value)
{
    enum { ROOM = 1 << 20 };
    static char *room;
    unsigned char head[4];

    if (!room)
        room = lonely_room(ROOM);
    if (fread(head, 1, 4, stdin) != 4)
        return 0;
    value->length = head[0] | (size_t)head[1] << 8 | (size_t)head[2] << 16;
    value->start = room;
    value->end = room + ROOM - value->length;
    if (value->length > ROOM / 2 || fread(value->end, 1, value->length, stdin) != value->length)
        exit(2);
    memcpy(value->start, value->end, value->length);
    return 1;
}
