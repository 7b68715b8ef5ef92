#include "base/alloc.h"
#include "base/diag.h"
#include "base/quote.h"
#include "spec/format.h"
#include "spec/merge_internal.h"

/* Adds what the headers call their macros and the enumerators of the model's enums. */
static void reserve_fixed_names(struct table *reserved)
{
    static const char *const macros[] = {"codes", "numbers", "text_implementation"};
    static const struct {
        const char *prefix;
        const char *const *choices;
    } enums[] = {{"visibility", visibility_choices},
                 {"maturity", maturity_choices},
                 {"retry", retry_choices},
                 {"level", level_choices}};

    for (size_t i = 0; i < sizeof macros / sizeof *macros; i++)
        table_add(reserved, str_from(macros[i]), "a macro of the headers");
    for (size_t i = 0; i < sizeof enums / sizeof *enums; i++) {
        for (size_t j = 0; enums[i].choices[j]; j++)
            table_add(reserved, alloc_printf("%s_%s", enums[i].prefix, enums[i].choices[j]),
                      "an enumerator of the headers");
    }
}

static void check_name(const struct table *reserved, struct location at, struct str id)
{
    const char *what = table_get(reserved, id);

    if (!what && str_starts(id, "locale_"))
        what = "like the name of a locale";
    if (!what && str_starts(id, "with_"))
        what = "like the macro that takes a locale";
    if (what)
        error_at(at, "the id %s is %s", str_quote(id), what);
}

static void check_owners(struct table *reserved, const struct model *model)
{
    for (size_t i = 0; i < model->owners.count; i++)
        check_name(reserved, model->owners.items[i]->item.key->at, model->owners.items[i]->id);
    for (size_t i = 0; i < model->owners.count; i++) {
        struct str id = model->owners.items[i]->id;

        table_add(reserved, id, "an owner");
        table_add(reserved, alloc_printf("%.*s_codes", STR_ARGS(id)), "an owner's list of codes");
    }
}

static void check_code(const struct table *reserved, const struct code *code)
{
    check_name(reserved, item_location(&code->item, "id"), code->full_id);
    for (size_t i = 0; i < code->former.count; i++) {
        const struct former *former = &code->former.items[i];

        if (!former->unaliased)
            check_name(reserved, item_location(&former->item, "name"), former->full_id);
    }
}

void check_reserved_names(const struct merge *merge)
{
    struct table reserved = {0};

    reserve_fixed_names(&reserved);
    check_owners(&reserved, merge->model);
    for (size_t i = 0; i < merge->model->codes.count; i++)
        check_code(&reserved, &merge->model->codes.items[i]);
}
