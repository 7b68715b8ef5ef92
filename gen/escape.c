#include "escape.h"

#include <string.h>
#include <utf8proc.h>

static const struct ending {
    const char *ending;
    enum escape_kind kind;
} endings[] = {
    {".h", ESCAPE_C},        {".c", ESCAPE_C},    {".hpp", ESCAPE_C},      {".hh", ESCAPE_C},
    {".cpp", ESCAPE_C},      {".cc", ESCAPE_C},   {".inc", ESCAPE_C},      {".1", ESCAPE_ROFF},
    {".5", ESCAPE_ROFF},     {".7", ESCAPE_ROFF}, {".bash", ESCAPE_SHELL}, {".zsh", ESCAPE_SHELL},
    {".fish", ESCAPE_SHELL},
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

/* The texts of a specification and the help mark what is literal as Markdown does, `so`. A pair of
 * backquotes becomes the quotes that .Ql has: unlike a change of font they leave nothing behind
 * when one is missing. One without a partner is itself. */
static void add_roff_backquote(struct buffer *buffer, struct str behind, bool *quoting)
{
    if (*quoting)
        buffer_add(buffer, STR("\\(cq"));
    else if (behind.length && memchr(behind.at, '`', behind.length))
        buffer_add(buffer, STR("\\(oq"));
    else {
        buffer_add(buffer, STR("\\(ga"));
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
static void escape_roff(struct buffer *buffer, struct str text)
{
    bool quoting = false;
    size_t length;

    if (text.length && strchr(".'", text.at[0]))
        buffer_add(buffer, STR("\\&"));
    for (size_t i = 0; i < text.length; i += length) {
        struct str rest = str_part(text, i, text.length);
        utf8proc_int32_t c;
        utf8proc_ssize_t bytes =
            utf8proc_iterate((const utf8proc_uint8_t *)rest.at, (utf8proc_ssize_t)rest.length, &c);

        length = bytes > 0 ? (size_t)bytes : 1;
        switch (c) {
        case '\\': buffer_add(buffer, STR("\\e")); break;
        case '"': buffer_add(buffer, STR("\\(dq")); break;
        case '.': buffer_add(buffer, str_starts(rest, ". ") ? STR(".\\&") : STR(".")); break;
        case '-': buffer_add(buffer, STR("\\-")); break;
        case '`': add_roff_backquote(buffer, str_part(rest, 1, rest.length), &quoting); break;
        default:
            if (bytes <= 0 || c > 127)
                buffer_print(buffer, "\\[u%04X]", bytes <= 0 ? 0xFFFDu : (unsigned)c);
            else
                buffer_add_char(buffer, (char)(c < ' ' || c == 127 ? ' ' : c));
        }
    }
}

/* Within single quotes of any shell. A quote and a backslash stand outside of them for a moment: in
 * sh, bash and zsh a backslash could stay, but fish takes it for an escape there. */
static void escape_shell(struct buffer *buffer, struct str text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] == '\'' || text.at[i] == '\\')
            buffer_print(buffer, "'\\%c'", text.at[i]);
        else
            buffer_add_char(buffer, text.at[i]);
    }
}

void escape(struct buffer *buffer, enum escape_kind kind, struct str text)
{
    switch (kind) {
    case ESCAPE_C: escape_c(buffer, text); break;
    case ESCAPE_ROFF: escape_roff(buffer, text); break;
    case ESCAPE_SHELL: escape_shell(buffer, text); break;
    case ESCAPE_HTML: escape_html(buffer, text); break;
    }
}
