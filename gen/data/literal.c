#include "data/literal.h"

#include "base/utf8.h"

#include <utf8proc.h>

/* Whether a character above ASCII is visible: not a control or format character, not a line
 * separator, and assigned. */
static bool is_visible(int32_t c)
{
    utf8proc_category_t category = utf8proc_category(c);

    return category != UTF8PROC_CATEGORY_CN && category < UTF8PROC_CATEGORY_ZL;
}

/* Whether the character at `i` must not be copied. A backslash at the end of a line in a comment
 * would join the next line, `/` next to `*` would begin or end a comment, and two question marks
 * could begin a trigraph. The template's text before and after is unknown, so `/` at the start and
 * `*` at the end count as dangerous. */
static bool is_dangerous_in_c(struct str text, size_t i)
{
    bool last = i + 1 == text.length;
    char before = i ? text.data[i - 1] : '*';

    switch (text.data[i]) {
    case '"':
    case '\\': return true;
    case '/': return before == '*';
    case '*': return before == '/' || last;
    case '?': return before == '?' || (!last && text.data[i + 1] == '?');
    default: return (unsigned char)text.data[i] < ' ' || text.data[i] == 127;
    }
}

/* Adds a character as a number. `c` is -1 for an invalid byte. */
typedef void add_numbered(struct buffer *out, struct str bytes, int32_t c);

/* Always three digits, so that a digit after it is not taken for a part of it. */
static void add_octal(struct buffer *out, struct str bytes, int32_t c)
{
    (void)c;
    for (size_t i = 0; i < bytes.length; i++)
        buffer_print(out, "\\%03o", (unsigned char)bytes.data[i]);
}

/* Four digits, or two surrogates for a character beyond U+FFFF. A backslash is doubled instead:
 * genrb takes one that is written as a number for the start of an escape. */
static void add_json_number(struct buffer *out, struct str bytes, int32_t c)
{
    unsigned number = c < 0 ? (unsigned char)*bytes.data : (unsigned)c;

    if (number == '\\')
        buffer_add(out, STR("\\\\"));
    else if (number > 0xffff)
        buffer_print(out, "\\u%04x\\u%04x", 0xd800 + ((number - 0x10000) >> 10),
                     0xdc00 + (number & 0x3ff));
    else
        buffer_print(out, "\\u%04x", number);
}

static void add_rust_number(struct buffer *out, struct str bytes, int32_t c)
{
    buffer_print(out, "\\u{%x}", c < 0 ? (unsigned char)*bytes.data : (unsigned)c);
}

/* Whether a character is one of those that most texts consist of, and that need no other check. */
static bool is_plain(char c)
{
    return is_letter(c) || c == ' ' || c == '_' || is_digit(c);
}

/* Escapes for languages whose string literals are like those of C. Characters that could do harm or
 * are invisible are written as numbers. */
static void escape_literal(struct buffer *out, struct str text, add_numbered *add_number)
{
    size_t i = 0, start = 0; /* text from `start` on is copied as it is */

    for (;;) {
        size_t at;
        int32_t c;

        while (i < text.length && is_plain(text.data[i]))
            i++;
        at = i;
        if (i == text.length)
            break;
        c = utf8_next(text, &i);
        if (c >= 0x80 ? is_visible(c) : c >= 0 && !is_dangerous_in_c(text, at))
            continue;
        buffer_add(out, str_part(text, start, at - start));
        if (c == '"')
            buffer_add(out, STR("\\\""));
        else if (c == '\n')
            buffer_add(out, STR("\\n"));
        else
            add_number(out, str_part(text, at, i - at), c);
        start = i;
    }
    buffer_add(out, str_part(text, start, text.length));
}

void literal_add_c(struct buffer *out, struct str text)
{
    escape_literal(out, text, add_octal);
}

void literal_add_json(struct buffer *out, struct str text)
{
    escape_literal(out, text, add_json_number);
}

void literal_add_rust(struct buffer *out, struct str text)
{
    escape_literal(out, text, add_rust_number);
}
