#include "mustache/template.h"

#include "base/alloc.h"

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

    parser->tokens = arena_grow(parser->tokens, parser->count, sizeof *parser->tokens);
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
        const char *newline = memchr(text.at + start, '\n', end - start);
        size_t stop = newline ? (size_t)(newline - text.at) + 1 : end;

        add_token(parser, 0, start, stop)->text = str_part(text, start, stop - start);
        start = stop;
    }
}

/* The place of `wanted` at or behind `start`, or the text's length. */
static size_t find(struct str text, struct str wanted, size_t start)
{
    while (start + wanted.length <= text.length) {
        const char *first =
            memchr(text.at + start, wanted.at[0], text.length - wanted.length - start + 1);

        if (!first)
            break;
        start = (size_t)(first - text.at);
        if (memcmp(first, wanted.at, wanted.length) == 0)
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
    while (text.length && is_blank_char(text.at[0]))
        text = str_part(text, 1, text.length);
    while (text.length && is_blank_char(text.at[text.length - 1]))
        text.length--;
    return text;
}

static bool holds_blank(struct str text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (is_blank_char(text.at[i]))
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

    while (split < both.length && !is_blank_char(both.at[split]))
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
    char sigil = inner < text.length && strchr("#^/!>&{=<$", text.at[inner]) ? text.at[inner] : 'v';
    struct str closing = parser->close;
    struct token *token;

    if (sigil == '{' || sigil == '=')
        closing = arena_printf("%c%.*s", sigil == '{' ? '}' : '=', (int)closing.length, closing.at);
    inner += sigil != 'v';
    end = find(text, closing, inner);
    if (end == text.length) {
        error_at(location_of(parser, start), "this tag has no end; %s is missing", quoted(closing));
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
                 quoted(closing->text));
        return false;
    }
    opening = &parser->tokens[stack[--*depth]];
    if (!str_equal(opening->text, closing->text)) {
        error_at(location_of(parser, closing->offset), "%s ends here, but %s is open",
                 quoted(closing->text), quoted(opening->text));
        note_at(location_of(parser, opening->offset), "%s begins here", quoted(opening->text));
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
                 quoted(open->text));
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
    while (length < line->text.length && strchr(" \t", line->text.at[length]))
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
            memcmp(token->text.at, blanks.at, blanks.length) == 0)
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

/* --- pieces --- */

static enum piece_kind kind_of(char sigil)
{
    switch (sigil) {
    case 0: return PIECE_TEXT;
    case '#': return PIECE_SECTION;
    case '^': return PIECE_INVERTED;
    case '>': return PIECE_PARTIAL;
    case '<': return PIECE_PARENT;
    case '$': return PIECE_BLOCK;
    case 'v': return PIECE_VARIABLE;
    default: return PIECE_RAW;
    }
}

static void split_path(struct piece *piece)
{
    size_t start = 0;

    if (str_is(piece->text, "."))
        return;
    for (size_t i = 0; i <= piece->text.length; i++) {
        if (i < piece->text.length && piece->text.at[i] != '.')
            continue;
        piece->path = arena_grow(piece->path, piece->path_count, sizeof *piece->path);
        piece->path[piece->path_count++] = str_part(piece->text, start, i - start);
        start = i + 1;
    }
}

/* A block that stands alone on its lines, with all that it holds. */
static void settle_block(const struct parser *parser, size_t i, struct piece *piece)
{
    size_t end = parser->tokens[i].partner;

    if (is_argument(parser, i) || !begins_line(parser, i) || !ends_line(parser, end))
        return;
    piece->indents_default = !ends_line(parser, i);
    piece->indentation =
        piece->indents_default ? leading_blanks(parser, i) : intrinsic_indentation(parser, i);
    if (!begins_line(parser, end) && end + 1 < parser->count)
        piece->line_end = parser->tokens[end + 1].text;
}

static struct pieces make_pieces(const struct parser *parser, size_t from, size_t to);

static struct piece make_piece(const struct parser *parser, size_t i)
{
    const struct token *token = &parser->tokens[i];
    struct piece piece = {.kind = kind_of(token->sigil), .text = token->text};

    piece.at = location_of(parser, token->offset);
    if (piece.kind != PIECE_TEXT)
        split_path(&piece);
    if (piece.kind == PIECE_PARTIAL && stands_alone(parser, i))
        piece.indentation = leading_blanks(parser, i);
    if (piece.kind == PIECE_PARENT && begins_line(parser, i) &&
        (ends_line(parser, i) || ends_line(parser, token->partner)))
        piece.indentation = leading_blanks(parser, i);
    if (piece.kind == PIECE_BLOCK)
        settle_block(parser, i, &piece);
    if (opens(token))
        piece.inside = make_pieces(parser, i + 1, token->partner);
    return piece;
}

/* Texts of lines that follow one another in the source become one piece. */
static bool extend_text(struct pieces *pieces, const struct token *token)
{
    struct piece *last = pieces->count ? &pieces->list[pieces->count - 1] : NULL;

    if (token->sigil || !last || last->kind != PIECE_TEXT ||
        last->text.at + last->text.length != token->text.at)
        return false;
    last->text.length += token->text.length;
    return true;
}

static struct pieces make_pieces(const struct parser *parser, size_t from, size_t to)
{
    struct pieces pieces = {0};

    for (size_t i = from; i < to; i++) {
        const struct token *token = &parser->tokens[i];

        if (token->removed || (!token->sigil && !token->text.length))
            continue;
        if ((token->sigil && strchr("!=/", token->sigil)) || extend_text(&pieces, token))
            continue;
        pieces.list = arena_grow(pieces.list, pieces.count, sizeof *pieces.list);
        pieces.list[pieces.count++] = make_piece(parser, i);
        if (opens(token))
            i = token->partner;
    }
    return pieces;
}

const struct mustache *template_parse(const struct source *source)
{
    struct parser parser = {.source = source, .open = STR("{{"), .close = STR("}}")};
    struct mustache *template;

    if (!read_tokens(&parser) || !match_tags(&parser))
        return NULL;
    settle_lines(&parser);
    template = arena_alloc(1, sizeof *template);
    template->source = source;
    template->pieces = make_pieces(&parser, 0, parser.count);
    return template;
}
