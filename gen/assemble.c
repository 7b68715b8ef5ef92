#include "assemble.h"

#include "arena.h"
#include "names.h"

#include <stdlib.h>
#include <string.h>

struct assembly {
    struct model *model;
    struct names owners;     /* id → struct owner */
    struct names claims;     /* "number owner" → struct code */
    struct names codes;      /* full id → struct code */
    struct names aliases;    /* full id → struct former */
    struct names sub_claims; /* "number.sub owner" → struct substatus */
    struct names locales;    /* tag → struct locale */
};

static struct location place(const struct item *item, const char *key)
{
    const struct node *value = node_get(item->node, key);

    return value ? value->at : item->node->at;
}

/* Appends a list to another of the same type. */
static void append(struct list *all, const struct list *more, size_t size)
{
    char *joined;

    if (!more->count)
        return;
    joined = arena_alloc(all->count + more->count, size);
    if (all->count)
        memcpy(joined, all->items, all->count * size);
    memcpy(joined + all->count * size, more->items, more->count * size);
    *all = (struct list){joined, all->count + more->count};
}

static void join_class(struct model *model, const struct document *document)
{
    if (!document->class)
        return;
    if (!model->class) {
        model->class = document->class;
        return;
    }
    error_at(document->class->item.node->at, "the class is defined a second time");
    note_at(model->class->item.node->at, "the first is here");
}

static void check_owners(struct assembly *assembly)
{
    struct owner *owners = assembly->model->owners.items;

    for (size_t i = 0; i < assembly->model->owners.count; i++) {
        struct owner *owner = &owners[i];
        const struct owner *earlier;

        owner->id = node_text(owner->item.key);
        owner->order = i;
        earlier = names_add(&assembly->owners, owner->id, owner);
        if (earlier) {
            error_at(owner->item.key->at, "the owner %s is defined a second time",
                     quoted(owner->id));
            note_at(earlier->item.key->at, "the first is here");
        }
    }
}

/* The owner that a record names; an unknown one is an error. */
static const struct owner *find_owner(struct assembly *assembly, const struct item *item,
                                      struct str id)
{
    const struct owner *owner = names_get(&assembly->owners, id), *owners;
    struct nearest nearest;

    if (owner || !id.length)
        return owner;
    owners = assembly->model->owners.items;
    nearest_start(&nearest, id);
    for (size_t i = 0; i < assembly->model->owners.count; i++)
        nearest_try(&nearest, owners[i].id);
    error_at(place(item, "owner"), "no owner %s%s", quoted(id), nearest_hint(&nearest));
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
    return arena_printf("%.*s_%.*s", (int)owner->id.length, owner->id.at, (int)id.length, id.at);
}

static void check_claim(struct assembly *assembly, struct code *code)
{
    struct str claim =
        arena_printf("%ld %.*s", code->number, (int)code->owner_id.length, code->owner_id.at);
    const struct code *earlier = names_add(&assembly->claims, claim, code);

    if (earlier && code->number) {
        error_at(place(&code->item, "number"), "%s has the number %ld already",
                 quoted(code->owner_id), code->number);
        note_at(place(&earlier->item, "number"), "the first is here");
    }
}

static void check_id(struct assembly *assembly, struct code *code)
{
    const struct code *earlier = names_add(&assembly->codes, code->full_id, code);

    if (earlier && code->id.length) {
        error_at(place(&code->item, "id"), "the id %s is taken", quoted(code->full_id));
        note_at(place(&earlier->item, "id"), "by this code");
    }
}

static void check_codes(struct assembly *assembly)
{
    struct code *codes = assembly->model->codes.items;

    for (size_t i = 0; i < assembly->model->codes.count; i++) {
        struct code *code = &codes[i];

        code->owner = find_owner(assembly, &code->item, code->owner_id);
        code->full_id = owned_id(code->owner, code->id);
        check_number(assembly, &code->item, "number", code->number);
        check_number(assembly, &code->item, "sent_as", code->sent_as);
        if (code->sent_as && code->wire != WIRE_INTERNAL)
            error_at(place(&code->item, "sent_as"), "'sent_as' goes with 'wire: internal' only");
        check_claim(assembly, code);
        check_id(assembly, code);
    }
}

/* The id that a name makes: its letters and digits, a _ for each run of anything else. */
static struct str id_of_name(struct str name)
{
    char *id = arena_alloc(name.length + 1, 1);
    size_t length = 0;

    for (size_t i = 0; i < name.length; i++) {
        if (is_letter(name.at[i]) || is_digit(name.at[i]))
            id[length++] = to_lower(name.at[i]);
        else if (name.at[i] != '\'' && length && id[length - 1] != '_')
            id[length++] = '_';
    }
    if (length && id[length - 1] == '_')
        length--;
    return (struct str){id, length};
}

static void check_alias(struct assembly *assembly, const struct code *code, struct former *former)
{
    const struct code *code_there;
    const struct former *former_there;

    former->full_id = owned_id(code->owner, id_of_name(former->name));
    code_there = names_get(&assembly->codes, former->full_id);
    if (code_there == code) {
        former->unaliased = true;
        return;
    }
    former_there = names_add(&assembly->aliases, former->full_id, former);
    if (!code_there && !former_there)
        return;
    error_at(place(&former->item, "name"),
             "the alias %s of this former name is taken ('alias: false' leaves it out)",
             quoted(former->full_id));
    note_at(code_there ? place(&code_there->item, "id") : place(&former_there->item, "name"),
            "by this one");
}

static void check_former(struct assembly *assembly)
{
    struct code *codes = assembly->model->codes.items;

    for (size_t i = 0; i < assembly->model->codes.count; i++) {
        struct former *former = codes[i].former.items;

        for (size_t j = 0; j < codes[i].former.count; j++) {
            if (!former[j].unaliased && former[j].name.length)
                check_alias(assembly, &codes[i], &former[j]);
        }
    }
}

static void check_substatuses(struct assembly *assembly)
{
    struct substatus *substatuses = assembly->model->substatuses.items;

    for (size_t i = 0; i < assembly->model->substatuses.count; i++) {
        struct substatus *substatus = &substatuses[i];
        const struct substatus *earlier;

        substatus->owner = find_owner(assembly, &substatus->item, substatus->owner_id);
        check_number(assembly, &substatus->item, "number", substatus->number);
        earlier = names_add(&assembly->sub_claims,
                            arena_printf("%ld.%ld %.*s", substatus->number, substatus->sub,
                                         (int)substatus->owner_id.length, substatus->owner_id.at),
                            substatus);
        if (earlier) {
            error_at(place(&substatus->item, "sub"), "%s has the sub-status code %ld.%ld already",
                     quoted(substatus->owner_id), substatus->number, substatus->sub);
            note_at(place(&earlier->item, "sub"), "the first is here");
        }
    }
}

static void report_twice(const struct node *at, const struct node *earlier, const char *what,
                         struct str tag)
{
    error_at(at->at, "the %s of the locale %s stands here a second time", what, quoted(tag));
    note_at(earlier->at, "the first is here");
}

/* What one layer says of a locale is joined to what earlier ones said. */
static void join_locale(struct locale *all, const struct locale *more)
{
    if (more->name.length && all->name.length)
        report_twice(node_get(more->item.node, "name"), node_get(all->item.node, "name"), "name",
                     all->tag);
    else if (more->name.length)
        all->name = more->name;
    if (more->labels && all->labels)
        report_twice(more->labels->item.node, all->labels->item.node, "labels", all->tag);
    else if (more->labels)
        all->labels = more->labels;
    if (more->class_text && all->class_text)
        report_twice(more->class_text->item.node, all->class_text->item.node, "class", all->tag);
    else if (more->class_text)
        all->class_text = more->class_text;
    append(&all->texts, &more->texts, sizeof(struct text));
}

static void join_locales(struct assembly *assembly, const struct document *document)
{
    struct list *all = &assembly->model->locales;
    const struct locale *locales = document->locales.items;

    for (size_t i = 0; i < document->locales.count; i++) {
        struct str tag = node_text(locales[i].item.key);
        struct locale *known = (struct locale *)names_get(&assembly->locales, tag);

        if (known) {
            join_locale(known, &locales[i]);
            continue;
        }
        known = arena_alloc(1, sizeof *known);
        *known = locales[i];
        known->tag = tag;
        names_add(&assembly->locales, tag, known);
        all->items = arena_grow(all->items, all->count, sizeof known);
        ((struct locale **)all->items)[all->count++] = known;
    }
}

static void report_unknown_text(struct assembly *assembly, const struct text *text)
{
    const struct code *codes = assembly->model->codes.items;
    struct str id = node_text(text->item.key);
    struct nearest nearest;

    nearest_start(&nearest, id);
    for (size_t i = 0; i < assembly->model->codes.count; i++)
        nearest_try(&nearest, codes[i].full_id);
    error_at(text->item.key->at, "a text for %s, which is no code's id%s", quoted(id),
             nearest_hint(&nearest));
}

static void place_texts(struct assembly *assembly, struct locale *locale)
{
    const struct text *texts = locale->texts.items;

    locale->code_texts = arena_alloc(assembly->model->codes.count, sizeof *locale->code_texts);
    for (size_t i = 0; i < locale->texts.count; i++) {
        const struct code *code = names_get(&assembly->codes, node_text(texts[i].item.key));
        const struct text **there;

        if (!code) {
            report_unknown_text(assembly, &texts[i]);
            continue;
        }
        there = &locale->code_texts[code->entry - 1];
        if (*there) {
            error_at(texts[i].item.key->at, "a second text for %s", quoted(code->full_id));
            note_at((*there)->item.key->at, "the first is here");
        }
        *there = &texts[i];
    }
}

static void check_locales(struct assembly *assembly)
{
    struct locale **locales = assembly->model->locales.items;

    for (size_t i = 0; i < assembly->model->locales.count; i++) {
        struct locale *locale = locales[i];
        struct location at = locale->item.key->at;

        if (!locale->name.length)
            error_at(at, "the locale %s needs the key 'name'", quoted(locale->tag));
        if (!locale->labels)
            error_at(at, "the locale %s needs the key 'labels'", quoted(locale->tag));
        if (!locale->class_text)
            error_at(at, "the locale %s needs the key 'class'", quoted(locale->tag));
        place_texts(assembly, locale);
    }
}

static int compare_codes(const void *a, const void *b)
{
    const struct code *left = a, *right = b;

    if (left->number != right->number)
        return left->number < right->number ? -1 : 1;
    if (left->owner && right->owner && left->owner != right->owner)
        return left->owner->order < right->owner->order ? -1 : 1;
    return str_compare(left->id, right->id);
}

static int compare_substatuses(const void *a, const void *b)
{
    const struct substatus *left = a, *right = b;

    if (left->number != right->number)
        return left->number < right->number ? -1 : 1;
    if (left->sub != right->sub)
        return left->sub < right->sub ? -1 : 1;
    if (left->owner && right->owner && left->owner != right->owner)
        return left->owner->order < right->owner->order ? -1 : 1;
    return 0;
}

/* Brings the codes into their order; the table by id points to where they moved. */
static void order_codes(struct assembly *assembly)
{
    struct list *list = &assembly->model->codes;
    struct code *codes = list->items;

    if (list->count)
        qsort(codes, list->count, sizeof *codes, compare_codes);
    assembly->codes = (struct names){0};
    for (size_t i = 0; i < list->count; i++) {
        codes[i].entry = i + 1;
        codes[i].wins = i == 0 || codes[i - 1].number != codes[i].number;
        names_add(&assembly->codes, codes[i].full_id, &codes[i]);
    }
}

static void order_substatuses(struct assembly *assembly)
{
    struct list *list = &assembly->model->substatuses;
    struct substatus *substatuses = list->items;
    struct code *codes = assembly->model->codes.items;
    size_t at = 0;

    if (list->count)
        qsort(substatuses, list->count, sizeof *substatuses, compare_substatuses);
    for (size_t i = 0; i < assembly->model->codes.count; i++) {
        while (at < list->count && substatuses[at].number < codes[i].number)
            at++;
        codes[i].substatus = at < list->count && substatuses[at].number == codes[i].number;
    }
}

struct model *assemble(const struct document *documents, size_t count)
{
    struct assembly assembly = {.model = arena_alloc(1, sizeof *assembly.model)};
    struct model *model = assembly.model;

    for (size_t i = 0; i < count; i++) {
        join_class(model, &documents[i]);
        append(&model->owners, &documents[i].owners, sizeof(struct owner));
        append(&model->codes, &documents[i].codes, sizeof(struct code));
        append(&model->substatuses, &documents[i].substatuses, sizeof(struct substatus));
        join_locales(&assembly, &documents[i]);
    }
    if (!model->class)
        error_at((struct location){0}, "no file defines the class");
    check_owners(&assembly);
    check_codes(&assembly);
    check_substatuses(&assembly);
    order_codes(&assembly);
    check_former(&assembly);
    order_substatuses(&assembly);
    check_locales(&assembly);
    return model;
}
