#include "mustache/escape.h"

#include "data/literal.h"

#include <string.h>

/* Inside single quotes of any shell. A quote and a backslash are put outside of the quotes: sh,
 * bash and zsh would take a backslash as it is, but fish takes it for an escape. */
static void escape_shell(struct buffer *out, struct str text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] == '\'' || text.data[i] == '\\')
            buffer_print(out, "'\\%c'", text.data[i]);
        else
            buffer_add_char(out, text.data[i]);
    }
}

/* Strings and comments of gettext end with the line. Characters beyond ASCII are left readable for
 * translators. */
static void escape_po(struct buffer *out, struct str text)
{
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i];

        if (c == '"' || c == '\\')
            buffer_print(out, "\\%c", c);
        else if (c == '\n')
            buffer_add(out, STR("\\n"));
        else if ((unsigned char)c < ' ' || c == 127)
            buffer_print(out, "\\%03o", c);
        else
            buffer_add_char(out, c);
    }
}

/* Configuration files have no common way to quote, so only characters that are plain in all of them
 * are copied. */
static void escape_word(struct buffer *out, struct str text)
{
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i];
        bool plain = is_letter(c) || is_digit(c) || (c && strchr("-._/+:@", c));

        buffer_add_char(out, plain ? c : '_');
    }
}

const struct output_kind output_kinds[] = {
    {"HTML", ".html .htm .xml .svg", escape_html, "text or a quoted attribute"},
    {"C", ".h .c .hpp .hh .cpp .cc .inc .go", literal_add_c,
     "a string literal in double quotes, or a comment"},
    {"JSON", ".json .js .txt", literal_add_json,
     "a string in double quotes; `.txt` is ICU's resource bundle text"},
    {"Rust", ".rs", literal_add_rust, "a string literal in double quotes, or a comment"},
    {"gettext", ".po .pot", escape_po, "a string in double quotes, or a comment"},
    {"Markdown", ".md", escape_markdown, "a line of text, but not code"},
    {"roff", ".1 .5 .7", escape_roff,
     "a line of a man page or a part of one; `code` is put in quotes"},
    {"shell", ".sh .bash .zsh .fish", escape_shell, "a string in single quotes"},
    {"configuration", ".conf .cfg .cmake .m4 .mk .pc", escape_word,
     "a word; all but letters, digits and `-._/+:@` becomes `_`"},
    {0},
};

/* Whether an extension is one of those of a row. */
static bool has_extension(const struct output_kind *kind, struct str extension)
{
    struct str rest = str_from(kind->extensions);

    while (rest.length) {
        size_t end = str_find(rest, STR(" "));

        if (str_equal(str_part(rest, 0, end), extension))
            return true;
        rest = str_part(rest, end + 1, rest.length);
    }
    return false;
}

const struct output_kind *output_kind_find(struct str file_name)
{
    size_t dot = file_name.length;

    while (dot && file_name.data[dot - 1] != '.' && file_name.data[dot - 1] != '/')
        dot--;
    if (!dot || file_name.data[dot - 1] == '/')
        return &output_kinds[0];
    for (const struct output_kind *kind = output_kinds; kind->name; kind++) {
        if (has_extension(kind, str_part(file_name, dot - 1, file_name.length)))
            return kind;
    }
    return NULL;
}

const char *output_kind_extensions(void)
{
    struct buffer out = {0};

    for (const struct output_kind *kind = output_kinds; kind->name; kind++)
        buffer_print(&out, "%s%s", kind == output_kinds ? "" : " ", kind->extensions);
    buffer_add_char(&out, '\0');
    return buffer_text(&out).data;
}
