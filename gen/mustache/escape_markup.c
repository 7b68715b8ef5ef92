#include "mustache/escape.h"

#include "base/utf8.h"

#include <string.h>

void escape_html(struct buffer *out, struct str text)
{
    size_t start = 0;

    for (size_t i = 0; i < text.length; i++) {
        const char *entity = NULL;

        switch (text.data[i]) {
        case '&': entity = "&amp;"; break;
        case '<': entity = "&lt;"; break;
        case '>': entity = "&gt;"; break;
        case '"': entity = "&quot;"; break;
        case '\'': entity = "&#39;"; break;
        default: continue;
        }
        buffer_add(out, str_part(text, start, i - start));
        buffer_add(out, str_from(entity));
        start = i + 1;
    }
    buffer_add(out, str_part(text, start, text.length));
}

/* Whether Markdown, as forges have it, would make something of a character. At the start of a line
 * there are more: a list, its number, a heading's underline, a table; and blanks at either end are
 * taken away. A colon before a slash, and the dot of "www.", would make a link of what follows. */
static bool is_special_in_markdown(struct str text, size_t i)
{
    unsigned char c = (unsigned char)text.data[i];
    bool last = i + 1 == text.length || (unsigned char)text.data[i + 1] <= ' '; /* of a word */
    size_t digits = 0;

    while (digits < i && is_digit(text.data[digits]))
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
void escape_markdown(struct buffer *out, struct str text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (is_special_in_markdown(text, i))
            buffer_print(out, "&#%d;", text.data[i]);
        else
            buffer_add_char(out, text.data[i]);
    }
}

/* The texts of a specification and the help mark what is literal as Markdown does, `so`. A pair of
 * backquotes becomes the quotes that .Ql has: unlike a change of font they leave nothing behind
 * when one is missing. One without a partner is itself. */
static void add_roff_backquote(struct buffer *out, struct str behind, bool *quoting)
{
    if (*quoting)
        buffer_add(out, STR("\\(cq"));
    else if (behind.length && memchr(behind.data, '`', behind.length))
        buffer_add(out, STR("\\(oq"));
    else {
        buffer_add(out, STR("\\(ga"));
        return;
    }
    *quoting = !*quoting;
}

/* A text may be all of a line, or a part of one, a macro's arguments too. So a dot or an apostrophe
 * in front, which would make it a request, stands behind a \& of no width; a quotation mark, which
 * would group arguments, has a name; a line's end and other control characters are blanks. A `-` is
 * a minus, for a hyphen of roff is another character, and an option that is copied from a page must
 * work. A full stop before a blank is marked as none that ends a line, which mandoc would have
 * sentences do. What is not ASCII goes by number, for not every roff reads UTF-8. */
void escape_roff(struct buffer *out, struct str text)
{
    bool quoting = false;
    size_t i = 0;

    if (text.length && strchr(".'", text.data[0]))
        buffer_add(out, STR("\\&"));
    while (i < text.length) {
        struct str rest = str_part(text, i, text.length);
        int32_t c = utf8_next(text, &i);

        switch (c) {
        case '\\': buffer_add(out, STR("\\e")); break;
        case '"': buffer_add(out, STR("\\(dq")); break;
        case '.': buffer_add(out, str_starts(rest, ". ") ? STR(".\\&") : STR(".")); break;
        case '-': buffer_add(out, STR("\\-")); break;
        case '`': add_roff_backquote(out, str_part(rest, 1, rest.length), &quoting); break;
        default:
            if (c < 0 || c > 127)
                buffer_print(out, "\\[u%04X]", c < 0 ? 0xFFFDu : (unsigned)c);
            else
                buffer_add_char(out, (char)(c < ' ' || c == 127 ? ' ' : c));
        }
    }
}
