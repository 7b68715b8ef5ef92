#include "base/alloc.h"
#include "base/diag.h"
#include "base/quote.h"
#include "spec/merge_internal.h"

#include <stdlib.h>

static struct str substatus_name(const struct substatus *substatus)
{
    return alloc_printf("%.*s %ld.%ld", STR_ARGS(substatus->owner_id), substatus->number,
                        substatus->sub);
}

static void check_substatus(struct merge *merge, struct substatus *substatus)
{
    const struct substatus *earlier;

    substatus->owner = merge_find_owner(merge, &substatus->item, substatus->owner_id);
    merge_check_number(merge, &substatus->item, "number", substatus->number);
    if (!substatus->owner)
        return;
    earlier = table_add(&merge->substatuses, substatus_name(substatus), substatus);
    if (earlier) {
        error_at(item_location(&substatus->item, "sub"),
                 "%s has the sub-status code %ld.%ld already", str_quote(substatus->owner_id),
                 substatus->number, substatus->sub);
        note_at(item_location(&earlier->item, "sub"), "the first is here");
    }
}

static int compare_substatuses(const void *a, const void *b)
{
    const struct substatus *left = a, *right = b;

    if (left->number != right->number)
        return left->number < right->number ? -1 : 1;
    if (left->sub != right->sub)
        return left->sub < right->sub ? -1 : 1;
    return (left->owner->order > right->owner->order) - (left->owner->order < right->owner->order);
}

static size_t count_all(const struct document_list *documents)
{
    size_t count = 0;

    for (size_t i = 0; i < documents->count; i++)
        count += documents->items[i].substatuses.count;
    return count;
}

static void merge_layer(struct merge *merge, const struct document *document)
{
    struct model *model = merge->model;

    for (size_t i = 0; i < document->substatuses.count; i++) {
        struct substatus *substatus = &document->substatuses.items[i];

        check_substatus(merge, substatus);
        if (substatus->owner && substatus->owner->chosen)
            model->substatuses.items[model->substatuses.count++] = *substatus;
    }
}

/* Makes the table of sub-status codes point to the chosen ones. */
static void number_substatuses(struct merge *merge)
{
    struct substatus *substatuses = merge->model->substatuses.items;

    for (size_t i = 0; i < merge->model->substatuses.count; i++) {
        substatuses[i].index = i;
        table_set(&merge->substatuses, substatus_name(&substatuses[i]), &substatuses[i]);
    }
}

/* Marks the codes that have sub-status codes. */
static void mark_codes(struct model *model)
{
    const struct substatus *substatuses = model->substatuses.items;
    size_t next = 0;

    for (size_t i = 0; i < model->codes.count; i++) {
        struct code *code = &model->codes.items[i];

        while (next < model->substatuses.count && substatuses[next].number < code->number)
            next++;
        code->substatus =
            next < model->substatuses.count && substatuses[next].number == code->number;
    }
}

void merge_substatuses(struct merge *merge, const struct document_list *documents)
{
    struct model *model = merge->model;
    size_t size = sizeof *model->substatuses.items;

    model->substatuses.items = alloc_zeroed(count_all(documents), size);
    for (size_t i = 0; i < documents->count; i++)
        merge_layer(merge, &documents->items[i]);
    if (model->substatuses.count)
        qsort(model->substatuses.items, model->substatuses.count, size, compare_substatuses);
    number_substatuses(merge);
    mark_codes(model);
}
