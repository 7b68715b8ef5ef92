#include "command/explain.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "base/quote.h"
#include "base/source.h"

/* The code that a definition became a part of; NULL when it was removed, or its owner is not
 * chosen. */
static const struct code *find_result(const struct model *model, const struct code *definition)
{
    const struct code *codes = model->codes.items;

    for (size_t i = 0; i < model->codes.count; i++) {
        if (codes[i].number == definition->number &&
            str_equal(codes[i].owner_id, definition->owner_id))
            return &codes[i];
    }
    return NULL;
}

/* The winner stands in front of the other codes with its number. */
static const struct code *find_winner(const struct code *code)
{
    while (!code->preferred)
        code--;
    return code;
}

static bool is_chosen(const struct model *model, struct str owner_id)
{
    struct owner *const *owners = model->owners.items;

    for (size_t i = 0; i < model->owner_count; i++) {
        if (str_equal(owners[i]->id, owner_id))
            return true;
    }
    return false;
}

/* The definition of the same code that comes next, in a later layer; NULL for the last. */
static const struct code *find_successor(const struct model *model, size_t index)
{
    const struct code *const *all = model->definitions.items;

    for (size_t i = index + 1; i < model->definitions.count; i++) {
        if (all[i]->number == all[index]->number &&
            str_equal(all[i]->owner_id, all[index]->owner_id))
            return all[i];
    }
    return NULL;
}

static void add_reason(struct buffer *out, const struct model *model, const struct code *result)
{
    if (!result->preferred)
        buffer_print(out, "    comes after %.*s, which has precedence\n",
                     STR_ARGS(find_winner(result)->owner_id));
    else if (result->entry < model->codes.count && !result[1].preferred &&
             result[1].number == result->number)
        buffer_print(out, "    wins: %s\n",
                     result->owner->official ? "registered codes come first, unless --owner says "
                                               "otherwise"
                                             : "its owner is the first of those that have it");
    else
        buffer_print(out, "    wins: nobody else that is generated has the number\n");
}

static void add_fate(struct buffer *out, const struct model *model, size_t index)
{
    const struct code *const *all = model->definitions.items;
    const struct code *next = find_successor(model, index);
    const struct code *result = find_result(model, all[index]);

    if (all[index]->remove)
        buffer_print(out, "    removes the code\n");
    else if (next)
        buffer_print(out, "    is %s in %s\n", next->remove ? "removed" : "overridden",
                     location_text(next->item.node->at));
    else if (!is_chosen(model, all[index]->owner_id))
        buffer_print(out, "    is not generated: --owner would have to name %.*s\n",
                     STR_ARGS(all[index]->owner_id));
    else if (result)
        add_reason(out, model, result);
}

bool explain(struct buffer *out, const struct model *model, struct str operand)
{
    const struct code *const *all = model->definitions.items;
    bool found = false;
    long number;

    if (!str_number(operand, MAX_NUMBER, &number))
        number = 0;
    for (size_t i = 0; i < model->definitions.count; i++) {
        const struct code *code = all[i];

        if (!number || code->number != number)
            continue;
        found = true;
        buffer_print(out, "%s: %ld of %.*s%s%s%.*s\n", location_text(code->item.node->at), number,
                     STR_ARGS(code->owner_id), code->override ? ", override" : "",
                     code->name.length ? ": " : "", STR_ARGS(code->name));
        add_fate(out, model, i);
    }
    if (!found)
        error_at((struct location){0}, "nobody defines %s", str_quote(operand));
    return found;
}
