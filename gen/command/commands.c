#include "base/alloc.h"
#include "base/diag.h"
#include "base/fatal.h"
#include "base/file.h"
#include "base/quote.h"
#include "base/status.h"
#include "base/version.h"
#include "command/changes.h"
#include "command/describe.h"
#include "command/explain.h"
#include "command/generate.h"
#include "command/load.h"
#include "command/options.h"
#include "command/schema.h"
#include "command/show.h"
#include "data/json.h"
#include "data/yaml_reader.h"
#include "data/yaml_value.h"
#include "mustache/render.h"
#include "output/writer.h"
#include "spec/lint.h"
#include "spec/specification.h"

#include <string.h>

static int lint_command(const struct options *options)
{
    const struct model *model = load_model(options);

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
    stdout_write(buffer_text(&out));
    return STATUS_OK;
}

static int show_command(const struct options *options)
{
    const struct model *model = load_model(options);
    struct buffer out = {0};

    if (!model)
        return STATUS_INPUT;
    if (!show(&out, model, str_from(options->operands[0]),
              options->locale_count ? options->locale_count : 1))
        return STATUS_INPUT;
    stdout_write(buffer_text(&out));
    return STATUS_OK;
}

static int explain_command(const struct options *options)
{
    const struct model *model = load_model(options);
    struct buffer out = {0};

    if (!model || !explain(&out, model, str_from(options->operands[0])))
        return STATUS_INPUT;
    stdout_write(buffer_text(&out));
    return STATUS_OK;
}

static bool is_header(const char *path)
{
    return str_ends(str_from(path), ".h");
}

/* The names of a generated header, of the built-in specification by its version, or of files: on
 * top of the built-in ones, unless they stand for themselves. */
static bool load_names(const char *what, bool all_owners, struct public_names *names)
{
    static struct str everyone = {"*", 1};
    bool builtin = strcmp(what, GEN4XX_VERSION) == 0;
    struct specification_options wanted = {.paths = &what,
                                           .path_count = !builtin,
                                           .builtin = true,
                                           .unless_class = true,
                                           .owners = {&everyone, all_owners}};
    const struct model *model;

    if (is_header(what))
        return names_of_header(source_open(what), names);
    model = specification_load(&wanted);
    if (model)
        *names = names_of_model(model);
    return model != NULL;
}

static int diff_command(const struct options *options)
{
    struct public_names before = {0}, after = {0};
    struct buffer out = {0};
    const char *old = options->operands[0], *new = options->operands[1];
    bool all_owners = !is_header(old) && !is_header(new), breaks;

    if (!load_names(old, all_owners, &before) || !load_names(new, all_owners, &after))
        return STATUS_INPUT;
    breaks = changes_add(&out, &before, &after);
    stdout_write(buffer_text(&out));
    return breaks ? STATUS_DIFFERENT : STATUS_OK;
}

static int schema_command(const struct options *options)
{
    struct buffer out = {0};

    (void)options;
    schema_add(&out);
    stdout_write(buffer_text(&out));
    return STATUS_OK;
}

static int describe_command(const struct options *options)
{
    struct buffer out = {0};
    struct value program = describe();

    (void)options;
    json_add(&out, &program);
    stdout_write(buffer_text(&out));
    return STATUS_OK;
}

static const char *dir_of(const char *path)
{
    size_t length = 0;

    for (size_t i = 0; path[i]; i++) {
        if (path[i] == '/')
            length = i;
    }
    if (!length)
        return path[0] == '/' ? "/" : ".";
    return alloc_copy(str_part(str_from(path), 0, length)).data;
}

static int render_command(const struct options *options)
{
    struct templates templates = {0};
    struct rendering rendering = {.partials = &templates};
    const struct template *template;
    struct value data = {0};
    struct buffer out = {0};
    struct str name = str_from(options->operands[0]);

    if (options->data)
        data = yaml_value(yaml_read(source_open(options->data)));
    templates_add_dir(&templates, dir_of(options->operands[0]));
    template = template_parse(source_open(options->operands[0]));
    if (!template || error_count())
        return STATUS_INPUT;
    if (str_ends(name, ".mustache"))
        name.length -= sizeof ".mustache" - 1;
    rendering.kind = output_kind_find(name);
    if (!rendering.kind)
        fatal(STATUS_USAGE, "%s has an unknown extension; known are %s", str_quote(name),
              output_kind_extensions());
    render(&rendering, template, &data, 1, &out);
    if (error_count())
        return STATUS_INPUT;
    stdout_write(buffer_text(&out));
    return STATUS_OK;
}

const struct command commands[] = {
    {"generate", "", 0, "Makes the headers.", generate},
    {"check", "", 0, "Tells whether the headers are up to date, and what differs.", check},
    {"lint", "", 0, "Checks a specification more closely than generate does.", lint_command},
    {"show", "CODE", 1, "Prints all that is known of a code: gen4xx show 404.", show_command},
    {"explain", "CODE", 1, "Prints where a code is defined, and who wins and why.",
     explain_command},
    {"diff", "OLD NEW", 2, "Prints what programs notice of a new specification or header.",
     diff_command},
    {"dump", "", 0, "Prints the data that templates see, as JSON.", dump},
    {"render", "TEMPLATE", 1, "Renders any Mustache template; partials lie beside it.",
     render_command},
    {"schema", "", 0, "Prints the JSON Schema of specifications.", schema_command},
    {"describe", "", 0, "Prints the options, formats and fields of gen4xx, as JSON.",
     describe_command},
    {0},
};
