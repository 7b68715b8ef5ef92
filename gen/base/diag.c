#include "base/diag.h"

#include "base/alloc.h"
#include "base/buffer.h"
#include "base/progress.h"
#include "base/table.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <utf8proc.h>

enum {
    QUOTED_MAX = 80,  /* bytes of a text that a message quotes */
    SHOWN_MAX = 160,  /* bytes of a source line that are shown */
    SHOWN_BEFORE = 80 /* of these, at most so many before the caret */
};

static unsigned errors;
static bool muted; /* the last error was not shown, and its notes are not either */
static struct names said;

/* A message's parts have colours on a terminal, unless NO_COLOR is set. */
static const char *colour(const char *sequence)
{
    const char *wish = getenv("NO_COLOR"), *terminal = getenv("TERM");

    if (!isatty(STDERR_FILENO) || (wish && *wish) || !terminal || strcmp(terminal, "dumb") == 0)
        return "";
    return sequence;
}

#define BOLD      "\033[1m"
#define BOLD_RED  "\033[1;31m"
#define BOLD_CYAN "\033[1;36m"
#define PLAIN     "\033[0m"

/* Decodes the first character of a text and returns the columns it takes in a terminal, or -1
 * where it is none, or one that a terminal or a reader could be fooled by. */
static int read_character(struct str text, size_t *length)
{
    utf8proc_int32_t c;
    utf8proc_ssize_t bytes =
        utf8proc_iterate((const utf8proc_uint8_t *)text.at, (utf8proc_ssize_t)text.length, &c);

    *length = bytes > 0 ? (size_t)bytes : 1;
    if (bytes <= 0 || utf8proc_category(c) == UTF8PROC_CATEGORY_CC ||
        utf8proc_category(c) == UTF8PROC_CATEGORY_CF)
        return -1;
    return utf8proc_charwidth(c);
}

/* Prints the character at `text` and returns its bytes; as blank, only the room that it takes. */
static size_t print_character(struct str text, bool blank)
{
    size_t length;
    int width = read_character(text, &length);

    if (text.at[0] == '\t')
        fputc('\t', stderr);
    else if (width < 0)
        fputc(blank ? ' ' : '?', stderr);
    else if (blank)
        fprintf(stderr, "%*s", width, "");
    else
        fwrite(text.at, 1, length, stderr);
    return length;
}

static void print_characters(struct str text, bool blank)
{
    for (size_t i = 0; i < text.length;)
        i += print_character(str_part(text, i, text.length), blank);
}

/* Of a long line only the part around the caret. */
static void print_line(struct str text, size_t start, size_t offset)
{
    size_t end = offset;

    while (end < text.length && end - offset <= SHOWN_MAX && text.at[end] != '\n' &&
           text.at[end] != '\r')
        end++;
    if (offset - start > SHOWN_BEFORE && end - start > SHOWN_MAX)
        start = offset - SHOWN_BEFORE;
    while (start < offset && is_continuation(text.at[start]))
        start++;
    if (end - start > SHOWN_MAX)
        end = start + SHOWN_MAX;
    while (end > start && end < text.length && is_continuation(text.at[end]))
        end--;
    fputs("  ", stderr);
    print_characters(str_part(text, start, end - start), false);
    fputs("\n  ", stderr);
    print_characters(str_part(text, start, offset - start), true);
    fprintf(stderr, "%s^%s\n", colour(BOLD_RED), colour(PLAIN));
}

static void print_kind(const char *kind)
{
    bool error = strcmp(kind, "error") == 0;

    fprintf(stderr, "%s%s:%s ", colour(error ? BOLD_RED : BOLD_CYAN), kind, colour(PLAIN));
}

static void message_at(struct location at, const char *kind, struct str message)
{
    const struct source *source = source_at(at.source);
    struct place place = {0};

    progress_clear();
    if (source) {
        place = source_place(source, at.offset);
        fprintf(stderr, "%s%s:%zu:%zu:%s ", colour(BOLD), source->name, place.line, place.column,
                colour(PLAIN));
    } else {
        fputs("gen4xx: ", stderr);
    }
    print_kind(kind);
    fprintf(stderr, "%s\n", message.at);
    if (source)
        print_line(source->text, place.start, at.offset);
}

/* Whether the same was said of the same place before: an alias is read once for each use, a
 * template rendered once for each locale. */
static bool was_said(struct location at, struct str message)
{
    struct str key = arena_printf("%u %u %s", at.source, at.offset, message.at);

    return names_add(&said, key, &said) != NULL;
}

void error_at(struct location at, const char *format, ...)
{
    va_list arguments;
    struct str message;

    muted = ++errors > MAX_ERRORS_SHOWN;
    if (muted)
        return;
    va_start(arguments, format);
    message = arena_vprintf(format, arguments);
    va_end(arguments);
    muted = was_said(at, message);
    if (!muted)
        message_at(at, "error", message);
}

void note_at(struct location at, const char *format, ...)
{
    va_list arguments;

    if (muted)
        return;
    va_start(arguments, format);
    message_at(at, "note", arena_vprintf(format, arguments));
    va_end(arguments);
}

void fatal(enum status status, const char *format, ...)
{
    int reason = errno;
    size_t length = strlen(format);
    va_list arguments;

    progress_clear();
    fputs("gen4xx: ", stderr);
    print_kind("error");
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    if (length && format[length - 1] == ':')
        fprintf(stderr, " %s", strerror(reason));
    fputc('\n', stderr);
    exit((int)status);
}

const char *location_text(struct location at)
{
    const struct source *source = source_at(at.source);
    struct place place = source_place(source, at.offset);

    return arena_printf("%s:%zu:%zu", source->name, place.line, place.column).at;
}

void error_summary(void)
{
    if (errors > MAX_ERRORS_SHOWN)
        fprintf(stderr, "gen4xx: and %u errors more\n", errors - MAX_ERRORS_SHOWN);
}

unsigned error_count(void)
{
    return errors;
}

void error_reset(void)
{
    errors = 0;
    muted = false;
    said = (struct names){0};
}

const char *quoted(struct str text)
{
    struct buffer out = {0};
    size_t i = 0;

    buffer_add_char(&out, '\'');
    while (i < text.length && i < QUOTED_MAX) {
        size_t length;
        bool harmless = read_character(str_part(text, i, text.length), &length) >= 0;

        if (harmless)
            buffer_add(&out, str_part(text, i, length));
        for (size_t j = 0; !harmless && j < length; j++)
            buffer_print(&out, "\\x%02x", (unsigned char)text.at[i + j]);
        i += length;
    }
    buffer_add(&out, i < text.length ? STR("…'") : STR("'"));
    buffer_add_char(&out, '\0');
    return buffer_text(&out).at;
}
