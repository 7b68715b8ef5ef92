#include "base/diag.h"

#include "base/alloc.h"
#include "base/run.h"
#include "base/terminal.h"
#include "base/utf8.h"

#include <stdarg.h>
#include <stdio.h>

enum {
    SHOWN_MAX = 160,  /* bytes of a source line that are shown */
    SHOWN_BEFORE = 80 /* at most this many of them before the caret */
};

/* Prints one character, or as many spaces as it takes columns. */
static void print_character(struct str bytes, int width, bool blank)
{
    if (bytes.data[0] == '\t')
        fputc('\t', stderr);
    else if (width < 0)
        fputc(blank ? ' ' : '?', stderr);
    else if (blank)
        fprintf(stderr, "%*s", width, "");
    else
        fwrite(bytes.data, 1, bytes.length, stderr);
}

static void print_characters(struct str text, bool blank)
{
    size_t i = 0;

    while (i < text.length) {
        size_t start = i;
        int width = utf8_width(utf8_next(text, &i));

        print_character(str_part(text, start, i - start), width, blank);
    }
}

/* Prints the line and a caret below the offset; of a long line only the part around the caret. */
static void print_line(struct str text, size_t start, size_t offset)
{
    size_t end = offset;

    while (end < text.length && end - offset <= SHOWN_MAX && text.data[end] != '\n' &&
           text.data[end] != '\r')
        end++;
    if (offset - start > SHOWN_BEFORE && end - start > SHOWN_MAX)
        start = offset - SHOWN_BEFORE;
    while (start < offset && is_continuation(text.data[start]))
        start++;
    if (end - start > SHOWN_MAX)
        end = start + SHOWN_MAX;
    while (end > start && end < text.length && is_continuation(text.data[end]))
        end--;
    fputs("  ", stderr);
    print_characters(str_part(text, start, end - start), false);
    fputs("\n  ", stderr);
    print_characters(str_part(text, start, offset - start), true);
    fprintf(stderr, "%s^%s\n", terminal_color(BOLD_RED), terminal_color(PLAIN));
}

static void print_message(struct location at, const char *color, const char *kind,
                          struct str message)
{
    const struct source *source = source_at(at.source);
    const char *plain = terminal_color(PLAIN);

    progress_clear();
    fprintf(stderr, "%s%s:%s ", terminal_color(BOLD), location_text(at), plain);
    fprintf(stderr, "%s%s:%s %s\n", terminal_color(color), kind, plain, message.data);
    if (source)
        print_line(source->text, source_position(source, at.offset).line_start, at.offset);
}

/* Whether this message was printed for this location before: an alias is read once for each use, a
 * template rendered once for each locale. */
static bool was_printed(struct location at, struct str message)
{
    struct str key = alloc_printf("%u %u %s", at.source, at.offset, message.data);

    return table_add(&this_run.errors.printed, key, key.data) != NULL;
}

void error_at(struct location at, const char *format, ...)
{
    va_list arguments;
    struct str message;

    this_run.errors.muted = ++this_run.errors.count > MAX_ERRORS_SHOWN;
    if (this_run.errors.muted)
        return;
    va_start(arguments, format);
    message = alloc_vprintf(format, arguments);
    va_end(arguments);
    this_run.errors.muted = was_printed(at, message);
    if (!this_run.errors.muted)
        print_message(at, BOLD_RED, "error", message);
}

void note_at(struct location at, const char *format, ...)
{
    va_list arguments;

    if (this_run.errors.muted)
        return;
    va_start(arguments, format);
    print_message(at, BOLD_CYAN, "note", alloc_vprintf(format, arguments));
    va_end(arguments);
}

unsigned error_count(void)
{
    return this_run.errors.count;
}

void error_summary(void)
{
    if (error_count() > MAX_ERRORS_SHOWN)
        fprintf(stderr, "gen4xx: and %u errors more\n", error_count() - MAX_ERRORS_SHOWN);
}
