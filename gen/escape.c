#include "escape.h"

#include <utf8proc.h>

static const struct ending {
    const char *ending;
    enum escape_kind kind;
} endings[] = {
    {".h", ESCAPE_C},   {".c", ESCAPE_C},  {".hpp", ESCAPE_C}, {".hh", ESCAPE_C},
    {".cpp", ESCAPE_C}, {".cc", ESCAPE_C}, {".inc", ESCAPE_C},
};

enum escape_kind escape_kind_of(struct str name)
{
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        if (str_ends(name, endings[i].ending))
            return endings[i].kind;
    }
    return ESCAPE_HTML;
}

static void escape_html(struct buffer *buffer, struct str text)
{
    size_t start = 0;

    for (size_t i = 0; i < text.length; i++) {
        const char *entity = NULL;

        switch (text.at[i]) {
        case '&': entity = "&amp;"; break;
        case '<': entity = "&lt;"; break;
        case '>': entity = "&gt;"; break;
        case '"': entity = "&quot;"; break;
        case '\'': entity = "&#39;"; break;
        default: continue;
        }
        buffer_add(buffer, str_part(text, start, i - start));
        buffer_add(buffer, str_from(entity));
        start = i + 1;
    }
    buffer_add(buffer, str_part(text, start, text.length));
}

/* Always three digits, so that a digit behind it stays what it is. */
static void add_octal(struct buffer *buffer, struct str bytes)
{
    for (size_t i = 0; i < bytes.length; i++) {
        unsigned char c = (unsigned char)bytes.at[i];

        buffer_add_char(buffer, '\\');
        buffer_add_char(buffer, (char)('0' + (c >> 6)));
        buffer_add_char(buffer, (char)('0' + (c >> 3 & 7)));
        buffer_add_char(buffer, (char)('0' + (c & 7)));
    }
}

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

/* Adds what stands for a character that may not stand as it is. */
static void add_escaped(struct buffer *buffer, struct str character)
{
    if (str_is(character, "\""))
        buffer_add(buffer, STR("\\\""));
    else if (str_is(character, "\n"))
        buffer_add(buffer, STR("\\n"));
    else
        add_octal(buffer, character);
}

/* The bytes of the character at `i`, of any byte that begins none; whether it may stand as it is is
 * told in `*stands`. */
static size_t read_character(struct str text, size_t i, bool *stands)
{
    utf8proc_int32_t c;
    utf8proc_ssize_t bytes;

    if ((unsigned char)text.at[i] < 0x80) {
        *stands = text.at[i] != '"' && !is_dangerous_in_c(text, i);
        return 1;
    }
    bytes = utf8proc_iterate((const utf8proc_uint8_t *)text.at + i,
                             (utf8proc_ssize_t)(text.length - i), &c);
    *stands = bytes > 0 && is_visible(c);
    return bytes > 0 ? (size_t)bytes : 1;
}

static void escape_c(struct buffer *buffer, struct str text)
{
    size_t start = 0, length;

    for (size_t i = 0; i < text.length; i += length) {
        bool stands = true;

        length = is_letter(text.at[i]) ? 1 : read_character(text, i, &stands);
        if (stands)
            continue;
        buffer_add(buffer, str_part(text, start, i - start));
        add_escaped(buffer, str_part(text, i, length));
        start = i + length;
    }
    buffer_add(buffer, str_part(text, start, text.length));
}

void escape(struct buffer *buffer, enum escape_kind kind, struct str text)
{
    if (kind == ESCAPE_C)
        escape_c(buffer, text);
    else
        escape_html(buffer, text);
}
