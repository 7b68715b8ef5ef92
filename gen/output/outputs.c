#include "output/outputs.h"

#include "base/alloc.h"
#include "base/checksum.h"
#include "base/diag.h"
#include "base/fatal.h"
#include "base/quote.h"
#include "base/suggest.h"
#include "base/table.h"
#include "base/terminal.h"
#include "mustache/render.h"

#include <string.h>

/* What the names of the built-in templates begin with. --prefix replaces it. */
static const char stem[] = "http4xx";

/* What a name may contain in place of a field of a locale. */
static const struct locale_mark {
    const char *mark, *field;
} locale_marks[] = {{"{locale}", "tag"}, {"{posix}", "posix"}, {"{underscored}", "underscored"}};
static const char code_mark[] = "{code}";

enum { MAX_CONTEXTS = 4 };

/* What a template is rendered for: a locale, a code, both or neither. */
struct instance {
    const struct view *view;
    bool by_locale, by_code;
    size_t locale, code;
};

static bool has_mark(struct str name, const char *mark)
{
    return str_find(name, str_from(mark)) < name.length;
}

/* The mark of a locale that a name contains or begins with, by the test. NULL if there is none. */
static const struct locale_mark *find_locale_mark(struct str name,
                                                  bool (*test)(struct str, const char *))
{
    for (size_t i = 0; i < sizeof locale_marks / sizeof *locale_marks; i++) {
        if (test(name, locale_marks[i].mark))
            return &locale_marks[i];
    }
    return NULL;
}

static struct str expand_mark(const struct instance *instance, const struct locale_mark *mark)
{
    struct value locale = view_locale_at(instance->view, instance->locale), text = {0};

    value_field(&locale, &(struct field_name){.text = str_from(mark->field)}, &text);
    return text.text;
}

/* The name of an output, from the name of its template. */
static struct str make_name(struct str name, const struct instance *instance)
{
    struct buffer out = {0};
    size_t i = 0;

    if (str_starts(name, stem)) {
        buffer_add(&out, view_prefix(instance->view));
        i = sizeof stem - 1;
    }
    while (i < name.length) {
        struct str rest = str_part(name, i, name.length);
        const struct locale_mark *mark = find_locale_mark(rest, str_starts);

        if (mark) {
            buffer_add(&out, expand_mark(instance, mark));
            i += strlen(mark->mark);
        } else if (str_starts(rest, code_mark)) {
            buffer_print(&out, "%ld", view_number_at(instance->view, instance->code));
            i += sizeof code_mark - 1;
        } else {
            buffer_add_char(&out, name.data[i++]);
        }
    }
    return buffer_text(&out);
}

/* Fills in the contexts of a template, the innermost last, and returns their number. */
static size_t make_contexts(const struct instance *instance, struct value contexts[MAX_CONTEXTS])
{
    size_t count = 0;

    contexts[count++] = view_root(instance->view);
    if (instance->by_locale)
        contexts[count++] = view_locale_at(instance->view, instance->locale);
    if (instance->by_code)
        contexts[count++] = view_code_at(instance->view, instance->code);
    if (instance->by_locale && instance->by_code)
        contexts[count++] = view_text_at(instance->view, instance->locale, instance->code);
    return count;
}

/* What all templates of a run share. */
struct render_state {
    const struct templates *templates;
    const struct view *view;
    const char *stdout_name;
    struct suggestion suggestion; /* for stdout_name */
    struct sink *sink;
    struct outputs outputs;
    struct table names; /* of the outputs */
    struct buffer text; /* of one output; reused for the next */
};

static bool is_wanted(struct render_state *state, struct str name)
{
    if (!state->stdout_name)
        return true;
    suggestion_try(&state->suggestion, name);
    return str_is(name, state->stdout_name);
}

static const struct output_kind *find_kind(struct str name)
{
    const struct output_kind *kind = output_kind_find(name);

    if (!kind)
        error_at((struct location){0}, "%s has an unknown extension; known are %s", str_quote(name),
                 output_kind_extensions());
    return kind;
}

static void put_output(struct render_state *state, struct str name)
{
    struct outputs *outputs = &state->outputs;
    struct output *output;

    if (table_add(&state->names, name, state)) {
        error_at((struct location){0}, "two templates make %s", str_quote(name));
        return;
    }
    checksum_fill(state->text.bytes, state->text.length);
    outputs->list = alloc_grow(outputs->list, outputs->count, sizeof *outputs->list);
    output = &outputs->list[outputs->count++];
    output->name = name;
    state->sink->put(state->sink, output, buffer_text(&state->text));
}

/* An empty rendering for a code makes no output; templates use this to skip codes. */
static void render_instance(struct render_state *state, const struct template_file *file,
                            const struct instance *instance)
{
    struct str name = make_name(file->name, instance);
    struct rendering rendering = {.strict = true, .partials = state->templates};
    struct value contexts[MAX_CONTEXTS];
    size_t context_count = make_contexts(instance, contexts);

    if (!is_wanted(state, name))
        return;
    rendering.kind = find_kind(name);
    if (!rendering.kind)
        return;
    progress_show("rendering", name);
    state->text.length = 0;
    render_template(&rendering, templates_get(state->templates, file->name), contexts,
                    context_count, &state->text);
    if (!error_count() && (state->text.length || !instance->by_code))
        put_output(state, name);
}

/* Stops at the first error: it would repeat for every locale and code. */
static void render_file(struct render_state *state, const struct template_file *file)
{
    struct instance instance = {.view = state->view,
                                .by_locale = find_locale_mark(file->name, has_mark) != NULL,
                                .by_code = has_mark(file->name, code_mark)};
    size_t locales = instance.by_locale ? view_locale_count(state->view) : 1;
    size_t codes = instance.by_code ? view_number_count(state->view) : 1;
    unsigned errors_before = error_count();

    for (size_t i = 0; i < locales * codes && error_count() == errors_before; i++) {
        instance.locale = i / codes;
        instance.code = i % codes;
        render_instance(state, file, &instance);
    }
}

struct outputs outputs_render(const struct templates *templates, const struct view *view,
                              const char *stdout_name, struct sink *sink)
{
    struct render_state state = {
        .templates = templates, .view = view, .stdout_name = stdout_name, .sink = sink};

    suggestion_start(&state.suggestion, stdout_name ? str_from(stdout_name) : STR(""));
    for (size_t i = 0; i < templates->count; i++) {
        if (templates_makes_output(&templates->files[i]))
            render_file(&state, &templates->files[i]);
    }
    if (stdout_name && !state.outputs.count && !error_count())
        fatal(STATUS_USAGE, "no file %s is made%s", str_quote(str_from(stdout_name)),
              suggestion_hint(&state.suggestion));
    return state.outputs;
}

const char *output_path(const char *dir, const struct output *output)
{
    return alloc_printf("%s/%.*s", dir, STR_ARGS(output->name)).data;
}
