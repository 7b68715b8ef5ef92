#include "output/outputs.h"

#include "base/alloc.h"
#include "base/checksum.h"
#include "base/diag.h"
#include "base/fatal.h"
#include "base/quote.h"
#include "base/source.h"
#include "base/status.h"
#include "base/suggest.h"
#include "base/table.h"
#include "base/terminal.h"
#include "mustache/render.h"

#include <string.h>

/* The prefix that the shipped templates have in their names, which --prefix replaces too. */
static const char stem[] = "http4xx";

/* What a name may have for the parts of it that differ from rendering to rendering. */
static const struct locale_mark {
    const char *mark, *field; /* the field of a locale that stands for it */
} locale_marks[] = {{"{locale}", "tag"}, {"{posix}", "posix"}, {"{underscored}", "underscored"}};
static const char code_mark[] = "{code}";

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

/* The mark of a locale that a name has, or begins with; NULL when there is none. */
static const struct locale_mark *find_locale_mark(struct str name,
                                                  bool (*test)(struct str, const char *))
{
    for (size_t i = 0; i < sizeof locale_marks / sizeof *locale_marks; i++) {
        if (test(name, locale_marks[i].mark))
            return &locale_marks[i];
    }
    return NULL;
}

/* What a mark stands for. */
static struct str mark_text(const struct instance *instance, const struct locale_mark *mark)
{
    struct value locale = view_locale(instance->view, instance->locale), text = {0};

    locale.access->field(&locale, str_from(mark->field), &text);
    return text.text;
}

/* The file's name: the prefix for the stem in front, the tag and the number for the marks. */
static struct str output_name(struct str name, const struct instance *instance)
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
            buffer_add(&out, mark_text(instance, mark));
            i += strlen(mark->mark);
        } else if (str_starts(rest, code_mark)) {
            buffer_print(&out, "%ld", view_number(instance->view, instance->code));
            i += sizeof code_mark - 1;
        } else {
            buffer_add_char(&out, name.data[i++]);
        }
    }
    return buffer_text(&out);
}

/* The records that the template sees, the last in front. */
static size_t make_contexts(const struct instance *instance, struct value contexts[4])
{
    size_t count = 0;

    contexts[count++] = view_root(instance->view);
    if (instance->by_locale)
        contexts[count++] = view_locale(instance->view, instance->locale);
    if (instance->by_code)
        contexts[count++] = view_code(instance->view, instance->code);
    if (instance->by_locale && instance->by_code)
        contexts[count++] = view_text(instance->view, instance->locale, instance->code);
    return count;
}

/* What renders a template: all that does not change from one to the next. */
struct render_state {
    const struct templates *templates;
    const struct view *view;
    struct outputs *outputs;
    const char *stdout_name;
    struct suggestion *nearest;
    struct sink *sink;
    struct buffer text; /* of one output after another */
    struct table names; /* of outputs */
};

/* A rendering for a code that comes out empty makes no file: so a template leaves out codes. */
static void render_one(struct render_state *work, const struct template_file *file,
                       const struct instance *instance)
{
    struct str name = output_name(file->name, instance);
    struct rendering rendering = {
        .kind = output_kind_find(name), .strict = true, .partials = work->templates};
    struct outputs *outputs = work->outputs;
    struct value contexts[4];
    size_t context_count = make_contexts(instance, contexts);
    struct output *output;

    if (work->stdout_name) {
        suggestion_try(work->nearest, name);
        if (!str_is(name, work->stdout_name))
            return;
    }
    if (!rendering.kind) {
        error_at((struct location){0}, "%s has an unknown extension; known are %s", str_quote(name),
                 output_kind_extensions());
        return;
    }
    progress_show("rendering", name);
    work->text.length = 0;
    render(&rendering, templates_get(work->templates, file->name), contexts, context_count,
           &work->text);
    if (error_count() || (instance->by_code && !work->text.length))
        return;
    if (table_add(&work->names, name, work)) {
        error_at((struct location){0}, "two templates make %s", str_quote(name));
        return;
    }
    checksum_fill(work->text.bytes, work->text.length);
    outputs->list = alloc_grow(outputs->list, outputs->count, sizeof *outputs->list);
    output = &outputs->list[outputs->count++];
    output->name = name;
    work->sink->put(work->sink, output, buffer_text(&work->text));
}

/* What is wrong with a template once is so for all that it is rendered for. */
static void render_file(struct render_state *work, const struct template_file *file)
{
    struct instance instance = {.view = work->view,
                                .by_locale = find_locale_mark(file->name, has_mark) != NULL,
                                .by_code = has_mark(file->name, code_mark)};
    size_t locales = instance.by_locale ? view_locale_count(work->view) : 1;
    size_t codes = instance.by_code ? view_number_count(work->view) : 1;
    unsigned errors_before = error_count();

    for (size_t i = 0; i < locales * codes && error_count() == errors_before; i++) {
        instance.locale = i / codes;
        instance.code = i % codes;
        render_one(work, file, &instance);
    }
}

struct outputs outputs_render(const struct templates *templates, const struct view *view,
                              const char *stdout_name, struct sink *sink)
{
    struct outputs outputs = {0};
    struct suggestion nearest;
    struct render_state work = {templates, view, &outputs, stdout_name, &nearest, sink, {0}, {0}};

    suggestion_start(&nearest, stdout_name ? str_from(stdout_name) : STR(""));
    for (size_t i = 0; i < templates->count; i++) {
        if (templates_makes_output(&templates->files[i]))
            render_file(&work, &templates->files[i]);
    }
    if (stdout_name && !outputs.count && !error_count())
        fatal(STATUS_USAGE, "no file %s is made%s", str_quote(str_from(stdout_name)),
              suggestion_hint(&nearest));
    return outputs;
}

const char *output_path(const char *dir, const struct output *output)
{
    return alloc_printf("%s/%.*s", dir, (int)output->name.length, output->name.data).data;
}
