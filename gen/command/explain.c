#include "command/explain.h"

#include "base/diag.h"
#include "base/quote.h"

/* The code in the model that a definition contributes to. NULL if it was removed or its owner is
 * not chosen. */
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

/* The preferred code precedes the others with its number. */
static const struct code *find_preferred(const struct code *code)
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

/* The next definition of the same code, in a later layer. NULL for the last. */
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

/* Whether a preferred code has the same number as another one. */
static bool has_rival(const struct model *model, const struct code *code)
{
    return code->entry < model->codes.count && !code[1].preferred && code[1].number == code->number;
}

/* Says why a code has precedence, or why it does not. */
static void add_reason(struct buffer *out, const struct model *model, const struct code *code)
{
    if (!code->preferred)
        buffer_print(out, "    comes after %.*s, which has precedence\n",
                     STR_ARGS(find_preferred(code)->owner_id));
    else if (!has_rival(model, code))
        buffer_print(out, "    wins: nobody else that is generated has the number\n");
    else if (code->owner->official)
        buffer_print(out, "    wins: registered codes come first, unless --owner says otherwise\n");
    else
        buffer_print(out, "    wins: its owner is the first of those that have it\n");
}

/* Says what became of a definition. */
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

static void add_definition(struct buffer *out, const struct code *code)
{
    buffer_print(out, "%s: %ld of %.*s%s%s%.*s\n", location_text(code->item.node->at), code->number,
                 STR_ARGS(code->owner_id), code->override ? ", override" : "",
                 code->name.length ? ": " : "", STR_ARGS(code->name));
}

bool explain_add(struct buffer *out, const struct model *model, struct str operand)
{
    const struct code *const *all = model->definitions.items;
    bool found = false;
    long number;

    if (!str_number(operand, MAX_NUMBER, &number))
        number = 0;
    for (size_t i = 0; number && i < model->definitions.count; i++) {
        if (all[i]->number != number)
            continue;
        add_definition(out, all[i]);
        add_fate(out, model, i);
        found = true;
    }
    if (!found)
        error_at((struct location){0}, "nobody defines %s", str_quote(operand));
    return found;
}
