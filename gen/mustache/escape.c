#include "mustache/escape.h"

#include "mustache/escapes.h"

static const struct ending {
    const char *ending;
    enum escape_kind kind;
} endings[] = {
    {".h", ESCAPE_C},        {".c", ESCAPE_C},     {".hpp", ESCAPE_C},       {".hh", ESCAPE_C},
    {".cpp", ESCAPE_C},      {".cc", ESCAPE_C},    {".inc", ESCAPE_C},       {".go", ESCAPE_C},
    {".json", ESCAPE_JSON},  {".js", ESCAPE_JSON}, {".txt", ESCAPE_JSON},    {".rs", ESCAPE_RUST},
    {".po", ESCAPE_PO},      {".pot", ESCAPE_PO},  {".md", ESCAPE_MARKDOWN}, {".1", ESCAPE_ROFF},
    {".5", ESCAPE_ROFF},     {".7", ESCAPE_ROFF},  {".bash", ESCAPE_SHELL},  {".zsh", ESCAPE_SHELL},
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

/* Within single quotes of any shell. A quote and a backslash stand outside of them for a moment: in
 * sh, bash and zsh a backslash could stay, but fish takes it for an escape there. */
void escape_shell(struct buffer *buffer, struct str text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] == '\'' || text.at[i] == '\\')
            buffer_print(buffer, "'\\%c'", text.at[i]);
        else
            buffer_add_char(buffer, text.at[i]);
    }
}

/* A string of gettext ends at its line's end, and a comment too. Beyond ASCII all stays as it is,
 * for translators to read. */
void escape_po(struct buffer *buffer, struct str text)
{
    for (size_t i = 0; i < text.length; i++) {
        char c = text.at[i];

        if (c == '"' || c == '\\')
            buffer_print(buffer, "\\%c", c);
        else if (c == '\n')
            buffer_add(buffer, STR("\\n"));
        else if ((unsigned char)c < ' ' || c == 127)
            buffer_print(buffer, "\\%03o", c);
        else
            buffer_add_char(buffer, c);
    }
}

void escape(struct buffer *buffer, enum escape_kind kind, struct str text)
{
    static void (*const escapes[])(struct buffer *, struct str) = {
        [ESCAPE_HTML] = escape_html, [ESCAPE_C] = escape_c,
        [ESCAPE_JSON] = escape_json, [ESCAPE_RUST] = escape_rust,
        [ESCAPE_PO] = escape_po,     [ESCAPE_MARKDOWN] = escape_markdown,
        [ESCAPE_ROFF] = escape_roff, [ESCAPE_SHELL] = escape_shell,
    };

    escapes[kind](buffer, text);
}
