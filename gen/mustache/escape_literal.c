#include "mustache/escapes.h"

#include <utf8proc.h>

/* Whether a character above ASCII is one to see: no control, no bidi control, no line separator,
 * nothing that is not assigned. */
static bool is_visible(utf8proc_int32_t c)
{
    switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP: return false;
    default: return true;
    }
}

/* Whether the character at `i` may not stand as it is. A backslash becomes its number, for at the
 * end of a comment's line it would join the next line to it; a star and a slash are kept apart, and
 * so are two question marks, which could begin a trigraph. What stands around the text in the
 * template is not known, so a slash at its start and a star at its end are taken for the worst. */
static bool is_dangerous_in_c(struct str text, size_t i)
{
    bool last = i + 1 == text.length;
    char before = i ? text.at[i - 1] : '*';

    switch (text.at[i]) {
    case '\\': return true;
    case '/': return before == '*';
    case '*': return before == '/' || last;
    case '?': return before == '?' || (!last && text.at[i + 1] == '?');
    default: return (unsigned char)text.at[i] < ' ' || text.at[i] == 127;
    }
}

/* A character by its number, or a byte that is none. */
typedef void add_numbered(struct buffer *buffer, struct str bytes, utf8proc_int32_t c);

/* Always three digits, so that a digit behind it stays what it is. */
static void add_octal(struct buffer *buffer, struct str bytes, utf8proc_int32_t c)
{
    (void)c;
    for (size_t i = 0; i < bytes.length; i++)
        buffer_print(buffer, "\\%03o", (unsigned char)bytes.at[i]);
}

/* Four digits, and two such halves for a character that does not fit. A backslash is doubled, for
 * genrb takes one that comes by its number for the start of an escape. */
static void add_json_number(struct buffer *buffer, struct str bytes, utf8proc_int32_t c)
{
    unsigned number = c < 0 ? (unsigned char)*bytes.at : (unsigned)c;

    if (number == '\\')
        buffer_add(buffer, STR("\\\\"));
    else if (number > 0xffff)
        buffer_print(buffer, "\\u%04x\\u%04x", 0xd800 + ((number - 0x10000) >> 10),
                     0xdc00 + (number & 0x3ff));
    else
        buffer_print(buffer, "\\u%04x", number);
}

static void add_rust_number(struct buffer *buffer, struct str bytes, utf8proc_int32_t c)
{
    buffer_print(buffer, "\\u{%x}", c < 0 ? (unsigned char)*bytes.at : (unsigned)c);
}

/* The bytes of the character at `i` as a number: two to four of them, as its first one says. 0
 * where the text ends before. */
static uint32_t raw_character(struct str text, size_t i, size_t *length)
{
    const unsigned char *bytes = (const unsigned char *)text.at + i;
    uint32_t raw;

    *length = bytes[0] < 0xe0 ? 2 : bytes[0] < 0xf0 ? 3 : 4;
    if (text.length - i < *length)
        return 0;
    raw = (uint32_t)bytes[0] << 8 | bytes[1];
    for (size_t j = 2; j < *length; j++)
        raw = raw << 8 | bytes[j];
    return raw;
}

/* A character above ASCII. A text has few of them again and again, so that those that were visible
 * are remembered by their bytes. */
static size_t read_wide(struct str text, size_t i, utf8proc_int32_t *c, bool *stands)
{
    static uint32_t seen[1 << 10];
    size_t length;
    uint32_t raw = raw_character(text, i, &length);
    uint32_t *place = &seen[(raw ^ raw >> 10) % (sizeof seen / sizeof *seen)];
    utf8proc_ssize_t bytes;

    *stands = true;
    if (raw && *place == raw)
        return length;
    bytes = utf8proc_iterate((const utf8proc_uint8_t *)text.at + i,
                             (utf8proc_ssize_t)(text.length - i), c);
    *stands = bytes > 0 && is_visible(*c);
    if (*stands)
        *place = raw;
    if (bytes <= 0)
        *c = -1;
    return bytes > 0 ? (size_t)bytes : 1;
}

/* The bytes of the character at `i`, of any byte that begins none, and its number, which is -1
 * then; whether it may stand as it is is told in `*stands`. */
static size_t read_character(struct str text, size_t i, utf8proc_int32_t *c, bool *stands)
{
    if ((unsigned char)text.at[i] >= 0x80)
        return read_wide(text, i, c, stands);
    *c = (unsigned char)text.at[i];
    *stands = *c != '"' && !is_dangerous_in_c(text, i);
    return 1;
}

/* Whether a byte is a character that may stand as it is, whatever stands around it. */
static bool is_harmless(char c)
{
#define BIT(c) (UINT64_C(1) << (c) % 64)
    static const uint64_t harmless[] = {
        UINT64_C(0xffffffff) << 32 & ~(BIT('"') | BIT('*') | BIT('/') | BIT('?')), /* from ' ' on */
        ~(BIT('\\') | BIT(127)),
    };
#undef BIT
    unsigned char byte = (unsigned char)c;

    return byte < 128 && harmless[byte / 64] >> byte % 64 & 1;
}

/* For languages that write strings about as C does. What could do harm, and what is not to be seen,
 * is written by its number. */
static void escape_literal(struct buffer *buffer, struct str text, add_numbered *add_number)
{
    size_t start = 0, length;

    for (size_t i = 0; i < text.length; i += length) {
        bool stands;
        utf8proc_int32_t c;

        while (i < text.length && is_harmless(text.at[i]))
            i++;
        if (i == text.length)
            break;
        length = read_character(text, i, &c, &stands);
        if (stands)
            continue;
        buffer_add(buffer, str_part(text, start, i - start));
        if (c == '"')
            buffer_add(buffer, STR("\\\""));
        else if (c == '\n')
            buffer_add(buffer, STR("\\n"));
        else
            add_number(buffer, str_part(text, i, length), c);
        start = i + length;
    }
    buffer_add(buffer, str_part(text, start, text.length));
}

void escape_c(struct buffer *buffer, struct str text)
{
    escape_literal(buffer, text, add_octal);
}

void escape_json(struct buffer *buffer, struct str text)
{
    escape_literal(buffer, text, add_json_number);
}

void escape_rust(struct buffer *buffer, struct str text)
{
    escape_literal(buffer, text, add_rust_number);
}
