#include "mustache/template.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "base/quote.h"
#include "base/source.h"

#include <string.h>

/* A tag, or the text up to the next tag or the end of the line. */
struct token {
    char sigil; /* 0 for text, 'v' for a variable, '{' or '&' for a raw one, else as in the tag */
    bool starts_line;
    bool removed; /* a blank text beside a tag that stands alone */
    struct str text;
    size_t offset, end_offset;
    size_t partner; /* of a tag with an end tag: its place among the tokens */
    size_t parent;  /* the element around it; itself for none */
};

struct parser {
    const struct source *source;
    struct token *tokens;
    size_t count;
    struct str open, close; /* the delimiters */
};

static struct location location_of(const struct parser *parser, size_t offset)
{
    return (struct location){(uint32_t)offset, parser->source->index};
}

/* --- tokens --- */

static struct token *add_token(struct parser *parser, char sigil, size_t offset, size_t end_offset)
{
    struct token *token;
    const struct token *last;

    parser->tokens = alloc_grow(parser->tokens, parser->count, sizeof *parser->tokens);
    token = &parser->tokens[parser->count];
    last = parser->count ? token - 1 : NULL;
    *token = (struct token){.sigil = sigil, .offset = offset, .end_offset = end_offset};
    token->starts_line = !last || (!last->sigil && str_ends(last->text, "\n"));
    token->parent = token->partner = parser->count++;
    return token;
}

static void add_text(struct parser *parser, size_t start, size_t end)
{
    struct str text = parser->source->text;

    while (start < end) {
        const char *newline = memchr(text.data + start, '\n', end - start);
        size_t stop = newline ? (size_t)(newline - text.data) + 1 : end;

        add_token(parser, 0, start, stop)->text = str_part(text, start, stop - start);
        start = stop;
    }
}

/* The place of `wanted` at or behind `start`, or the text's length. */
static size_t find(struct str text, struct str wanted, size_t start)
{
    while (start + wanted.length <= text.length) {
        const char *first =
            memchr(text.data + start, wanted.data[0], text.length - wanted.length - start + 1);

        if (!first)
            break;
        start = (size_t)(first - text.data);
        if (memcmp(first, wanted.data, wanted.length) == 0)
            return start;
        start++;
    }
    return text.length;
}

static bool is_blank_char(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static struct str trim(struct str text)
{
    while (text.length && is_blank_char(text.data[0]))
        text = str_part(text, 1, text.length);
    while (text.length && is_blank_char(text.data[text.length - 1]))
        text.length--;
    return text;
}

static bool holds_blank(struct str text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (is_blank_char(text.data[i]))
            return true;
    }
    return false;
}

static bool holds_equals(struct str text)
{
    return find(text, STR("="), 0) < text.length;
}

static bool set_delimiters(struct parser *parser, const struct token *token)
{
    struct str both = trim(token->text);
    size_t split = 0;
    struct str open, close;

    while (split < both.length && !is_blank_char(both.data[split]))
        split++;
    open = str_part(both, 0, split);
    close = trim(str_part(both, split, both.length));
    if (!close.length || holds_blank(close) || holds_equals(both)) {
        error_at(location_of(parser, token->offset),
                 "a delimiter tag holds two delimiters with a blank between them");
        return false;
    }
    parser->open = open;
    parser->close = close;
    return true;
}

/* Reads the tag at `start` and returns where the text goes on; 0 after an error. */
static size_t read_tag(struct parser *parser, size_t start)
{
    struct str text = parser->source->text;
    size_t inner = start + parser->open.length, end, next;
    char sigil =
        inner < text.length && strchr("#^/!>&{=<$", text.data[inner]) ? text.data[inner] : 'v';
    struct str closing = parser->close;
    struct token *token;

    if (sigil == '{' || sigil == '=')
        closing =
            alloc_printf("%c%.*s", sigil == '{' ? '}' : '=', (int)closing.length, closing.data);
    inner += sigil != 'v';
    end = find(text, closing, inner);
    if (end == text.length) {
        error_at(location_of(parser, start), "this tag has no end; %s is missing",
                 str_quote(closing));
        return 0;
    }
    next = end + closing.length;
    token = add_token(parser, sigil, start, next);
    token->text = str_part(text, inner, end - inner);
    if (sigil == '=')
        return set_delimiters(parser, token) ? next : 0;
    if (sigil != '!')
        token->text = trim(token->text);
    if (sigil != '!' && token->text.length == 0) {
        error_at(location_of(parser, start), "this tag has no name");
        return 0;
    }
    return next;
}

static bool read_tokens(struct parser *parser)
{
    struct str text = parser->source->text;
    size_t at = 0;

    while (at < text.length) {
        size_t tag = find(text, parser->open, at);

        add_text(parser, at, tag);
        if (tag == text.length)
            break;
        at = read_tag(parser, tag);
        if (!at)
            return false;
    }
    return true;
}

/* --- elements --- */

static bool opens(const struct token *token)
{
    return token->sigil && strchr("#^<$", token->sigil);
}

static bool close_element(struct parser *parser, size_t *stack, size_t *depth, size_t end)
{
    struct token *closing = &parser->tokens[end], *opening;

    if (*depth == 0) {
        error_at(location_of(parser, closing->offset), "%s ends here but was never begun",
                 str_quote(closing->text));
        return false;
    }
    opening = &parser->tokens[stack[--*depth]];
    if (!str_equal(opening->text, closing->text)) {
        error_at(location_of(parser, closing->offset), "%s ends here, but %s is open",
                 str_quote(closing->text), str_quote(opening->text));
        note_at(location_of(parser, opening->offset), "%s begins here", str_quote(opening->text));
        return false;
    }
    opening->partner = end;
    closing->partner = stack[*depth];
    return true;
}

/* Finds the end tag of each tag that has one. */
static bool match_tags(struct parser *parser)
{
    size_t stack[MAX_TEMPLATE_DEPTH], depth = 0;

    for (size_t i = 0; i < parser->count; i++) {
        struct token *token = &parser->tokens[i];

        if (token->sigil == '/' && !close_element(parser, stack, &depth, i))
            return false;
        if (depth)
            token->parent = stack[depth - 1];
        if (!opens(token))
            continue;
        if (depth == MAX_TEMPLATE_DEPTH) {
            error_at(location_of(parser, token->offset), "more than %d sections inside one another",
                     MAX_TEMPLATE_DEPTH);
            return false;
        }
        stack[depth++] = i;
    }
    if (depth) {
        const struct token *open = &parser->tokens[stack[depth - 1]];

        error_at(location_of(parser, open->offset), "%s begins here and never ends",
                 str_quote(open->text));
    }
    return depth == 0;
}

/* --- lines --- */

static bool is_blank(const struct token *token)
{
    return !token->sigil && trim(token->text).length == 0;
}

/* Whether nothing but blanks stands before a token on its line. */
static bool begins_line(const struct parser *parser, size_t i)
{
    const struct token *token = &parser->tokens[i];

    return token->starts_line || (is_blank(token - 1) && (token - 1)->starts_line);
}

/* Whether nothing but blanks stands behind a token on its line. */
static bool ends_line(const struct parser *parser, size_t i)
{
    const struct token *next = &parser->tokens[i + 1];

    if (i + 1 == parser->count)
        return true;
    return is_blank(next) && (str_ends(next->text, "\n") || i + 2 == parser->count);
}

static struct str leading_blanks(const struct parser *parser, size_t i)
{
    const struct token *token = &parser->tokens[i];

    return token->starts_line ? STR("") : (token - 1)->text;
}

static void remove_before(struct parser *parser, size_t i)
{
    if (!parser->tokens[i].starts_line)
        parser->tokens[i - 1].removed = true;
}

static void remove_behind(struct parser *parser, size_t i)
{
    if (i + 1 < parser->count)
        parser->tokens[i + 1].removed = true;
}

static bool is_argument(const struct parser *parser, size_t i)
{
    const struct token *token = &parser->tokens[i];

    return token->sigil == '$' && token->parent != i && parser->tokens[token->parent].sigil == '<';
}

/* The blanks that the line behind a tag begins with. */
static struct str intrinsic_indentation(const struct parser *parser, size_t i)
{
    const struct token *line = &parser->tokens[i + 1];
    size_t length = 0;

    if (line->sigil == 0 && !line->starts_line)
        line++;
    if (line == parser->tokens + parser->count || line->sigil)
        return STR("");
    while (length < line->text.length && strchr(" \t", line->text.data[length]))
        length++;
    return str_part(line->text, 0, length);
}

/* What an argument is indented by at home is taken off its lines: where it is used, the block
 * that it fills says how far to indent it. */
static void unindent_argument(struct parser *parser, size_t i)
{
    size_t end = parser->tokens[i].partner;
    struct str blanks;

    if (!ends_line(parser, i))
        return;
    blanks = intrinsic_indentation(parser, i);
    for (size_t j = i + 1; j < end; j++) {
        struct token *token = &parser->tokens[j];

        if (!token->sigil && token->starts_line && token->text.length >= blanks.length &&
            memcmp(token->text.data, blanks.data, blanks.length) == 0)
            token->text = str_part(token->text, blanks.length, token->text.length);
    }
}

static bool stands_alone(const struct parser *parser, size_t i)
{
    char sigil = parser->tokens[i].sigil;

    return sigil && strchr("#^/!>=<$", sigil) && begins_line(parser, i) && ends_line(parser, i);
}

static void remove_blanks(struct parser *parser, size_t i)
{
    const struct token *token = &parser->tokens[i];

    if (stands_alone(parser, i)) {
        remove_before(parser, i);
        remove_behind(parser, i);
    }
    if (is_argument(parser, i)) {
        if (ends_line(parser, i))
            remove_behind(parser, i);
        if (begins_line(parser, token->partner))
            remove_before(parser, token->partner);
    } else if ((token->sigil == '<' || token->sigil == '$') && begins_line(parser, i) &&
               ends_line(parser, token->partner)) {
        remove_before(parser, i);
        remove_behind(parser, token->partner);
    }
}

/* Settles what becomes of the blanks around tags. An argument loses its indentation first, the
 * outer before the inner, for that changes what stands before the tags in it. */
static void settle_lines(struct parser *parser)
{
    for (size_t i = 0; i < parser->count; i++) {
        if (is_argument(parser, i))
            unindent_argument(parser, i);
    }
    for (size_t i = 0; i < parser->count; i++)
        remove_blanks(parser, i);
}

/* --- elements --- */

static enum element_kind kind_of(char sigil)
{
    switch (sigil) {
    case 0: return ELEMENT_TEXT;
    case '#': return ELEMENT_SECTION;
    case '^': return ELEMENT_INVERTED;
    case '>': return ELEMENT_PARTIAL;
    case '<': return ELEMENT_PARENT;
    case '$': return ELEMENT_BLOCK;
    case 'v': return ELEMENT_VARIABLE;
    default: return ELEMENT_RAW;
    }
}

static void split_path(struct element *element)
{
    size_t start = 0;

    if (str_is(element->text, "."))
        return;
    for (size_t i = 0; i <= element->text.length; i++) {
        if (i < element->text.length && element->text.data[i] != '.')
            continue;
        element->path = alloc_grow(element->path, element->path_count, sizeof *element->path);
        element->path[element->path_count++] =
            (struct field_name){.text = str_part(element->text, start, i - start)};
        start = i + 1;
    }
}

/* A block that stands alone on its lines, with all that it holds. */
static void settle_block(const struct parser *parser, size_t i, struct element *element)
{
    size_t end = parser->tokens[i].partner;

    if (is_argument(parser, i) || !begins_line(parser, i) || !ends_line(parser, end))
        return;
    element->indents_default = !ends_line(parser, i);
    element->indentation =
        element->indents_default ? leading_blanks(parser, i) : intrinsic_indentation(parser, i);
    if (!begins_line(parser, end) && end + 1 < parser->count)
        element->line_end = parser->tokens[end + 1].text;
}

static struct elements make_elements(const struct parser *parser, size_t from, size_t to);

static struct element make_element(const struct parser *parser, size_t i)
{
    const struct token *token = &parser->tokens[i];
    struct element element = {.kind = kind_of(token->sigil), .text = token->text};

    element.at = location_of(parser, token->offset);
    if (element.kind != ELEMENT_TEXT)
        split_path(&element);
    if (element.kind == ELEMENT_PARTIAL && stands_alone(parser, i))
        element.indentation = leading_blanks(parser, i);
    if (element.kind == ELEMENT_PARENT && begins_line(parser, i) &&
        (ends_line(parser, i) || ends_line(parser, token->partner)))
        element.indentation = leading_blanks(parser, i);
    if (element.kind == ELEMENT_BLOCK)
        settle_block(parser, i, &element);
    if (opens(token))
        element.children = make_elements(parser, i + 1, token->partner);
    return element;
}

/* Texts of lines that follow one another in the source become one element. */
static bool extend_text(struct elements *elements, const struct token *token)
{
    struct element *last = elements->count ? &elements->list[elements->count - 1] : NULL;

    if (token->sigil || !last || last->kind != ELEMENT_TEXT ||
        last->text.data + last->text.length != token->text.data)
        return false;
    last->text.length += token->text.length;
    return true;
}

static struct elements make_elements(const struct parser *parser, size_t from, size_t to)
{
    struct elements elements = {0};

    for (size_t i = from; i < to; i++) {
        const struct token *token = &parser->tokens[i];

        if (token->removed || (!token->sigil && !token->text.length))
            continue;
        if ((token->sigil && strchr("!=/", token->sigil)) || extend_text(&elements, token))
            continue;
        elements.list = alloc_grow(elements.list, elements.count, sizeof *elements.list);
        elements.list[elements.count++] = make_element(parser, i);
        if (opens(token))
            i = token->partner;
    }
    return elements;
}

const struct template *template_parse(const struct source *source)
{
    struct parser parser = {.source = source, .open = STR("{{"), .close = STR("}}")};
    struct template *template;

    if (!read_tokens(&parser) || !match_tags(&parser))
        return NULL;
    settle_lines(&parser);
    template = alloc_zeroed(1, sizeof *template);
    template->source = source;
    template->elements = make_elements(&parser, 0, parser.count);
    return template;
}
