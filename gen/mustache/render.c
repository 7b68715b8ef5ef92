#include "mustache/render.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "base/quote.h"
#include "base/source.h"
#include "base/suggest.h"

#include <string.h>

enum {
    CALLS_SHOWN = 4
}; /* of the partials that led to an error, the innermost and the outermost */

/* The blocks that a parent tag passes to its template. */
struct arguments {
    const struct elements *blocks;
};

struct renderer {
    const struct rendering *rendering;
    struct buffer *out;
    struct value context[MAX_CONTEXT];
    size_t context_count;
    const struct element *calls[MAX_PARTIALS]; /* the partial and parent tags being rendered */
    size_t call_count;
    struct arguments arguments[MAX_PARTIALS]; /* outermost first, which is who wins */
    size_t argument_count;
    struct str indentation; /* of each line that begins in a template */
    bool at_line_start;
    bool failed;
    size_t steps;
};

static void render_elements(struct renderer *renderer, const struct elements *elements);

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
        fail_at(renderer, at, alloc_printf("one output takes more than %d steps", MAX_STEPS).data);
    return !renderer->failed;
}

/* --- names --- */

static void suggest(struct suggestion *suggestion, const struct value *record)
{
    struct str_list names = {0};

    if (record->access && record->kind != VALUE_LIST)
        names = record->access->names(record);
    for (size_t i = 0; i < names.count; i++)
        suggestion_try(suggestion, names.items[i]);
}

static void report_unknown(struct renderer *renderer, const struct element *element,
                           struct str name, const struct value *within)
{
    struct suggestion nearest;

    suggestion_start(&nearest, name);
    if (within)
        suggest(&nearest, within);
    for (size_t i = renderer->context_count; !within && i > 0; i--)
        suggest(&nearest, &renderer->context[i - 1]);
    fail_at(renderer, element->at,
            alloc_printf("nothing here is named %s%s", str_quote(name), suggestion_hint(&nearest))
                .data);
}

/* A field that a specification may extend records by: absent is no mistake. */
static bool is_extension(struct str name)
{
    return str_starts(name, "x-");
}

static bool find_first(const struct renderer *renderer, struct field_name *name, struct value *out)
{
    for (size_t i = renderer->context_count; i > 0; i--) {
        if (value_field(&renderer->context[i - 1], name, out))
            return true;
    }
    return false;
}

/* The first part of a name is looked up in the whole context, the others only in what it gave. */
static struct value find_value(struct renderer *renderer, const struct element *element)
{
    struct value value = {0}, inner;
    bool strict = renderer->rendering->strict;

    if (element->path_count == 0)
        return renderer->context[renderer->context_count - 1];
    renderer->steps += renderer->context_count;
    if (!find_first(renderer, &element->path[0], &value)) {
        if (strict && !is_extension(element->path[0].text))
            report_unknown(renderer, element, element->path[0].text, NULL);
        return (struct value){0};
    }
    for (size_t i = 1; i < element->path_count; i++) {
        inner = (struct value){0};
        if (!value_field(&value, &element->path[i], &inner) && strict &&
            value.kind != VALUE_ABSENT && !is_extension(element->path[i].text)) {
            report_unknown(renderer, element, element->path[i].text, &value);
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
        const char *newline = memchr(text.data, '\n', text.length);
        size_t length = newline ? (size_t)(newline - text.data) + 1 : text.length;

        if (text.data[0] != '\n' && !str_starts(text, "\r\n"))
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
        renderer->at_line_start = text.data[text.length - 1] == '\n';
    }
}

static void render_value(struct renderer *renderer, const struct element *element)
{
    struct value value = find_value(renderer, element);

    if (renderer->rendering->strict && (value.kind == VALUE_LIST || value.kind == VALUE_RECORD))
        fail_at(renderer, element->at,
                alloc_printf("%s is not a text but a %s", str_quote(element->text),
                             value.kind == VALUE_LIST ? "list" : "record")
                    .data);
    start_line(renderer);
    if (element->kind == ELEMENT_RAW)
        buffer_add(renderer->out, value.text);
    else
        renderer->rendering->kind->escape(renderer->out, value.text);
}

/* --- sections --- */

static void render_with(struct renderer *renderer, const struct element *element,
                        struct value value)
{
    if (renderer->context_count == MAX_CONTEXT) {
        fail_at(renderer, element->at,
                alloc_printf("more than %d sections inside one another", MAX_CONTEXT).data);
        return;
    }
    renderer->context[renderer->context_count++] = value;
    render_elements(renderer, &element->children);
    renderer->context_count--;
}

static void render_section(struct renderer *renderer, const struct element *element)
{
    struct value value = find_value(renderer, element);

    if (value.kind != VALUE_LIST) {
        if (value.truth)
            render_with(renderer, element, value);
        return;
    }
    for (size_t i = 0; i < value.count && may_go_on(renderer, element->at); i++)
        render_with(renderer, element, value.access->item(&value, i));
}

static void render_inverted(struct renderer *renderer, const struct element *element)
{
    if (!find_value(renderer, element).truth)
        render_elements(renderer, &element->children);
}

/* --- partials, parents and blocks --- */

static struct str joined(struct str a, struct str b)
{
    if (!a.length || !b.length)
        return a.length ? a : b;
    return alloc_printf("%.*s%.*s", (int)a.length, a.data, (int)b.length, b.data);
}

static void render_indented(struct renderer *renderer, const struct elements *elements,
                            struct str indentation)
{
    struct str before = renderer->indentation;

    renderer->indentation = joined(before, indentation);
    render_elements(renderer, elements);
    renderer->indentation = before;
}

static void report_no_template(struct renderer *renderer, const struct element *element)
{
    const struct templates *templates = renderer->rendering->partials;
    struct suggestion nearest;

    suggestion_start(&nearest, element->text);
    for (size_t i = 0; i < templates->count; i++)
        suggestion_try(&nearest, templates->files[i].name);
    fail_at(renderer, element->at,
            alloc_printf("there is no template %s%s", str_quote(element->text),
                         suggestion_hint(&nearest))
                .data);
}

static void render_partial(struct renderer *renderer, const struct element *element)
{
    const struct rendering *rendering = renderer->rendering;
    const struct template *template = templates_get(rendering->partials, element->text);

    renderer->steps += rendering->partials->count;
    if (!template) {
        if (rendering->strict)
            report_no_template(renderer, element);
        return;
    }
    if (renderer->call_count == MAX_PARTIALS) {
        fail_at(renderer, element->at,
                alloc_printf("more than %d partials inside one another", MAX_PARTIALS).data);
        return;
    }
    renderer->calls[renderer->call_count++] = element;
    render_indented(renderer, &template->elements, element->indentation);
    renderer->call_count--;
}

static void render_parent(struct renderer *renderer, const struct element *element)
{
    if (renderer->argument_count == MAX_PARTIALS) {
        fail_at(renderer, element->at,
                alloc_printf("more than %d parents inside one another", MAX_PARTIALS).data);
        return;
    }
    renderer->arguments[renderer->argument_count++].blocks = &element->children;
    render_partial(renderer, element);
    renderer->argument_count--;
}

static const struct element *find_block(const struct elements *blocks, struct str name)
{
    for (size_t i = 0; i < blocks->count; i++) {
        if (blocks->list[i].kind == ELEMENT_BLOCK && str_equal(blocks->list[i].text, name))
            return &blocks->list[i];
    }
    return NULL;
}

/* Within an argument, only arguments from further out count: it was written where they were
 * given. */
static bool render_argument(struct renderer *renderer, const struct element *block)
{
    size_t count = renderer->argument_count;

    for (size_t i = 0; i < count; i++) {
        const struct element *argument = find_block(renderer->arguments[i].blocks, block->text);

        if (!argument)
            continue;
        renderer->argument_count = i;
        render_indented(renderer, &argument->children, block->indentation);
        renderer->argument_count = count;
        return true;
    }
    return false;
}

static void render_block(struct renderer *renderer, const struct element *element)
{
    if (!render_argument(renderer, element)) {
        if (element->indents_default)
            render_text(renderer, element->indentation);
        render_elements(renderer, &element->children);
    }
    if (!renderer->at_line_start)
        render_text(renderer, element->line_end);
}

static void render_element(struct renderer *renderer, const struct element *element)
{
    switch (element->kind) {
    case ELEMENT_TEXT: render_text(renderer, element->text); break;
    case ELEMENT_VARIABLE:
    case ELEMENT_RAW: render_value(renderer, element); break;
    case ELEMENT_SECTION: render_section(renderer, element); break;
    case ELEMENT_INVERTED: render_inverted(renderer, element); break;
    case ELEMENT_PARTIAL: render_partial(renderer, element); break;
    case ELEMENT_PARENT: render_parent(renderer, element); break;
    case ELEMENT_BLOCK: render_block(renderer, element); break;
    }
}

static void render_elements(struct renderer *renderer, const struct elements *elements)
{
    for (size_t i = 0; i < elements->count && may_go_on(renderer, elements->list[i].at); i++) {
        render_element(renderer, &elements->list[i]);
        if (renderer->out->length > MAX_OUTPUT && !renderer->failed)
            fail_at(
                renderer, elements->list[i].at,
                alloc_printf("the output is larger than %d MiB", MAX_OUTPUT / 1024 / 1024).data);
    }
}

void render_template(const struct rendering *rendering, const struct template *template,
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
    render_elements(&renderer, &template->elements);
}
