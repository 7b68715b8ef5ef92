#include "command/render_command.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "base/fatal.h"
#include "base/file.h"
#include "base/quote.h"
#include "data/yaml_reader.h"
#include "data/yaml_value.h"
#include "mustache/render.h"

/* The directory of a file. */
static const char *find_dir(const char *path)
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

/* The kind of output that a template makes. */
static const struct output_kind *find_kind(const char *path)
{
    struct str name = str_from(path);
    const struct output_kind *kind;

    if (str_ends(name, ".mustache"))
        name.length -= STR(".mustache").length;
    kind = output_kind_find(name);
    if (!kind)
        fatal(STATUS_USAGE, "%s has an unknown extension; known are %s", str_quote(name),
              output_kind_extensions());
    return kind;
}

int render_command(const struct options *options)
{
    const char *path = options->operands[0];
    struct templates templates = {0};
    struct rendering rendering = {.partials = &templates};
    const struct template *template;
    struct value data = {0};
    struct buffer out = {0};

    if (options->data)
        data = yaml_value(yaml_read(source_open(options->data)));
    templates_add_dir(&templates, find_dir(path));
    template = template_parse(source_open(path));
    if (!template || error_count())
        return STATUS_INPUT;
    rendering.kind = find_kind(path);
    render_template(&rendering, template, &data, 1, &out);
    if (error_count())
        return STATUS_INPUT;
    stdout_write(buffer_text(&out));
    return STATUS_OK;
}
