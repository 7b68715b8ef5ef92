#include "mustache/render.h"

#include "base/alloc.h"
#include "base/table.h"

#include <string.h>

enum {
    CALLS_SHOWN = 4
}; /* of the partials that led to an error, the innermost and the outermost */

/* The blocks that a parent tag passes to its template. */
struct arguments {
    const struct pieces *blocks;
};

struct renderer {
    const struct rendering *rendering;
    struct buffer *out;
    struct value context[MAX_CONTEXT];
    size_t context_count;
    const struct piece *calls[MAX_PARTIALS]; /* the partial and parent tags being rendered */
    size_t call_count;
    struct arguments arguments[MAX_PARTIALS]; /* outermost first, which is who wins */
    size_t argument_count;
    struct str indentation; /* of each line that begins in a template */
    bool at_line_start;
    bool failed;
    size_t steps;
};

static void render_pieces(struct renderer *renderer, const struct pieces *pieces);

/* An error in a template stops the rendering: what follows would only repeat it. */
static void fail_at(struct renderer *renderer, struct location at, const char *message)
{
    size_t count = renderer->call_count;

    if (renderer->failed)
        return;
    renderer->failed = true;
    error_at(at, "%s", message);
    for (size_t i = count; i > 0; i--) {
        if (i + CALLS_SHOWN > count || i <= CALLS_SHOWN)
            note_at(renderer->calls[i - 1]->at, "rendered from here");
        else if (i == CALLS_SHOWN + 1)
            note_at((struct location){0}, "and through %zu partials more", count - 2 * CALLS_SHOWN);
    }
}

/* Sections of lists inside one another, and partials that render themselves twice, would go on for
 * years without an output that is too large. */
static bool may_go_on(struct renderer *renderer, struct location at)
{
    if (++renderer->steps > MAX_STEPS)
        fail_at(renderer, at, arena_printf("one output takes more than %d steps", MAX_STEPS).at);
    return !renderer->failed;
}

/* --- names --- */

static void suggest(struct nearest *nearest, const struct value *record)
{
    for (size_t i = 0; record->kind == VALUE_RECORD && i < record->count; i++)
        nearest_try(nearest, record->access->name(record, i));
}

static void report_unknown(struct renderer *renderer, const struct piece *piece, struct str name,
                           const struct value *within)
{
    struct nearest nearest;

    nearest_start(&nearest, name);
    if (within)
        suggest(&nearest, within);
    for (size_t i = renderer->context_count; !within && i > 0; i--)
        suggest(&nearest, &renderer->context[i - 1]);
    fail_at(renderer, piece->at,
            arena_printf("nothing here is named %s%s", quoted(name), nearest_hint(&nearest)).at);
}

/* A field that a specification may extend records by: absent is no mistake. */
static bool is_extension(struct str name)
{
    return str_starts(name, "x-");
}

static bool get_field(const struct value *value, struct str name, struct value *out)
{
    return value->kind == VALUE_RECORD && value->access->field(value, name, out);
}

static bool find_first(const struct renderer *renderer, struct str name, struct value *out)
{
    for (size_t i = renderer->context_count; i > 0; i--) {
        if (get_field(&renderer->context[i - 1], name, out))
            return true;
    }
    return false;
}

/* The first part of a name is looked up in the whole context, the others only in what it gave. */
static struct value find_value(struct renderer *renderer, const struct piece *piece)
{
    struct value value = {0}, inner;
    bool strict = renderer->rendering->strict;

    if (piece->path_count == 0)
        return renderer->context[renderer->context_count - 1];
    renderer->steps += renderer->context_count;
    if (!find_first(renderer, piece->path[0], &value)) {
        if (strict && !is_extension(piece->path[0]))
            report_unknown(renderer, piece, piece->path[0], NULL);
        return (struct value){0};
    }
    for (size_t i = 1; i < piece->path_count; i++) {
        inner = (struct value){0};
        if (!get_field(&value, piece->path[i], &inner) && strict && value.kind != VALUE_ABSENT &&
            !is_extension(piece->path[i])) {
            report_unknown(renderer, piece, piece->path[i], &value);
            return (struct value){0};
        }
        value = inner;
    }
    return value;
}

/* --- text --- */

static void start_line(struct renderer *renderer)
{
    if (renderer->at_line_start)
        buffer_add(renderer->out, renderer->indentation);
    renderer->at_line_start = false;
}

static void render_lines(struct renderer *renderer, struct str text)
{
    while (text.length) {
        const char *newline = memchr(text.at, '\n', text.length);
        size_t length = newline ? (size_t)(newline - text.at) + 1 : text.length;

        if (text.at[0] != '\n' && !str_starts(text, "\r\n"))
            start_line(renderer);
        buffer_add(renderer->out, str_part(text, 0, length));
        renderer->at_line_start = newline != NULL;
        text = str_part(text, length, text.length);
    }
}

static void render_text(struct renderer *renderer, struct str text)
{
    if (renderer->indentation.length) {
        render_lines(renderer, text);
    } else if (text.length) {
        buffer_add(renderer->out, text);
        renderer->at_line_start = text.at[text.length - 1] == '\n';
    }
}

static void render_value(struct renderer *renderer, const struct piece *piece)
{
    struct value value = find_value(renderer, piece);

    if (renderer->rendering->strict && (value.kind == VALUE_LIST || value.kind == VALUE_RECORD))
        fail_at(renderer, piece->at,
                arena_printf("%s is not a text but a %s", quoted(piece->text),
                             value.kind == VALUE_LIST ? "list" : "record")
                    .at);
    start_line(renderer);
    if (piece->kind == PIECE_RAW)
        buffer_add(renderer->out, value.text);
    else
        escape(renderer->out, renderer->rendering->escape, value.text);
}

/* --- sections --- */

static void render_with(struct renderer *renderer, const struct piece *piece, struct value value)
{
    if (renderer->context_count == MAX_CONTEXT) {
        fail_at(renderer, piece->at,
                arena_printf("more than %d sections inside one another", MAX_CONTEXT).at);
        return;
    }
    renderer->context[renderer->context_count++] = value;
    render_pieces(renderer, &piece->inside);
    renderer->context_count--;
}

static void render_section(struct renderer *renderer, const struct piece *piece)
{
    struct value value = find_value(renderer, piece);

    if (value.kind != VALUE_LIST) {
        if (value.truth)
            render_with(renderer, piece, value);
        return;
    }
    for (size_t i = 0; i < value.count && may_go_on(renderer, piece->at); i++)
        render_with(renderer, piece, value.access->item(&value, i));
}

static void render_inverted(struct renderer *renderer, const struct piece *piece)
{
    if (!find_value(renderer, piece).truth)
        render_pieces(renderer, &piece->inside);
}

/* --- partials, parents and blocks --- */

static struct str joined(struct str a, struct str b)
{
    if (!a.length || !b.length)
        return a.length ? a : b;
    return arena_printf("%.*s%.*s", (int)a.length, a.at, (int)b.length, b.at);
}

static void render_indented(struct renderer *renderer, const struct pieces *pieces,
                            struct str indentation)
{
    struct str before = renderer->indentation;

    renderer->indentation = joined(before, indentation);
    render_pieces(renderer, pieces);
    renderer->indentation = before;
}

static void report_no_template(struct renderer *renderer, const struct piece *piece)
{
    const struct templates *templates = renderer->rendering->partials;
    struct nearest nearest;

    nearest_start(&nearest, piece->text);
    for (size_t i = 0; i < templates->count; i++)
        nearest_try(&nearest, templates->files[i].name);
    fail_at(
        renderer, piece->at,
        arena_printf("there is no template %s%s", quoted(piece->text), nearest_hint(&nearest)).at);
}

static void render_partial(struct renderer *renderer, const struct piece *piece)
{
    const struct rendering *rendering = renderer->rendering;
    const struct mustache *template = templates_get(rendering->partials, piece->text);

    renderer->steps += rendering->partials->count;
    if (!template) {
        if (rendering->strict)
            report_no_template(renderer, piece);
        return;
    }
    if (renderer->call_count == MAX_PARTIALS) {
        fail_at(renderer, piece->at,
                arena_printf("more than %d partials inside one another", MAX_PARTIALS).at);
        return;
    }
    renderer->calls[renderer->call_count++] = piece;
    render_indented(renderer, &template->pieces, piece->indentation);
    renderer->call_count--;
}

static void render_parent(struct renderer *renderer, const struct piece *piece)
{
    if (renderer->argument_count == MAX_PARTIALS) {
        fail_at(renderer, piece->at,
                arena_printf("more than %d parents inside one another", MAX_PARTIALS).at);
        return;
    }
    renderer->arguments[renderer->argument_count++].blocks = &piece->inside;
    render_partial(renderer, piece);
    renderer->argument_count--;
}

static const struct piece *find_block(const struct pieces *blocks, struct str name)
{
    for (size_t i = 0; i < blocks->count; i++) {
        if (blocks->list[i].kind == PIECE_BLOCK && str_equal(blocks->list[i].text, name))
            return &blocks->list[i];
    }
    return NULL;
}

/* Within an argument, only arguments from further out count: it was written where they were
 * given. */
static bool render_argument(struct renderer *renderer, const struct piece *block)
{
    size_t count = renderer->argument_count;

    for (size_t i = 0; i < count; i++) {
        const struct piece *argument = find_block(renderer->arguments[i].blocks, block->text);

        if (!argument)
            continue;
        renderer->argument_count = i;
        render_indented(renderer, &argument->inside, block->indentation);
        renderer->argument_count = count;
        return true;
    }
    return false;
}

static void render_block(struct renderer *renderer, const struct piece *piece)
{
    if (!render_argument(renderer, piece)) {
        if (piece->indents_default)
            render_text(renderer, piece->indentation);
        render_pieces(renderer, &piece->inside);
    }
    if (!renderer->at_line_start)
        render_text(renderer, piece->line_end);
}

static void render_piece(struct renderer *renderer, const struct piece *piece)
{
    switch (piece->kind) {
    case PIECE_TEXT: render_text(renderer, piece->text); break;
    case PIECE_VARIABLE:
    case PIECE_RAW: render_value(renderer, piece); break;
    case PIECE_SECTION: render_section(renderer, piece); break;
    case PIECE_INVERTED: render_inverted(renderer, piece); break;
    case PIECE_PARTIAL: render_partial(renderer, piece); break;
    case PIECE_PARENT: render_parent(renderer, piece); break;
    case PIECE_BLOCK: render_block(renderer, piece); break;
    }
}

static void render_pieces(struct renderer *renderer, const struct pieces *pieces)
{
    for (size_t i = 0; i < pieces->count && may_go_on(renderer, pieces->list[i].at); i++) {
        render_piece(renderer, &pieces->list[i]);
        if (renderer->out->length > MAX_OUTPUT && !renderer->failed)
            fail_at(renderer, pieces->list[i].at,
                    arena_printf("the output is larger than %d MiB", MAX_OUTPUT / 1024 / 1024).at);
    }
}

void render(const struct rendering *rendering, const struct mustache *template,
            const struct value *context, size_t context_count, struct buffer *out)
{
    struct renderer renderer; /* large, and most of it is not used: nothing is zeroed */

    renderer.rendering = rendering;
    renderer.out = out;
    renderer.context_count = renderer.call_count = renderer.argument_count = 0;
    while (renderer.context_count < context_count) {
        renderer.context[renderer.context_count] = context[renderer.context_count];
        renderer.context_count++;
    }
    renderer.indentation = STR("");
    renderer.at_line_start = true;
    renderer.failed = false;
    renderer.steps = 0;
    render_pieces(&renderer, &template->pieces);
}
