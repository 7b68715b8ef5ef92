#include "spec/merge.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "base/quote.h"
#include "base/source.h"
#include "base/suggest.h"
#include "spec/merge_internal.h"

#include <stdlib.h>
#include <string.h>

struct location place(const struct item *item, const char *key)
{
    const struct item *at = item;
    const struct node *value = node_get(at->node, key);

    while (!value && at->changed) {
        at = at->changed;
        value = node_get(at->node, key);
    }
    return value ? value->at : item->node->at;
}

void append(struct list *all, const struct list *more, size_t size)
{
    char *joined;

    if (!more->count)
        return;
    if (!all->count) {
        *all = *more;
        return;
    }
    joined = alloc_zeroed(all->count + more->count, size);
    memcpy(joined, all->items, all->count * size);
    memcpy(joined + all->count * size, more->items, more->count * size);
    *all = (struct list){joined, all->count + more->count};
}

static void join_class(struct model *model, const struct status_class *class)
{
    struct status_class *joined = alloc_zeroed(1, sizeof *joined);

    if (!model->class && class->override) {
        error_at(class->item.node->at, "no class before this one to change");
    } else if (model->class && !class->override) {
        error_at(class->item.node->at, "the class is defined a second time");
        note_at(model->class->item.node->at, "the first is here");
    } else {
        if (model->class)
            *joined = *model->class;
        record_change(&class_record, joined, class);
        joined->item = class->item;
        joined->item.changed = model->class ? &model->class->item : NULL;
        model->class = joined;
    }
}

static void check_owners(struct assembly *assembly)
{
    struct owner *owners = assembly->model->owners.items;

    for (size_t i = 0; i < assembly->model->owners.count; i++) {
        const struct owner *earlier;

        owners[i].id = node_text(owners[i].item.key);
        owners[i].order = assembly->model->owners.count;
        earlier = table_add(&assembly->owners, owners[i].id, &owners[i]);
        if (earlier) {
            error_at(owners[i].item.key->at, "the owner %s is defined a second time",
                     str_quote(owners[i].id));
            note_at(earlier->item.key->at, "the first is here");
        }
    }
}

static void choose_owner(struct model *model, struct owner *owner)
{
    if (owner->chosen)
        return;
    owner->chosen = true;
    owner->order = model->owner_count++;
}

/* Every owner that is not chosen yet: --owner 'iana,nginx,*'. */
static void choose_rest(struct model *model)
{
    struct owner *owners = model->owners.items;

    for (size_t i = 0; i < model->owners.count; i++)
        choose_owner(model, &owners[i]);
}

static void choose_named_owners(struct assembly *assembly, const struct list *ids)
{
    const struct owner *owners = assembly->model->owners.items;
    const struct str *wanted = ids->items;

    for (size_t i = 0; i < ids->count; i++) {
        struct owner *owner = (struct owner *)table_get(&assembly->owners, wanted[i]);
        struct suggestion nearest;

        if (str_is(wanted[i], "*")) {
            choose_rest(assembly->model);
            continue;
        }
        if (owner) {
            choose_owner(assembly->model, owner);
            continue;
        }
        suggestion_start(&nearest, wanted[i]);
        for (size_t j = 0; j < assembly->model->owners.count; j++)
            suggestion_try(&nearest, owners[j].id);
        error_at((struct location){0}, "no owner %s%s", str_quote(wanted[i]),
                 suggestion_hint(&nearest));
    }
}

static void choose_owners(struct assembly *assembly, const struct list *ids)
{
    struct model *model = assembly->model;
    struct owner *owners = model->owners.items;

    if (ids->count) {
        choose_named_owners(assembly, ids);
        return;
    }
    for (size_t i = 0; i < model->owners.count; i++) {
        if (owners[i].official && !owners[i].optional)
            choose_owner(model, &owners[i]);
    }
    for (size_t i = 0; i < model->owners.count; i++) {
        if (!owners[i].optional)
            choose_owner(model, &owners[i]);
    }
}

static int compare_owners(const void *a, const void *b)
{
    const struct owner *left = *(struct owner *const *)a, *right = *(struct owner *const *)b;

    if (left->order != right->order)
        return left->order < right->order ? -1 : 1;
    return str_compare(left->id, right->id);
}

/* The owners in the order of precedence, as pointers: records already point to them. */
static void order_owners(struct model *model)
{
    struct owner *owners = model->owners.items, **ordered;

    ordered = alloc_zeroed(model->owners.count, sizeof *ordered);
    for (size_t i = 0; i < model->owners.count; i++)
        ordered[i] = &owners[i];
    if (model->owners.count)
        qsort(ordered, model->owners.count, sizeof *ordered, compare_owners);
    model->owners.items = ordered;
}

struct model *assemble(const struct document *documents, size_t count, const struct list *owners)
{
    struct assembly assembly = {.model = alloc_zeroed(1, sizeof *assembly.model)};
    struct model *model = assembly.model;

    for (size_t i = 0; i < count; i++) {
        if (documents[i].class)
            join_class(model, documents[i].class);
        append(&model->owners, &documents[i].owners, sizeof(struct owner));
        append(&model->substatuses, &documents[i].substatuses, sizeof(struct substatus));
    }
    if (!model->class)
        error_at((struct location){0}, "no file defines the class");
    check_owners(&assembly);
    choose_owners(&assembly, owners);
    join_codes(&assembly, documents, count);
    join_locales(&assembly, documents, count);
    order_owners(model);
    return model;
}
