#include "base/source.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "base/inputs.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utf8proc.h>

enum { PLACE_EVERY = 4096 }; /* bytes between two places that are kept */

static struct source **sources;
static unsigned count;

static struct source *source_add(const char *name, struct str text)
{
    struct source *source = arena_alloc(1, sizeof *source);

    if (count == MAX_SOURCES)
        fatal(STATUS_INPUT, "more than %d files to read", MAX_SOURCES);
    sources = arena_grow(sources, count, sizeof *sources);
    sources[count++] = source;
    source->name = name;
    source->text = text;
    source->index = (uint16_t)count;
    return source;
}

/* The size is a hint only: a pipe has none, and a file may grow while it is read. */
static struct str read_all(int file, const char *path, size_t hint)
{
    size_t size = hint + 1, length = 0;
    char *bytes = arena_alloc(size, 1);

    for (;;) {
        ssize_t got = read(file, bytes + length, size - length);

        if (got < 0)
            fatal(STATUS_IO, "cannot read %s:", quoted(str_from(path)));
        if (got == 0) {
            arena_release(bytes, size, length);
            return (struct str){bytes, length};
        }
        length += (size_t)got;
        if (length > MAX_SOURCE_SIZE)
            fatal(STATUS_INPUT, "%s is larger than %d MiB", quoted(str_from(path)),
                  MAX_SOURCE_SIZE / 1024 / 1024);
        if (length == size) {
            bytes = arena_resize(bytes, size, size * 2);
            size *= 2;
        }
    }
}

static unsigned unit16(const unsigned char *at, bool big)
{
    return big ? (unsigned)at[0] << 8 | at[1] : (unsigned)at[1] << 8 | at[0];
}

/* A lone surrogate stays one, so that the YAML reader rejects it at its place. */
static struct str from_utf16(struct str text, bool big)
{
    const unsigned char *in = (const unsigned char *)text.at;
    char *out = arena_alloc(text.length / 2 * 3 + 1, 1);
    size_t length = 0;

    for (size_t i = 2; i + 1 < text.length; i += 2) {
        unsigned c = unit16(in + i, big);

        if (c >= 0xD800 && c < 0xDC00 && i + 3 < text.length) {
            unsigned low = unit16(in + i + 2, big);

            if (low >= 0xDC00 && low < 0xE000) {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                i += 2;
            }
        }
        length +=
            (size_t)utf8proc_encode_char((utf8proc_int32_t)c, (utf8proc_uint8_t *)out + length);
    }
    return (struct str){out, length};
}

static struct str to_utf8(struct str text)
{
    if (str_starts(text, "\xFE\xFF"))
        return from_utf16(text, true);
    if (str_starts(text, "\xFF\xFE"))
        return from_utf16(text, false);
    if (str_starts(text, "\xEF\xBB\xBF"))
        return str_part(text, 3, text.length);
    return text;
}

static struct str read_file(int file, const char *path)
{
    struct stat info;

    if (file < 0)
        fatal(STATUS_IO, "cannot open %s:", quoted(str_from(path)));
    if (fstat(file, &info) < 0)
        fatal(STATUS_IO, "cannot read %s:", quoted(str_from(path)));
    if (S_ISREG(info.st_mode) && info.st_size > MAX_SOURCE_SIZE)
        fatal(STATUS_INPUT, "%s is larger than %d MiB", quoted(str_from(path)),
              MAX_SOURCE_SIZE / 1024 / 1024);
    return read_all(file, path, S_ISREG(info.st_mode) ? (size_t)info.st_size : 4096);
}

struct str file_bytes(const char *path)
{
    int file = open(path, O_RDONLY | O_CLOEXEC);
    struct str bytes = read_file(file, path);

    close(file);
    return bytes;
}

static const struct source *source_standard_input(void)
{
    static const char name[] = "<stdin>";

    for (unsigned i = 0; i < count; i++) {
        if (sources[i]->name == name)
            fatal(STATUS_USAGE, "standard input can be read once only");
    }
    return source_add(name, to_utf8(read_file(STDIN_FILENO, name)));
}

const struct source *source_file(const char *path)
{
    if (strcmp(path, "-") == 0)
        return source_standard_input();
    inputs_add(path);
    return source_add(path, to_utf8(file_bytes(path)));
}

const struct source *source_embedded(const char *name, struct str text)
{
    struct source *source = source_add(name, text);

    source->embedded = true;
    return source;
}

const struct source *source_at(unsigned index)
{
    return index && index <= count ? sources[index - 1] : NULL;
}

static bool ends_line(struct str text, size_t i)
{
    return text.at[i] == '\n' ||
           (text.at[i] == '\r' && !(i + 1 < text.length && text.at[i + 1] == '\n'));
}

static struct place advance(struct place place, struct str text, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        place.column += !is_continuation(text.at[i]);
        if (ends_line(text, i))
            place = (struct place){place.line + 1, 1, i + 1};
    }
    return place;
}

/* The last place at or before an offset that is kept. */
static struct place kept_place(struct source *source, size_t offset)
{
    size_t wanted = offset / PLACE_EVERY;

    while (source->place_count <= wanted) {
        size_t kept = source->place_count, end = kept * PLACE_EVERY;

        source->places = arena_grow(source->places, kept, sizeof *source->places);
        source->places[kept] =
            kept ? advance(source->places[kept - 1], source->text, end - PLACE_EVERY, end)
                 : (struct place){1, 1, 0};
        source->place_count++;
    }
    return source->places[wanted];
}

struct place source_place(const struct source *source, size_t offset)
{
    return advance(kept_place(sources[source->index - 1], offset), source->text,
                   offset - offset % PLACE_EVERY, offset);
}

void source_reset(void)
{
    sources = NULL;
    count = 0;
}
