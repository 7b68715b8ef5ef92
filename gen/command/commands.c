#include "command/commands.h"

#include "base/diag.h"
#include "base/file.h"
#include "base/status.h"
#include "command/check.h"
#include "command/describe.h"
#include "command/diff_command.h"
#include "command/explain.h"
#include "command/generate.h"
#include "command/job.h"
#include "command/option_table.h"
#include "command/render_command.h"
#include "command/schema.h"
#include "command/show.h"
#include "data/json.h"
#include "spec/lint.h"

static int lint_command(const struct options *options)
{
    const struct model *model = job_load_model(options);

    if (model)
        lint_model(model);
    return error_count() ? STATUS_INPUT : STATUS_OK;
}

static int show_command(const struct options *options)
{
    const struct model *model = job_load_model(options);
    size_t locales = options->locales.count ? options->locales.count : 1;
    struct buffer out = {0};

    if (!model || !show_add(&out, model, str_from(options->operands[0]), locales))
        return STATUS_INPUT;
    stdout_write(buffer_text(&out));
    return STATUS_OK;
}

static int explain_command(const struct options *options)
{
    const struct model *model = job_load_model(options);
    struct buffer out = {0};

    if (!model || !explain_add(&out, model, str_from(options->operands[0])))
        return STATUS_INPUT;
    stdout_write(buffer_text(&out));
    return STATUS_OK;
}

static int dump_command(const struct options *options)
{
    const struct view *view = job_load_view(options);
    struct buffer out = {0};
    struct value root;

    if (!view)
        return STATUS_INPUT;
    root = view_root(view);
    json_add(&out, &root);
    stdout_write(buffer_text(&out));
    return STATUS_OK;
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
    struct value program = describe_program(commands, option_table);

    (void)options;
    json_add(&out, &program);
    stdout_write(buffer_text(&out));
    return STATUS_OK;
}

const struct command commands[] = {
    {"generate", COMMAND_GENERATE, "", 0, "Makes the headers.", generate_command},
    {"check", COMMAND_CHECK, "", 0, "Tells whether the headers are up to date, and what differs.",
     check_command},
    {"lint", COMMAND_LINT, "", 0, "Checks a specification more closely than generate does.",
     lint_command},
    {"show", COMMAND_SHOW, "CODE", 1, "Prints all that is known of a code: gen4xx show 404.",
     show_command},
    {"explain", COMMAND_EXPLAIN, "CODE", 1, "Prints where a code is defined, and who wins and why.",
     explain_command},
    {"diff", COMMAND_DIFF, "OLD NEW", 2,
     "Prints what programs notice of a new specification or header.", diff_command},
    {"dump", COMMAND_DUMP, "", 0, "Prints the data that templates see, as JSON.", dump_command},
    {"render", COMMAND_RENDER, "TEMPLATE", 1,
     "Renders any Mustache template; partials lie beside it.", render_command},
    {"schema", COMMAND_SCHEMA, "", 0, "Prints the JSON Schema of specifications.", schema_command},
    {"describe", COMMAND_DESCRIBE, "", 0,
     "Prints the options, formats and fields of gen4xx, as JSON.", describe_command},
    {0},
};
