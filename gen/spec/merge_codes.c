#include "base/alloc.h"
#include "base/diag.h"
#include "base/quote.h"
#include "base/source.h"
#include "base/suggest.h"
#include "base/table.h"
#include "spec/merge_internal.h"

#include <stdlib.h>
#include <string.h>

/* The owner that a record names; an unknown one is an error. */
static const struct owner *find_owner(struct assembly *assembly, const struct item *item,
                                      struct str id)
{
    const struct owner *owner = table_get(&assembly->owners, id), *owners;
    struct suggestion nearest;

    if (owner || !id.length)
        return owner;
    owners = assembly->model->owners.items;
    suggestion_start(&nearest, id);
    for (size_t i = 0; i < assembly->model->owners.count; i++)
        suggestion_try(&nearest, owners[i].id);
    error_at(place(item, "owner"), "no owner %s%s", str_quote(id), suggestion_hint(&nearest));
    return NULL;
}

static void check_number(const struct assembly *assembly, const struct item *item, const char *key,
                         long number)
{
    const struct status_class *class = assembly->model->class;

    if (class && number && (number < class->range.first || number > class->range.last)) {
        error_at(place(item, key), "%ld is outside the class, which has %ld to %ld", number,
                 class->range.first, class->range.last);
        note_at(place(&class->item, "range"), "the range of the class is here");
    }
}

static struct str owned_id(const struct owner *owner, struct str id)
{
    if (!owner || owner->official)
        return id;
    return alloc_printf("%.*s_%.*s", (int)owner->id.length, owner->id.data, (int)id.length,
                        id.data);
}

/* What a code is known by across layers. */
static struct str code_key(long number, struct str owner_id)
{
    return alloc_printf("%ld %.*s", number, (int)owner_id.length, owner_id.data);
}

/* --- layers --- */

static void add_definition(struct model *model, const struct code *code)
{
    struct list *list = &model->definitions;

    list->items = alloc_grow(list->items, list->count, sizeof code);
    ((const struct code **)list->items)[list->count++] = code;
}

static void define_code(struct assembly *assembly, const struct owner *owner,
                        const struct code *code, const struct code *there, struct str key)
{
    struct code *defined = alloc_zeroed(1, sizeof *defined);
    struct list *list = &assembly->codes;

    if (there && !there->remove) {
        error_at(place(&code->item, "number"), "%s has the number %ld already",
                 str_quote(code->owner_id), code->number);
        note_at(place(&there->item, "number"), "the first is here");
        return;
    }
    *defined = *code;
    list->items = alloc_grow(list->items, list->count, sizeof defined);
    ((struct code **)list->items)[list->count++] = defined;
    if (table_add(&assembly->numbers, key, defined))
        table_set(&assembly->numbers, key, defined);
    claim_id(assembly, owned_id(owner, code->id), defined, code->item.node->at.source);
}

/* Changes or removes what an earlier layer defines. */
static void change_code(struct assembly *assembly, const struct owner *owner,
                        const struct code *code, struct code *there)
{
    const char *doing = code->remove ? "remove" : "override";
    unsigned source = code->item.node->at.source;
    struct code *before;

    if (code->remove && code->override) {
        error_at(place(&code->item, "remove"), "a code is overridden or removed, not both");
    } else if (!there || there->remove) {
        error_at(place(&code->item, doing), "no code %ld of %s before this one to %s", code->number,
                 str_quote(code->owner_id), doing);
        if (there)
            note_at(place(&there->item, "remove"), "it is removed here");
    } else if (there->item.node->at.source == source) {
        error_at(place(&code->item, doing), "the same file defines or overrides this code");
        note_at(there->item.node->at, "it does so here");
    } else {
        before = alloc_zeroed(1, sizeof *before);
        *before = *there;
        release_id(assembly, owned_id(owner, there->id), there, source);
        record_change(&code_record, there, code);
        there->item = code->item;
        there->item.changed = &before->item;
        if (!code->remove)
            claim_id(assembly, owned_id(owner, there->id), there, source);
    }
}

static void join_layer(struct assembly *assembly, const struct document *document)
{
    const struct code *codes = document->codes.items;

    for (size_t i = 0; i < document->codes.count; i++) {
        const struct code *code = &codes[i];
        struct str key = code_key(code->number, code->owner_id);
        struct code *there = (struct code *)table_get(&assembly->numbers, key);
        const struct owner *owner;

        add_definition(assembly->model, code);
        owner = find_owner(assembly, &code->item, code->owner_id);
        if (!owner)
            continue;
        if (code->override || code->remove)
            change_code(assembly, owner, code, there);
        else
            define_code(assembly, owner, code, there, key);
    }
}

/* --- the codes that are left --- */

/* The place of a key in the layer that changed the record last, or of that record. */
static struct location latest_place(const struct item *item, const char *key)
{
    const struct node *value = node_get(item->node, key);

    return value ? value->at : item->node->at;
}

/* What is sent instead of an internal code is not internal itself. */
static void check_sent_as(struct assembly *assembly, const struct code *code)
{
    struct location at = latest_place(&code->item, "sent_as");
    const struct code *sent;

    if (!code->sent_as)
        return;
    check_number(assembly, &code->item, "sent_as", code->sent_as);
    if (code->visibility != VISIBILITY_INTERNAL)
        error_at(at, "'sent_as' goes with 'visibility: internal' only");
    sent = table_get(&assembly->numbers, code_key(code->sent_as, code->owner_id));
    if (!sent || sent->visibility != VISIBILITY_INTERNAL || sent->remove)
        return;
    error_at(at, "%ld is not sent either: it is internal", code->sent_as);
    if (sent != code)
        note_at(place(&sent->item, "visibility"), "it says so here");
}

static void check_code(struct assembly *assembly, struct code *code)
{
    const struct code *earlier;

    check_number(assembly, &code->item, "number", code->number);
    check_sent_as(assembly, code);
    earlier = table_add(&assembly->ids, code->full_id, code);
    if (earlier && code->id.length) {
        error_at(place(&code->item, "id"), "the id %s is taken", str_quote(code->full_id));
        note_at(place(&earlier->item, "id"), "by this code");
    }
}

/* The id that a name makes: its letters and digits, a _ for each run of anything else. */
static struct str id_of_name(struct str name)
{
    char *id = alloc_zeroed(name.length + 1, 1);
    size_t length = 0;

    for (size_t i = 0; i < name.length; i++) {
        if (is_letter(name.data[i]) || is_digit(name.data[i]))
            id[length++] = to_lower(name.data[i]);
        else if (name.data[i] != '\'' && length && id[length - 1] != '_')
            id[length++] = '_';
    }
    if (length && id[length - 1] == '_')
        length--;
    return (struct str){id, length};
}

static void check_alias(struct assembly *assembly, struct table *aliases, const struct code *code,
                        struct former *former)
{
    struct str id = id_of_name(former->name);
    const struct code *code_there;
    const struct former *former_there;

    former->full_id = owned_id(code->owner, id);
    code_there = table_get(&assembly->ids, former->full_id);
    if (code_there == code || !id.length) {
        former->unaliased = true;
        return;
    }
    former_there = table_add(aliases, former->full_id, former);
    if (!code_there && !former_there)
        return;
    error_at(place(&former->item, "name"),
             "the alias %s of this former name is taken ('alias: false' leaves it out)",
             str_quote(former->full_id));
    note_at(code_there ? place(&code_there->item, "id") : place(&former_there->item, "name"),
            "by this one");
}

static void check_former(struct assembly *assembly)
{
    struct code *codes = assembly->model->codes.items;
    struct table aliases = {0};

    for (size_t i = 0; i < assembly->model->codes.count; i++) {
        struct former *former = codes[i].former.items;

        for (size_t j = 0; j < codes[i].former.count; j++) {
            if (!former[j].unaliased && former[j].name.length)
                check_alias(assembly, &aliases, &codes[i], &former[j]);
        }
    }
}

/* What the headers call ways of sending, maturities and the like. */
static void reserve_names(struct table *names)
{
    static const char *const fixed[] = {"codes", "numbers", "text_implementation"};
    static const struct {
        const char *prefix;
        const char *const *choices;
    } enums[] = {{"visibility", visibility_choices},
                 {"maturity", maturity_choices},
                 {"retry", retry_choices},
                 {"level", level_choices}};

    for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++)
        table_add(names, str_from(fixed[i]), "a macro of the headers");
    for (size_t i = 0; i < sizeof enums / sizeof *enums; i++) {
        for (size_t j = 0; enums[i].choices[j]; j++)
            table_add(names, alloc_printf("%s_%s", enums[i].prefix, enums[i].choices[j]),
                      "an enumerator of the headers");
    }
}

/* An id must not be what the headers call something else. */
static void check_reserved(const struct table *reserved, struct location at, struct str id)
{
    const char *what = table_get(reserved, id);

    if (!what && str_starts(id, "locale_"))
        what = "like the name of a locale";
    if (!what && str_starts(id, "with_"))
        what = "like the macro that takes a locale";
    if (what)
        error_at(at, "the id %s is %s", str_quote(id), what);
}

static void check_public_names(struct assembly *assembly)
{
    const struct owner *owners = assembly->model->owners.items;
    const struct code *codes = assembly->model->codes.items;
    struct table reserved = {0};

    reserve_names(&reserved);
    for (size_t i = 0; i < assembly->model->owners.count; i++)
        check_reserved(&reserved, owners[i].item.key->at, owners[i].id);
    for (size_t i = 0; i < assembly->model->owners.count; i++) {
        table_add(&reserved, owners[i].id, "an owner");
        table_add(&reserved,
                  alloc_printf("%.*s_codes", (int)owners[i].id.length, owners[i].id.data),
                  "an owner's list of codes");
    }
    for (size_t i = 0; i < assembly->model->codes.count; i++) {
        const struct former *former = codes[i].former.items;

        check_reserved(&reserved, place(&codes[i].item, "id"), codes[i].full_id);
        for (size_t j = 0; j < codes[i].former.count; j++) {
            if (!former[j].unaliased)
                check_reserved(&reserved, place(&former[j].item, "name"), former[j].full_id);
        }
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
static void choose_codes(struct assembly *assembly)
{
    struct code *const *all = assembly->codes.items;
    struct code *codes = alloc_zeroed(assembly->codes.count, sizeof *codes);
    size_t count = 0;

    for (size_t i = 0; i < assembly->codes.count; i++) {
        struct code *code = all[i];

        code->owner = table_get(&assembly->owners, code->owner_id);
        code->full_id = owned_id(code->owner, code->id);
        if (code->remove)
            continue;
        check_code(assembly, code);
        if (code->owner->chosen)
            codes[count++] = *code;
    }
    if (count)
        qsort(codes, count, sizeof *codes, compare_codes);
    assembly->model->codes = (struct list){codes, count};
}

/* The table by id points to where the chosen codes are now. */
static void number_codes(struct assembly *assembly)
{
    struct list *list = &assembly->model->codes;
    struct code *codes = list->items;

    for (size_t i = 0; i < list->count; i++) {
        codes[i].entry = i + 1;
        codes[i].preferred = i == 0 || codes[i - 1].number != codes[i].number;
        table_set(&assembly->ids, codes[i].full_id, &codes[i]);
    }
}

/* --- sub-status codes --- */

static void check_substatus(struct assembly *assembly, struct substatus *substatus)
{
    struct str key = alloc_printf("%.*s %ld.%ld", (int)substatus->owner_id.length,
                                  substatus->owner_id.data, substatus->number, substatus->sub);
    const struct substatus *earlier;

    substatus->owner = find_owner(assembly, &substatus->item, substatus->owner_id);
    check_number(assembly, &substatus->item, "number", substatus->number);
    if (!substatus->owner)
        return;
    earlier = table_add(&assembly->substatuses, key, substatus);
    if (earlier) {
        error_at(place(&substatus->item, "sub"), "%s has the sub-status code %ld.%ld already",
                 str_quote(substatus->owner_id), substatus->number, substatus->sub);
        note_at(place(&earlier->item, "sub"), "the first is here");
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

/* Keeps those of chosen owners, in their order; the table by key points to where they are now. */
static void choose_substatuses(struct assembly *assembly)
{
    struct list *list = &assembly->model->substatuses;
    struct substatus *all = list->items;
    struct substatus *chosen = alloc_zeroed(list->count, sizeof *chosen);
    size_t count = 0;

    for (size_t i = 0; i < list->count; i++) {
        check_substatus(assembly, &all[i]);
        if (all[i].owner && all[i].owner->chosen)
            chosen[count++] = all[i];
    }
    if (count)
        qsort(chosen, count, sizeof *chosen, compare_substatuses);
    for (size_t i = 0; i < count; i++) {
        chosen[i].index = i;
        table_set(&assembly->substatuses,
                  alloc_printf("%.*s %ld.%ld", (int)chosen[i].owner_id.length,
                               chosen[i].owner_id.data, chosen[i].number, chosen[i].sub),
                  &chosen[i]);
    }
    *list = (struct list){chosen, count};
}

static void mark_substatuses(struct model *model)
{
    const struct substatus *substatuses = model->substatuses.items;
    struct code *codes = model->codes.items;
    size_t at = 0;

    for (size_t i = 0; i < model->codes.count; i++) {
        while (at < model->substatuses.count && substatuses[at].number < codes[i].number)
            at++;
        codes[i].substatus =
            at < model->substatuses.count && substatuses[at].number == codes[i].number;
    }
}

void join_codes(struct assembly *assembly, const struct document *documents, size_t count)
{
    for (size_t i = 0; i < count; i++)
        join_layer(assembly, &documents[i]);
    choose_codes(assembly);
    number_codes(assembly);
    check_former(assembly);
    check_public_names(assembly);
    choose_substatuses(assembly);
    mark_substatuses(assembly->model);
}
