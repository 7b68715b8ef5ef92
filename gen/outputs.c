#include "outputs.h"

#include "arena.h"
#include "names.h"
#include "render.h"

#include <string.h>

/* The prefix that the shipped templates have in their names, which --prefix replaces too. */
static const char stem[] = "http4xx";

/* Where a field of a locale stands in a template's name, braces and all: {locale}; empty if
 * nowhere. */
static struct str find_mark(struct str name)
{
    for (size_t start = 0; start < name.length; start++) {
        if (name.at[start] != '{')
            continue;
        for (size_t end = start; end < name.length; end++) {
            if (name.at[end] == '}')
                return str_part(name, start, end + 1 - start);
        }
    }
    return STR("");
}

/* What a mark stands for: {locale} for the tag, any other for the field of that name. */
static struct str mark_text(struct str mark, const struct value *locale)
{
    struct str name = str_part(mark, 1, mark.length - 2);
    struct value value;

    if (str_is(name, "locale"))
        name = STR("tag");
    if (!locale->access->field(locale, name, &value) || value.kind != VALUE_TEXT ||
        memchr(value.text.at, '/', value.text.length)) {
        error_at((struct location){0},
                 "a template's name has %s, which is nothing that a file can be named after",
                 quoted(mark));
        return STR("");
    }
    return value.text;
}

/* The file's name: the prefix for the stem in front, the locale's text for the mark. */
static struct str output_name(struct str name, struct str prefix, const struct value *locale)
{
    struct str mark = find_mark(name);
    struct buffer out = {0};
    size_t start = 0, end = mark.length ? (size_t)(mark.at - name.at) : name.length;

    if (str_starts(name, stem)) {
        buffer_add(&out, prefix);
        start = sizeof stem - 1;
    }
    buffer_add(&out, str_part(name, start, end - start));
    if (mark.length) {
        buffer_add(&out, mark_text(mark, locale));
        buffer_add(&out, str_part(name, end + mark.length, name.length));
    }
    return buffer_text(&out);
}

static void render_one(struct outputs *outputs, const struct templates *templates,
                       const struct mustache *template, struct str name,
                       const struct value *context, size_t context_count)
{
    struct rendering rendering = {
        .escape = escape_kind_of(name), .strict = true, .partials = templates};
    struct buffer out = {0};

    render(&rendering, template, context, context_count, &out);
    outputs->list = arena_grow(outputs->list, outputs->count, sizeof *outputs->list);
    outputs->list[outputs->count++] = (struct output){name, buffer_text(&out)};
}

static void render_file(struct outputs *outputs, const struct templates *templates,
                        const struct template_file *file, const struct view *view)
{
    const struct mustache *template = templates_get(templates, file->name);
    struct value context[2] = {view_root(view)};

    if (!template)
        return;
    if (!find_mark(file->name).length) {
        render_one(outputs, templates, template, output_name(file->name, view_prefix(view), NULL),
                   context, 1);
        return;
    }
    for (size_t i = 0; i < view_locale_count(view); i++) {
        context[1] = view_locale(view, i);
        render_one(outputs, templates, template,
                   output_name(file->name, view_prefix(view), &context[1]), context, 2);
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

struct outputs outputs_render(const struct templates *templates, const struct view *view)
{
    struct outputs outputs = {0};

    for (size_t i = 0; i < templates->count; i++) {
        if (templates_makes_output(&templates->files[i]))
            render_file(&outputs, templates, &templates->files[i], view);
    }
    check_names(&outputs);
    return outputs;
}
