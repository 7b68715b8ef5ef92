#include "spec/merge.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "base/quote.h"
#include "base/suggest.h"
#include "spec/format.h"
#include "spec/merge_internal.h"

#include <stdlib.h>

static const char *suggest_owner(const struct model *model, struct str id)
{
    struct suggestion suggestion;

    suggestion_start(&suggestion, id);
    for (size_t i = 0; i < model->owners.count; i++)
        suggestion_try(&suggestion, model->owners.items[i]->id);
    return suggestion_hint(&suggestion);
}

const struct owner *merge_find_owner(const struct merge *merge, const struct item *item,
                                     struct str id)
{
    const struct owner *owner = table_get(&merge->owners, id);

    if (owner || !id.length)
        return owner;
    error_at(item_location(item, "owner"), "no owner %s%s", str_quote(id),
             suggest_owner(merge->model, id));
    return NULL;
}

void merge_check_number(const struct merge *merge, const struct item *item, const char *key,
                        long number)
{
    const struct status_class *class = merge->model->class;

    if (class && number && (number < class->range.first || number > class->range.last)) {
        error_at(item_location(item, key), "%ld is outside the class, which has %ld to %ld", number,
                 class->range.first, class->range.last);
        note_at(item_location(&class->item, "range"), "the range of the class is here");
    }
}

/* --- the class --- */

static void merge_class(struct model *model, const struct status_class *class)
{
    struct status_class *merged = alloc_zeroed(1, sizeof *merged);

    if (!model->class && class->override) {
        error_at(class->item.node->at, "no class before this one to change");
    } else if (model->class && !class->override) {
        error_at(class->item.node->at, "the class is defined a second time");
        note_at(model->class->item.node->at, "the first is here");
    } else {
        if (model->class)
            *merged = *model->class;
        record_change(&class_type, merged, class);
        merged->item = class->item;
        merged->item.changed = model->class ? &model->class->item : NULL;
        model->class = merged;
    }
}

/* --- owners --- */

static void add_owner(struct merge *merge, struct owner *owner)
{
    const struct owner *earlier;

    owner->id = node_text(owner->item.key);
    earlier = table_add(&merge->owners, owner->id, owner);
    if (earlier) {
        error_at(owner->item.key->at, "the owner %s is defined a second time",
                 str_quote(owner->id));
        note_at(earlier->item.key->at, "the first is here");
    }
    LIST_ADD(&merge->model->owners, owner);
}

static void choose_owner(struct model *model, struct owner *owner)
{
    if (owner->chosen)
        return;
    owner->chosen = true;
    owner->order = model->owner_count++;
}

/* Chooses one owner of `--owner 'iana,nginx,*'`. */
static void choose_named_owner(const struct merge *merge, struct str id)
{
    struct model *model = merge->model;
    struct owner *owner = (struct owner *)table_get(&merge->owners, id);

    if (owner) {
        choose_owner(model, owner);
    } else if (str_is(id, "*")) {
        for (size_t i = 0; i < model->owners.count; i++)
            choose_owner(model, model->owners.items[i]);
    } else {
        error_at((struct location){0}, "no owner %s%s", str_quote(id), suggest_owner(model, id));
    }
}

static void choose_default_owners(struct model *model)
{
    for (size_t i = 0; i < model->owners.count; i++) {
        if (model->owners.items[i]->official && !model->owners.items[i]->optional)
            choose_owner(model, model->owners.items[i]);
    }
    for (size_t i = 0; i < model->owners.count; i++) {
        if (!model->owners.items[i]->optional)
            choose_owner(model, model->owners.items[i]);
    }
}

static int compare_owners(const void *a, const void *b)
{
    const struct owner *left = *(struct owner *const *)a, *right = *(struct owner *const *)b;

    if (left->chosen != right->chosen)
        return left->chosen ? -1 : 1;
    if (left->order != right->order)
        return left->order < right->order ? -1 : 1;
    return str_compare(left->id, right->id);
}

static void merge_owners(struct merge *merge, const struct document_list *documents,
                         struct str_list ids)
{
    struct model *model = merge->model;

    for (size_t i = 0; i < documents->count; i++) {
        for (size_t j = 0; j < documents->items[i].owners.count; j++)
            add_owner(merge, &documents->items[i].owners.items[j]);
    }
    for (size_t i = 0; i < ids.count; i++)
        choose_named_owner(merge, ids.items[i]);
    if (!ids.count)
        choose_default_owners(model);
}

struct model *merge_documents(const struct document_list *documents, struct str_list owners)
{
    struct merge merge = {.model = alloc_zeroed(1, sizeof *merge.model)};
    struct model *model = merge.model;

    for (size_t i = 0; i < documents->count; i++) {
        if (documents->items[i].class)
            merge_class(model, documents->items[i].class);
    }
    if (!model->class)
        error_at((struct location){0}, "no file defines the class");
    merge_owners(&merge, documents, owners);
    merge_codes(&merge, documents);
    check_reserved_names(&merge);
    merge_substatuses(&merge, documents);
    merge_locales(&merge, documents);
    if (model->owners.count)
        qsort(model->owners.items, model->owners.count, sizeof *model->owners.items,
              compare_owners);
    return model;
}
