#include "command/load.h"

#include "base/alloc.h"
#include "spec/specification.h"

const struct model *load_model(const struct options *options)
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
    struct str *names = alloc_zeroed(options->specs.count, sizeof *names);

    for (size_t i = 0; i < options->specs.count; i++) {
        struct str name = str_from(options->specs.items[i]);

        names[i] = str_is(name, "-") ? STR("standard input") : shown_path(name);
    }
    return (struct list){names, options->specs.count};
}

const struct view *load_view(const struct options *options)
{
    const struct model *model = load_model(options);
    struct view_options wanted = {
        .command = options_command_line(options),
        .inputs = input_names(options),
        .builtin = !options->no_builtin,
    };

    if (options->prefix)
        wanted.prefix = str_from(options->prefix);
    return model ? view_make(model, &wanted) : NULL;
}
