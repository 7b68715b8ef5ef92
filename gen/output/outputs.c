#include "output/outputs.h"

#include "base/alloc.h"
#include "base/checksum.h"
#include "base/progress.h"
#include "base/table.h"
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
struct purpose {
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
static struct str mark_text(const struct purpose *purpose, const struct locale_mark *mark)
{
    struct value locale = view_locale(purpose->view, purpose->locale), text = {0};

    locale.access->field(&locale, str_from(mark->field), &text);
    return text.text;
}

/* The file's name: the prefix for the stem in front, the tag and the number for the marks. */
static struct str output_name(struct str name, const struct purpose *purpose)
{
    struct buffer out = {0};
    size_t i = 0;

    if (str_starts(name, stem)) {
        buffer_add(&out, view_prefix(purpose->view));
        i = sizeof stem - 1;
    }
    while (i < name.length) {
        struct str rest = str_part(name, i, name.length);
        const struct locale_mark *mark = find_locale_mark(rest, str_starts);

        if (mark) {
            buffer_add(&out, mark_text(purpose, mark));
            i += strlen(mark->mark);
        } else if (str_starts(rest, code_mark)) {
            buffer_print(&out, "%ld", view_number(purpose->view, purpose->code));
            i += sizeof code_mark - 1;
        } else {
            buffer_add_char(&out, name.at[i++]);
        }
    }
    return buffer_text(&out);
}

/* The records that the template sees, the last in front. */
static size_t make_contexts(const struct purpose *purpose, struct value contexts[4])
{
    size_t count = 0;

    contexts[count++] = view_root(purpose->view);
    if (purpose->by_locale)
        contexts[count++] = view_locale(purpose->view, purpose->locale);
    if (purpose->by_code)
        contexts[count++] = view_code(purpose->view, purpose->code);
    if (purpose->by_locale && purpose->by_code)
        contexts[count++] = view_text(purpose->view, purpose->locale, purpose->code);
    return count;
}

/* What renders a template: all that does not change from one to the next. */
struct work {
    const struct templates *templates;
    const struct view *view;
    struct outputs *outputs;
    const char *one;
    struct nearest *nearest;
    struct receiver *receiver;
    struct buffer text; /* of one output after another */
    struct names names; /* of outputs */
};

/* A rendering for a code that comes out empty makes no file: so a template leaves out codes. */
static void render_one(struct work *work, const struct template_file *file,
                       const struct purpose *purpose)
{
    struct str name = output_name(file->name, purpose);
    struct rendering rendering = {
        .escape = escape_kind_of(name), .strict = true, .partials = work->templates};
    struct outputs *outputs = work->outputs;
    struct value contexts[4];
    size_t context_count = make_contexts(purpose, contexts);
    struct output *output;

    if (work->one) {
        nearest_try(work->nearest, name);
        if (!str_is(name, work->one))
            return;
    }
    progress("rendering", name);
    work->text.length = 0;
    render(&rendering, templates_get(work->templates, file->name), contexts, context_count,
           &work->text);
    if (error_count() || (purpose->by_code && !work->text.length))
        return;
    if (names_add(&work->names, name, work)) {
        error_at((struct location){0}, "two templates make %s", quoted(name));
        return;
    }
    seal_close(work->text.bytes, work->text.length);
    outputs->list = arena_grow(outputs->list, outputs->count, sizeof *outputs->list);
    output = &outputs->list[outputs->count++];
    output->name = name;
    work->receiver->take(work->receiver, output, buffer_text(&work->text));
}

/* What is wrong with a template once is so for all that it is rendered for. */
static void render_file(struct work *work, const struct template_file *file)
{
    struct purpose purpose = {.view = work->view,
                              .by_locale = find_locale_mark(file->name, has_mark) != NULL,
                              .by_code = has_mark(file->name, code_mark)};
    size_t locales = purpose.by_locale ? view_locale_count(work->view) : 1;
    size_t codes = purpose.by_code ? view_number_count(work->view) : 1;
    unsigned errors_before = error_count();

    for (size_t i = 0; i < locales * codes && error_count() == errors_before; i++) {
        purpose.locale = i / codes;
        purpose.code = i % codes;
        render_one(work, file, &purpose);
    }
}

struct outputs outputs_render(const struct templates *templates, const struct view *view,
                              const char *one, struct receiver *receiver)
{
    struct outputs outputs = {0};
    struct nearest nearest;
    struct work work = {templates, view, &outputs, one, &nearest, receiver, {0}, {0}};

    nearest_start(&nearest, one ? str_from(one) : STR(""));
    for (size_t i = 0; i < templates->count; i++) {
        if (templates_makes_output(&templates->files[i]))
            render_file(&work, &templates->files[i]);
    }
    if (one && !outputs.count && !error_count())
        fatal(STATUS_USAGE, "no file %s is made%s", quoted(str_from(one)), nearest_hint(&nearest));
    return outputs;
}

const char *output_path(const char *folder, const struct output *output)
{
    return arena_printf("%s/%.*s", folder, (int)output->name.length, output->name.at).at;
}
