#include "base/alloc.h"
#include "base/diag.h"
#include "base/quote.h"
#include "base/text.h"
#include "spec/format.h"
#include "spec/merge_internal.h"

#include <stdlib.h>

/* The id of a code or of a former name, after the owner's unless that is official. */
static struct str make_full_id(const struct owner *owner, struct str id)
{
    if (!owner || owner->official)
        return id;
    return alloc_printf("%.*s_%.*s", STR_ARGS(owner->id), STR_ARGS(id));
}

/* What identifies a code across layers. */
static struct str code_key(long number, struct str owner_id)
{
    return alloc_printf("%ld %.*s", number, STR_ARGS(owner_id));
}

/* --- layers --- */

static void define_code(struct merge *merge, const struct owner *owner, const struct code *code,
                        const struct code *known)
{
    struct code *defined = alloc_zeroed(1, sizeof *defined);
    struct str key = code_key(code->number, code->owner_id);

    if (known && !known->remove) {
        error_at(item_location(&code->item, "number"), "%s has the number %ld already",
                 str_quote(code->owner_id), code->number);
        note_at(item_location(&known->item, "number"), "the first is here");
        return;
    }
    *defined = *code;
    LIST_ADD(&merge->codes, defined);
    if (table_add(&merge->numbers, key, defined))
        table_set(&merge->numbers, key, defined);
    id_history_add(merge, make_full_id(owner, code->id), defined, code->item.node->at.source);
}

/* Whether a layer may change or remove a code; reports why not. */
static bool may_change(const struct code *code, const struct code *known)
{
    const char *verb = code->remove ? "remove" : "override";

    if (code->remove && code->override) {
        error_at(item_location(&code->item, "remove"), "a code is overridden or removed, not both");
    } else if (!known || known->remove) {
        error_at(item_location(&code->item, verb), "no code %ld of %s before this one to %s",
                 code->number, str_quote(code->owner_id), verb);
        if (known)
            note_at(item_location(&known->item, "remove"), "it is removed here");
    } else if (known->item.node->at.source == code->item.node->at.source) {
        error_at(item_location(&code->item, verb), "the same file defines or overrides this code");
        note_at(known->item.node->at, "it does so here");
    } else {
        return true;
    }
    return false;
}

/* Changes or removes a code of an earlier layer. */
static void change_code(struct merge *merge, const struct owner *owner, const struct code *code,
                        struct code *known)
{
    unsigned source = code->item.node->at.source;
    struct code *before;

    if (!may_change(code, known))
        return;
    before = alloc_zeroed(1, sizeof *before);
    *before = *known;
    id_history_end(merge, make_full_id(owner, known->id), known, source);
    record_change(&code_type, known, code);
    known->item = code->item;
    known->item.changed = &before->item;
    if (!code->remove)
        id_history_add(merge, make_full_id(owner, known->id), known, source);
}

static void merge_layer(struct merge *merge, const struct document *document)
{
    for (size_t i = 0; i < document->codes.count; i++) {
        const struct code *code = &document->codes.items[i];
        struct code *known =
            (struct code *)table_get(&merge->numbers, code_key(code->number, code->owner_id));
        const struct owner *owner;

        LIST_ADD(&merge->model->definitions, code);
        owner = merge_find_owner(merge, &code->item, code->owner_id);
        if (!owner)
            continue;
        if (code->override || code->remove)
            change_code(merge, owner, code, known);
        else
            define_code(merge, owner, code, known);
    }
}

/* --- the result --- */

/* What is sent instead of an internal code must not be internal itself. */
static void check_sent_as(const struct merge *merge, const struct code *code)
{
    struct location at = item_own_location(&code->item, "sent_as");
    const struct code *sent;

    if (!code->sent_as)
        return;
    merge_check_number(merge, &code->item, "sent_as", code->sent_as);
    if (code->visibility != VISIBILITY_INTERNAL)
        error_at(at, "'sent_as' goes with 'visibility: internal' only");
    sent = table_get(&merge->numbers, code_key(code->sent_as, code->owner_id));
    if (!sent || sent->visibility != VISIBILITY_INTERNAL || sent->remove)
        return;
    error_at(at, "%ld is not sent either: it is internal", code->sent_as);
    if (sent != code)
        note_at(item_location(&sent->item, "visibility"), "it says so here");
}

static void check_code(struct merge *merge, const struct code *code)
{
    const struct code *earlier;

    merge_check_number(merge, &code->item, "number", code->number);
    check_sent_as(merge, code);
    earlier = table_add(&merge->ids, code->full_id, code);
    if (earlier && code->id.length) {
        error_at(item_location(&code->item, "id"), "the id %s is taken", str_quote(code->full_id));
        note_at(item_location(&earlier->item, "id"), "by this code");
    }
}

static int compare_codes(const void *a, const void *b)
{
    const struct code *left = a, *right = b;

    if (left->number != right->number)
        return left->number < right->number ? -1 : 1;
    return (left->owner->order > right->owner->order) - (left->owner->order < right->owner->order);
}

/* Keeps the codes of chosen owners that are not removed, in their order. */
static void choose_codes(struct merge *merge)
{
    struct model *model = merge->model;

    model->codes.items = alloc_zeroed(merge->codes.count, sizeof *model->codes.items);
    for (size_t i = 0; i < merge->codes.count; i++) {
        struct code *code = merge->codes.items[i];

        code->owner = table_get(&merge->owners, code->owner_id);
        code->full_id = make_full_id(code->owner, code->id);
        if (code->remove)
            continue;
        check_code(merge, code);
        if (code->owner->chosen)
            model->codes.items[model->codes.count++] = *code;
    }
    if (model->codes.count)
        qsort(model->codes.items, model->codes.count, sizeof *model->codes.items, compare_codes);
}

/* Makes the table of ids point to the chosen codes. */
static void number_codes(struct merge *merge)
{
    struct code *codes = merge->model->codes.items;

    for (size_t i = 0; i < merge->model->codes.count; i++) {
        codes[i].entry = i + 1;
        codes[i].preferred = i == 0 || codes[i - 1].number != codes[i].number;
        if (codes[i].visibility == VISIBILITY_SENT)
            codes[i].sent_as = codes[i].number;
        table_set(&merge->ids, codes[i].full_id, &codes[i]);
    }
}

/* --- former names --- */

static void check_alias(const struct merge *merge, struct table *aliases, const struct code *code,
                        struct former *former)
{
    struct str id = text_to_identifier(former->name, "'");
    const struct code *same_code;
    const struct former *same_former;

    former->full_id = make_full_id(code->owner, id);
    same_code = table_get(&merge->ids, former->full_id);
    if (same_code == code || !id.length) {
        former->unaliased = true;
        return;
    }
    same_former = table_add(aliases, former->full_id, former);
    if (!same_code && !same_former)
        return;
    error_at(item_location(&former->item, "name"),
             "the alias %s of this former name is taken ('alias: false' leaves it out)",
             str_quote(former->full_id));
    note_at(same_code ? item_location(&same_code->item, "id")
                      : item_location(&same_former->item, "name"),
            "by this one");
}

static void check_former_names(const struct merge *merge)
{
    const struct model *model = merge->model;
    struct table aliases = {0};

    for (size_t i = 0; i < model->codes.count; i++) {
        const struct code *code = &model->codes.items[i];

        for (size_t j = 0; j < code->former.count; j++) {
            struct former *former = &code->former.items[j];

            if (!former->unaliased && former->name.length)
                check_alias(merge, &aliases, code, former);
        }
    }
}

void merge_codes(struct merge *merge, const struct document_list *documents)
{
    for (size_t i = 0; i < documents->count; i++)
        merge_layer(merge, &documents->items[i]);
    choose_codes(merge);
    number_codes(merge);
    check_former_names(merge);
}
