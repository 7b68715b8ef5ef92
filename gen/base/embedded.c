#include "base/embedded.h"

/* The build writes one line FILE(number, "path") for each file to embedded.list; the assembler
 * copies their bytes. */

#define FILE(number, path)                                                                         \
    __asm__(".section .rodata\n"                                                                   \
            ".global embedded_" #number "_start\n"                                                 \
            ".global embedded_" #number "_end\n"                                                   \
            "embedded_" #number "_start: .incbin \"" path "\"\n"                                   \
            "embedded_" #number "_end: .byte 0\n"                                                  \
            ".previous\n");                                                                        \
    extern const char embedded_##number##_start[], embedded_##number##_end[];
#include "embedded.list"
#undef FILE

static const struct {
    const char *name, *start, *end;
} files[] = {
#define FILE(number, path) {path, embedded_##number##_start, embedded_##number##_end},
#include "embedded.list"
#undef FILE
};

size_t embedded_count(void)
{
    return sizeof files / sizeof *files;
}

struct embedded embedded_at(size_t index)
{
    return (struct embedded){
        files[index].name,
        {files[index].start, (size_t)(files[index].end - files[index].start)},
    };
}
