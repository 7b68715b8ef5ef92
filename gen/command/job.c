#include "command/job.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "base/fatal.h"
#include "base/inputs.h"
#include "base/quote.h"
#include "base/terminal.h"
#include "command/command_line.h"
#include "spec/identifier.h"
#include "spec/specification.h"

#include <stdio.h>

const struct model *job_load_model(const struct options *options)
{
    struct specification_options wanted = {
        .paths = options->specs.items,
        .path_count = options->specs.count,
        .builtin = !options->no_builtin,
        .owners = options->owners,
        .locales = options->locales,
    };

    return specification_load(&wanted);
}

/* The files given by the user, as generated files name them. */
static struct str_list list_input_names(const struct options *options)
{
    struct str *names = alloc_zeroed(options->specs.count, sizeof *names);

    for (size_t i = 0; i < options->specs.count; i++) {
        struct str name = str_from(options->specs.items[i]);

        names[i] = str_is(name, "-") ? STR("standard input") : command_line_path(name);
    }
    return (struct str_list){names, options->specs.count};
}

static struct str check_prefix(struct str prefix)
{
    const char *fault = identifier_fault(prefix);

    if (fault)
        fatal(STATUS_USAGE, "a prefix %s, unlike %s", fault, str_quote(prefix));
    return prefix;
}

const struct view *job_load_view(const struct options *options)
{
    struct view_options wanted = {
        .command = command_line_text(options),
        .inputs = list_input_names(options),
        .builtin = !options->no_builtin,
    };
    const struct model *model;

    if (options->prefix)
        wanted.prefix = check_prefix(str_from(options->prefix));
    model = job_load_model(options);
    return model ? view_new(model, &wanted) : NULL;
}

bool job_render(const struct options *options, struct outputs *outputs, struct sink *sink)
{
    const struct view *view = job_load_view(options);
    struct templates templates = {0};

    if (!view)
        return false;
    templates_add_set(&templates, options->set);
    if (options->templates)
        templates_add_dir(&templates, options->templates);
    *outputs = outputs_render(&templates, view, options->stdout_name, sink);
    progress_clear();
    return error_count() == 0;
}

void job_report_inputs(void)
{
    size_t count;
    const struct str *paths = inputs_list(&count);

    for (size_t i = 0; i < count; i++)
        fprintf(stderr, "read %s\n", paths[i].data);
}
