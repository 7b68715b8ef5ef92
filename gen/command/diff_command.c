#include "command/diff_command.h"

#include "base/file.h"
#include "base/status.h"
#include "base/version.h"
#include "command/changes.h"
#include "spec/specification.h"

static bool is_header(struct str operand)
{
    return str_ends(operand, ".h");
}

/* Loads the public names of an operand: a generated header, the version of the built-in
 * specification, or the path of a specification. That one is a layer on top of the built-in one,
 * unless it defines a class of its own. */
static bool load_names(const char *operand, bool all_owners, struct public_names *names)
{
    struct str everyone = STR("*");
    bool builtin = str_is(str_from(operand), GEN4XX_VERSION);
    struct specification_options wanted = {.paths = &operand,
                                           .path_count = !builtin,
                                           .builtin = true,
                                           .unless_class = true,
                                           .owners = {&everyone, all_owners}};
    const struct model *model;

    if (is_header(str_from(operand)))
        return public_names_add_header(names, source_open(operand));
    model = specification_load(&wanted);
    if (model)
        public_names_add_model(names, model);
    return model != NULL;
}

int diff_command(const struct options *options)
{
    const char *old = options->operands[0], *new = options->operands[1];
    bool all_owners = !is_header(str_from(old)) && !is_header(str_from(new)), breaks;
    struct public_names before = {0}, after = {0};
    struct buffer out = {0};

    if (!load_names(old, all_owners, &before) || !load_names(new, all_owners, &after))
        return STATUS_INPUT;
    breaks = changes_add(&out, &before, &after);
    stdout_write(buffer_text(&out));
    return breaks ? STATUS_DIFFERENT : STATUS_OK;
}
