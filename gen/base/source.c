#include "base/source.h"

#include "base/alloc.h"
#include "base/fatal.h"
#include "base/file.h"
#include "base/inputs.h"
#include "base/run.h"
#include "base/utf8.h"

#include <string.h>
#include <utf8proc.h>

enum { POSITION_INTERVAL = 4096 }; /* bytes between two positions that are remembered */

static struct source *add_source(const char *name, struct str text)
{
    struct source **list = this_run.sources.list, *source = alloc_zeroed(1, sizeof *source);
    unsigned count = this_run.sources.count;

    if (count == MAX_SOURCES)
        fatal(STATUS_INPUT, "more than %d files to read", MAX_SOURCES);
    this_run.sources.list = list = alloc_grow(list, count, sizeof *list);
    list[count] = source;
    this_run.sources.count = count + 1;
    *source = (struct source){.name = name, .text = text, .index = (uint16_t)(count + 1)};
    return source;
}

static unsigned unit16(const unsigned char *at, bool big)
{
    return big ? (unsigned)at[0] << 8 | at[1] : (unsigned)at[1] << 8 | at[0];
}

/* A lone surrogate stays one, so that the YAML reader rejects it at its place. */
static struct str from_utf16(struct str text, bool big)
{
    const unsigned char *in = (const unsigned char *)text.data;
    char *out = alloc_zeroed(text.length / 2 * 3 + 1, 1);
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

static const struct source *open_stdin(void)
{
    static const char name[] = "<stdin>";

    for (unsigned i = 0; i < this_run.sources.count; i++) {
        if (this_run.sources.list[i]->name == name)
            fatal(STATUS_USAGE, "standard input can be read only once");
    }
    return add_source(name, to_utf8(stdin_read()));
}

const struct source *source_open(const char *path)
{
    if (strcmp(path, "-") == 0)
        return open_stdin();
    inputs_add(path);
    return add_source(path, to_utf8(file_read(path)));
}

const struct source *source_embedded(const char *name, struct str text)
{
    return add_source(name, text);
}

const struct source *source_at(unsigned index)
{
    return index && index <= this_run.sources.count ? this_run.sources.list[index - 1] : NULL;
}

static bool ends_line(struct str text, size_t i)
{
    return text.data[i] == '\n' ||
           (text.data[i] == '\r' && !(i + 1 < text.length && text.data[i + 1] == '\n'));
}

static struct position advance(struct position position, struct str text, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        position.column += !is_continuation(text.data[i]);
        if (ends_line(text, i))
            position = (struct position){position.line + 1, 1, i + 1};
    }
    return position;
}

/* The last remembered position at or before an offset. */
static struct position remembered_position(struct source *source, size_t offset)
{
    size_t wanted = offset / POSITION_INTERVAL;

    while (source->position_count <= wanted) {
        size_t count = source->position_count, end = count * POSITION_INTERVAL;
        struct position next = {1, 1, 0};

        if (count)
            next =
                advance(source->positions[count - 1], source->text, end - POSITION_INTERVAL, end);
        source->positions = alloc_grow(source->positions, count, sizeof next);
        source->positions[count] = next;
        source->position_count++;
    }
    return source->positions[wanted];
}

struct position source_position(const struct source *source, size_t offset)
{
    struct source *remembering = this_run.sources.list[source->index - 1];

    return advance(remembered_position(remembering, offset), source->text,
                   offset - offset % POSITION_INTERVAL, offset);
}

const char *location_text(struct location at)
{
    const struct source *source = source_at(at.source);
    struct position position;

    if (!source)
        return "gen4xx";
    position = source_position(source, at.offset);
    return alloc_printf("%s:%zu:%zu", source->name, position.line, position.column).data;
}
