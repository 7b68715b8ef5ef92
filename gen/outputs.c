#include "outputs.h"

#include "arena.h"
#include "names.h"
#include "render.h"
#include "seal.h"

/* The prefix that the shipped templates have in their names, which --prefix replaces too. */
static const char stem[] = "http4xx";
static const char locale_mark[] = "{locale}";

static size_t find_mark(struct str name)
{
    for (size_t i = 0; i < name.length; i++) {
        if (str_starts(str_part(name, i, name.length), locale_mark))
            return i;
    }
    return name.length;
}

/* The file's name: the prefix for the stem in front, the tag for the mark. */
static struct str output_name(struct str name, struct str prefix, struct str tag)
{
    struct buffer out = {0};
    size_t start = 0, mark;

    if (str_starts(name, stem)) {
        buffer_add(&out, prefix);
        start = sizeof stem - 1;
    }
    mark = find_mark(name);
    buffer_add(&out, str_part(name, start, mark - start));
    if (mark < name.length) {
        buffer_add(&out, tag);
        buffer_add(&out, str_part(name, mark + sizeof locale_mark - 1, name.length));
    }
    return buffer_text(&out);
}

/* What renders a template: all that does not change from one to the next. */
struct work {
    const struct templates *templates;
    const struct view *view;
    struct outputs *outputs;
    const char *one;
    struct nearest *nearest;
};

static void render_one(struct work *work, const struct mustache *template, struct str name,
                       const struct value *context, size_t context_count)
{
    struct rendering rendering = {
        .escape = escape_kind_of(name), .strict = true, .partials = work->templates};
    struct outputs *outputs = work->outputs;
    struct buffer out = {0};

    if (work->one) {
        nearest_try(work->nearest, name);
        if (!str_is(name, work->one))
            return;
    }
    render(&rendering, template, context, context_count, &out);
    seal_close(out.bytes, out.length);
    outputs->list = arena_grow(outputs->list, outputs->count, sizeof *outputs->list);
    outputs->list[outputs->count++] = (struct output){.name = name, .text = buffer_finish(&out)};
}

static void render_file(struct work *work, const struct template_file *file)
{
    const struct mustache *template = templates_get(work->templates, file->name);
    const struct view *view = work->view;
    struct value context[2] = {view_root(view)};

    if (!template)
        return;
    if (find_mark(file->name) == file->name.length) {
        render_one(work, template, output_name(file->name, view_prefix(view), STR("")), context, 1);
        return;
    }
    for (size_t i = 0; i < view_locale_count(view); i++) {
        context[1] = view_locale(view, i);
        render_one(work, template,
                   output_name(file->name, view_prefix(view), view_locale_tag(view, i)), context,
                   2);
    }
}

static void check_names(const struct outputs *outputs)
{
    struct names seen = {0};

    for (size_t i = 0; i < outputs->count; i++) {
        if (names_add(&seen, outputs->list[i].name, outputs))
            error_at((struct location){0}, "two templates make %s", quoted(outputs->list[i].name));
    }
}

struct outputs outputs_render(const struct templates *templates, const struct view *view,
                              const char *one)
{
    struct outputs outputs = {0};
    struct nearest nearest;
    struct work work = {templates, view, &outputs, one, &nearest};

    nearest_start(&nearest, one ? str_from(one) : STR(""));
    for (size_t i = 0; i < templates->count; i++) {
        if (templates_makes_output(&templates->files[i]))
            render_file(&work, &templates->files[i]);
    }
    if (one && !outputs.count)
        fatal(STATUS_USAGE, "no file %s is made%s", quoted(str_from(one)), nearest_hint(&nearest));
    check_names(&outputs);
    return outputs;
}

const char *output_path(const char *folder, const struct output *output)
{
    return arena_printf("%s/%.*s", folder, (int)output->name.length, output->name.at).at;
}
