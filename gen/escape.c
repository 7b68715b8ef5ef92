#include "escape.h"

#include <string.h>
#include <utf8proc.h>

static const struct ending {
    const char *ending;
    enum escape_kind kind;
} endings[] = {
    {".h", ESCAPE_C},       {".c", ESCAPE_C},     {".hpp", ESCAPE_C},       {".hh", ESCAPE_C},
    {".cpp", ESCAPE_C},     {".cc", ESCAPE_C},    {".inc", ESCAPE_C},       {".go", ESCAPE_C},
    {".json", ESCAPE_JSON}, {".js", ESCAPE_JSON}, {".txt", ESCAPE_JSON},    {".rs", ESCAPE_RUST},
    {".po", ESCAPE_PO},     {".pot", ESCAPE_PO},  {".md", ESCAPE_MARKDOWN},
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

/* For languages that write strings about as C does. What could do harm, and what is not to be seen,
 * is written by its number. */
static void escape_literal(struct buffer *buffer, struct str text, add_numbered *add_number)
{
    size_t length = 0;

    for (size_t i = 0; i < text.length; i += length) {
        utf8proc_int32_t c;
        utf8proc_ssize_t bytes = utf8proc_iterate((const utf8proc_uint8_t *)text.at + i,
                                                  (utf8proc_ssize_t)(text.length - i), &c);
        struct str character = str_part(text, i, bytes > 0 ? (size_t)bytes : 1);

        length = character.length;
        if (c == '"')
            buffer_add(buffer, STR("\\\""));
        else if (c == '\n')
            buffer_add(buffer, STR("\\n"));
        else if (bytes <= 0 || (c < 0x80 ? is_dangerous_in_c(text, i) : !is_visible(c)))
            add_number(buffer, character, bytes > 0 ? c : -1);
        else
            buffer_add(buffer, character);
    }
}

/* A string of gettext ends at its line's end, and a comment too. Beyond ASCII all stays as it is,
 * for translators to read. */
static void escape_po(struct buffer *buffer, struct str text)
{
    for (size_t i = 0; i < text.length; i++) {
        char c = text.at[i];

        if (c == '"' || c == '\\')
            buffer_print(buffer, "\\%c", c);
        else if (c == '\n')
            buffer_add(buffer, STR("\\n"));
        else if ((unsigned char)c < ' ' || c == 127)
            add_octal(buffer, str_part(text, i, 1), c);
        else
            buffer_add_char(buffer, c);
    }
}

/* Whether Markdown, as forges have it, would make something of a character. At the start of a line
 * there are more: a list, its number, a heading's underline, a table; and blanks at either end are
 * taken away. A colon before a slash, and the dot of "www.", would make a link of what follows. */
static bool is_special_in_markdown(struct str text, size_t i)
{
    unsigned char c = (unsigned char)text.at[i];
    bool last = i + 1 == text.length || (unsigned char)text.at[i + 1] <= ' '; /* of a word */
    size_t digits = 0;

    while (digits < i && is_digit(text.at[digits]))
        digits++;
    switch (c) {
    case ' ': return i == 0 || i + 1 == text.length;
    case '+':
    case '-':
    case '=': return i == 0;
    case ')': return i && digits == i && last;
    case '.':
        return (i && digits == i && last) || (i >= 3 && str_is(str_part(text, i - 3, 3), "www"));
    case ':': return i == 0 || str_starts(str_part(text, i, text.length), ":/");
    default: return c < ' ' || c == 127 || strchr("\\`*_[]<>|~&#$\"'", c);
    }
}

/* By number, for that is harmless in HTML within Markdown too, where a backslash would be seen. */
static void escape_markdown(struct buffer *buffer, struct str text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (is_special_in_markdown(text, i))
            buffer_print(buffer, "&#%d;", text.at[i]);
        else
            buffer_add_char(buffer, text.at[i]);
    }
}

void escape(struct buffer *buffer, enum escape_kind kind, struct str text)
{
    switch (kind) {
    case ESCAPE_C: escape_literal(buffer, text, add_octal); break;
    case ESCAPE_JSON: escape_literal(buffer, text, add_json_number); break;
    case ESCAPE_RUST: escape_literal(buffer, text, add_rust_number); break;
    case ESCAPE_PO: escape_po(buffer, text); break;
    case ESCAPE_MARKDOWN: escape_markdown(buffer, text); break;
    default: escape_html(buffer, text);
    }
}
