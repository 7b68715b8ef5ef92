/* gen4xx: reads a specification of status codes and makes files of it. */

#include "arena.h"
#include "diag.h"
#include "json.h"
#include "lint.h"
#include "nodevalue.h"
#include "options.h"
#include "outputs.h"
#include "reader.h"
#include "render.h"
#include "show.h"
#include "specification.h"
#include "writer.h"

#include <stdio.h>

static const struct model *load(const struct options *options)
{
    struct specification_options wanted = {
        .paths = options->specs.items,
        .path_count = options->specs.count,
        .builtin = !options->no_builtin,
        .owners = {options->owners, options->owner_count},
        .locales = {options->locales, options->locale_count},
    };

    return specification_load(&wanted);
}

/* The files that the user gave, as generated files name them. */
static struct list input_names(const struct options *options)
{
    struct str *names = arena_alloc(options->specs.count, sizeof *names);

    for (size_t i = 0; i < options->specs.count; i++) {
        struct str name = str_from(options->specs.items[i]);

        for (size_t j = name.length; j > 0 && name.at[0] == '/'; j--) {
            if (name.at[j - 1] == '/')
                name = str_part(name, j, name.length);
        }
        names[i] = name;
    }
    return (struct list){names, options->specs.count};
}

static const struct view *load_view(const struct options *options)
{
    const struct model *model = load(options);
    struct view_options wanted = {
        .command = options_command_line(options),
        .inputs = input_names(options),
        .builtin = !options->no_builtin,
    };

    if (options->prefix)
        wanted.prefix = str_from(options->prefix);
    return model ? view_make(model, &wanted) : NULL;
}

static bool make_outputs(const struct options *options, struct outputs *outputs)
{
    const struct view *view = load_view(options);
    struct templates templates = {0};

    if (!view)
        return false;
    templates_add_embedded(&templates);
    if (options->templates)
        templates_add_folder(&templates, options->templates);
    *outputs = outputs_render(&templates, view);
    return error_count() == 0;
}

static int generate(const struct options *options)
{
    struct outputs outputs;

    if (!make_outputs(options, &outputs))
        return STATUS_INPUT;
    write_outputs(&outputs, options->output);
    return STATUS_OK;
}

static int check(const struct options *options)
{
    struct outputs outputs;
    struct str command;

    if (!make_outputs(options, &outputs))
        return STATUS_INPUT;
    if (check_outputs(&outputs, options->output))
        return STATUS_OK;
    command = options_command_line(options);
    fprintf(stderr, "to bring them up to date: %s -o %s\n", command.at, options->output);
    return STATUS_DIFFERENT;
}

static int lint_command(const struct options *options)
{
    const struct model *model = load(options);

    if (model)
        lint(model);
    return error_count() ? STATUS_INPUT : STATUS_OK;
}

static int dump(const struct options *options)
{
    const struct view *view = load_view(options);
    struct buffer out = {0};
    struct value root;

    if (!view)
        return STATUS_INPUT;
    root = view_root(view);
    json_add(&out, &root);
    write_standard_output(buffer_text(&out));
    return STATUS_OK;
}

static int show_command(const struct options *options)
{
    const struct model *model = load(options);
    struct buffer out = {0};

    if (!model)
        return STATUS_INPUT;
    if (!show(&out, model, str_from(options->operand)))
        return STATUS_INPUT;
    write_standard_output(buffer_text(&out));
    return STATUS_OK;
}

/* For `render`: partials lie beside the template. */
static const struct mustache *find_beside(const struct rendering *rendering, struct str name)
{
    return templates_get(rendering->partials, name);
}

static const char *folder_of(const char *path)
{
    size_t length = 0;

    for (size_t i = 0; path[i]; i++) {
        if (path[i] == '/')
            length = i;
    }
    if (!length)
        return path[0] == '/' ? "/" : ".";
    return arena_copy(str_part(str_from(path), 0, length)).at;
}

static int render_command(const struct options *options)
{
    struct rendering rendering = {.partial = find_beside};
    struct templates templates = {0};
    const struct mustache *template;
    struct value data = {0};
    struct buffer out = {0};
    struct str name = str_from(options->operand);

    if (options->data)
        data = node_as_value(read_document(source_file(options->data)));
    templates_add_folder(&templates, folder_of(options->operand));
    template = template_parse(source_file(options->operand));
    if (!template || error_count())
        return STATUS_INPUT;
    if (str_ends(name, ".mustache"))
        name.length -= sizeof ".mustache" - 1;
    rendering.escape = escape_kind_of(name);
    rendering.partials = &templates;
    render(&rendering, template, &data, 1, &out);
    if (error_count())
        return STATUS_INPUT;
    write_standard_output(buffer_text(&out));
    return STATUS_OK;
}

static const struct command commands[] = {
    {"generate", NULL, "Makes the headers.", generate},
    {"check", NULL, "Tells whether the headers are up to date, and what differs.", check},
    {"lint", NULL, "Checks a specification more closely than generate does.", lint_command},
    {"show", "CODE", "Prints all that is known of a code: gen4xx show 404.", show_command},
    {"dump", NULL, "Prints the data that templates see, as JSON.", dump},
    {"render", "TEMPLATE", "Renders any Mustache template; partials lie beside it.",
     render_command},
    {0},
};

int main(int count, char **arguments)
{
    struct options options;
    int status;

    options_read(&options, count, arguments, commands);
    status = options.command->run(&options);
    arena_free();
    return status;
}
