#include "base/alloc.h"
#include "base/diag.h"
#include "base/quote.h"
#include "base/source.h"
#include "base/suggest.h"
#include "base/table.h"
#include "spec/merge_internal.h"

#include <stdlib.h>
#include <string.h>

static void report_twice(const struct node *at, const struct node *earlier, const char *what,
                         struct str tag)
{
    error_at(at->at, "the %s of the locale %s stands here a second time", what, str_quote(tag));
    note_at(earlier->at, "the first is here");
}

static void join_class_text(struct locale *all, const struct text *text)
{
    if (all->class_text && !text->override)
        report_twice(text->item.node, all->class_text->item.node, "class", all->tag);
    else if (!all->class_text && text->override)
        error_at(place(&text->item, "override"), "no text before this one to override");
    if (!all->class_text || text->override)
        all->class_text = text;
}

/* Takes over all that is said once of a locale, where it is named. */
static void take_definition(struct locale *all, const struct locale *more)
{
    struct locale named = *more;

    named.tag = all->tag;
    named.labels = all->labels;
    named.class_text = all->class_text;
    named.texts = all->texts;
    named.labels_of_substatuses = all->labels_of_substatuses;
    *all = named;
}

/* The layer that names a locale is where it is defined. */
static void join_name(struct locale *all, const struct locale *more)
{
    if (!more->name.length)
        return;
    if (all->name.length) {
        report_twice(node_get(more->item.node, "name"), node_get(all->item.node, "name"), "name",
                     all->tag);
        return;
    }
    take_definition(all, more);
}

/* What one layer says of a locale is joined to what earlier ones said. */
static void join_locale(struct locale *all, const struct locale *more)
{
    join_name(all, more);
    if (more->labels && all->labels)
        report_twice(more->labels->item.node, all->labels->item.node, "labels", all->tag);
    else if (more->labels)
        all->labels = more->labels;
    if (more->class_text)
        join_class_text(all, more->class_text);
    append(&all->texts, &more->texts, sizeof(struct text));
    append(&all->labels_of_substatuses, &more->labels_of_substatuses, sizeof(struct label));
}

static void join_layer(struct assembly *assembly, const struct document *document)
{
    struct list *all = &assembly->model->locales;
    const struct locale *locales = document->locales.items;

    for (size_t i = 0; i < document->locales.count; i++) {
        struct str tag = node_text(locales[i].item.key);
        struct locale *known = (struct locale *)table_get(&assembly->locales, tag);

        if (known) {
            join_locale(known, &locales[i]);
            continue;
        }
        known = alloc_zeroed(1, sizeof *known);
        *known = locales[i];
        known->tag = tag;
        known->class_text = NULL;
        if (locales[i].class_text)
            join_class_text(known, locales[i].class_text);
        table_add(&assembly->locales, tag, known);
        all->items = alloc_grow(all->items, all->count, sizeof known);
        ((struct locale **)all->items)[all->count++] = known;
    }
}

/* --- texts --- */

static void report_unknown(struct assembly *assembly, struct str id, struct location at)
{
    struct suggestion nearest;

    suggestion_start(&nearest, id);
    suggestion_try_keys(&nearest, &assembly->ids);
    error_at(at, "a text for %s, which is no code's id%s", str_quote(id),
             suggestion_hint(&nearest));
}

/* A removed code takes along the texts of the layers before; one of a later layer is left over. */
static void check_removed(const struct text *text, struct str id, const struct code *removed)
{
    if (text->item.node->at.source < removed->item.node->at.source)
        return;
    error_at(text->item.key->at, "a text for %s, which was removed", str_quote(id));
    note_at(place(&removed->item, "remove"), "it is removed here");
}

static void place_text(const struct text **there, const struct text *text, struct str id)
{
    if (*there && !text->override) {
        error_at(text->item.key->at, "a second text for %s", str_quote(id));
        note_at((*there)->item.key->at, "the first is here");
    } else if (!*there && text->override) {
        error_at(place(&text->item, "override"), "no text before this one to override");
    } else {
        *there = text;
    }
}

static void place_texts(struct assembly *assembly, struct locale *locale)
{
    const struct text *texts = locale->texts.items;

    locale->code_texts = alloc_zeroed(assembly->model->codes.count, sizeof *locale->code_texts);
    for (size_t i = 0; i < locale->texts.count; i++) {
        struct str id = node_text(texts[i].item.key);
        const struct code *code = claimed_code(assembly, id, texts[i].item.node->at.source);

        if (!code)
            report_unknown(assembly, id, texts[i].item.key->at);
        else if (code->remove)
            check_removed(&texts[i], id, code);
        else if (code->entry)
            place_text(&locale->code_texts[code->entry - 1], &texts[i], id);
    }
}

static void place_labels(struct assembly *assembly, struct locale *locale)
{
    const struct label *labels = locale->labels_of_substatuses.items;

    if (!locale->labels_of_substatuses.count)
        return;
    locale->substatus_labels =
        alloc_zeroed(assembly->model->substatuses.count, sizeof *locale->substatus_labels);
    for (size_t i = 0; i < locale->labels_of_substatuses.count; i++) {
        struct str key = node_text(&labels[i].key);
        const struct substatus *substatus = table_get(&assembly->substatuses, key);
        const struct label **there;

        if (!substatus) {
            error_at(labels[i].key.at, "a label for %s, which is no sub-status code",
                     str_quote(key));
            continue;
        }
        if (!substatus->owner || !substatus->owner->chosen)
            continue;
        there = &locale->substatus_labels[substatus->index];
        if (*there) {
            error_at(labels[i].key.at, "a second label for %s", str_quote(key));
            note_at((*there)->key.at, "the first is here");
        }
        *there = &labels[i];
    }
}

/* The name becomes part of files' names. */
static void check_posix(const struct locale *locale)
{
    struct str name = locale->posix;

    for (size_t i = 0; i < name.length; i++) {
        char c = name.data[i];

        if (is_letter(c) || is_digit(c) || (i && (c == '_' || c == '@' || c == '-')))
            continue;
        error_at(place(&locale->item, "posix"), "%s cannot be the POSIX name of a locale",
                 str_quote(name));
        return;
    }
}

static void check_locale(struct assembly *assembly, struct locale *locale)
{
    struct location at = locale->item.key->at;

    if (!locale->name.length)
        error_at(at, "the locale %s needs the key 'name'", str_quote(locale->tag));
    if (!locale->labels)
        error_at(at, "the locale %s needs the key 'labels'", str_quote(locale->tag));
    if (!locale->class_text)
        error_at(at, "the locale %s needs the key 'class'", str_quote(locale->tag));
    check_posix(locale);
    place_texts(assembly, locale);
    place_labels(assembly, locale);
}

/* --- numbers and fallbacks --- */

static int compare_locales(const void *a, const void *b)
{
    const struct locale *left = *(struct locale *const *)a, *right = *(struct locale *const *)b;

    return (left->order > right->order) - (left->order < right->order);
}

/* Locales with a number have it; the others come behind them, as the layers name them. */
static void number_locales(struct model *model)
{
    struct locale **locales = model->locales.items;
    struct locale **taken = alloc_zeroed(MAX_LOCALES + 1, sizeof *taken);
    long next = 1;

    for (size_t i = 0; i < model->locales.count; i++) {
        struct locale *locale = locales[i];

        if (!locale->number)
            continue;
        if (taken[locale->number]) {
            error_at(place(&locale->item, "number"), "the number %ld is that of %s", locale->number,
                     str_quote(taken[locale->number]->tag));
            note_at(place(&taken[locale->number]->item, "number"), "it is given here");
        }
        taken[locale->number] = locale;
        if (locale->number >= next)
            next = locale->number + 1;
    }
    for (size_t i = 0; i < model->locales.count; i++)
        locales[i]->order = (size_t)(locales[i]->number ? locales[i]->number : next++) - 1;
    if (model->locales.count)
        qsort(locales, model->locales.count, sizeof *locales, compare_locales);
}

/* A fallback must be there, and must not lead back. */
static void find_fallback(struct assembly *assembly, struct locale *locale)
{
    struct locale *const *locales = assembly->model->locales.items;
    struct suggestion nearest;

    locale->fallback = locale == locales[0] ? NULL : locales[0];
    if (!locale->fallback_tag.length)
        return;
    locale->fallback = table_get(&assembly->locales, locale->fallback_tag);
    suggestion_start(&nearest, locale->fallback_tag);
    for (size_t i = 0; i < assembly->model->locales.count; i++)
        suggestion_try(&nearest, locales[i]->tag);
    if (!locale->fallback)
        error_at(place(&locale->item, "fallback"), "no locale %s%s",
                 str_quote(locale->fallback_tag), suggestion_hint(&nearest));
}

static void check_fallbacks(struct model *model)
{
    struct locale *const *locales = model->locales.items;

    for (size_t i = 0; i < model->locales.count; i++) {
        const struct locale *at = locales[i]->fallback;
        size_t steps = 0;

        while (at && steps++ <= model->locales.count)
            at = at->fallback;
        if (!at)
            continue;
        error_at(place(&locales[i]->item, "fallback"), "the fallback of %s leads back to itself",
                 str_quote(locales[i]->tag));
        return;
    }
}

static void check_served(struct assembly *assembly)
{
    struct locale *const *locales = assembly->model->locales.items;
    struct table served = {0};

    for (size_t i = 0; i < assembly->model->locales.count; i++) {
        const struct word *tags = locales[i]->serves.items;

        for (size_t j = 0; j < locales[i]->serves.count; j++) {
            const struct word *earlier = table_add(&served, tags[j].text, &tags[j]);

            if (!is_language_tag(tags[j].text))
                error_at(tags[j].item.node->at, "%s cannot be served: it is no language tag",
                         str_quote(tags[j].text));
            if (earlier) {
                error_at(tags[j].item.node->at, "%s is served already", str_quote(tags[j].text));
                note_at(earlier->item.node->at, "the first is here");
            }
        }
    }
}

void join_locales(struct assembly *assembly, const struct document *documents, size_t count)
{
    struct locale **locales;

    for (size_t i = 0; i < count; i++)
        join_layer(assembly, &documents[i]);
    number_locales(assembly->model);
    locales = assembly->model->locales.items;
    for (size_t i = 0; i < assembly->model->locales.count; i++) {
        check_locale(assembly, locales[i]);
        find_fallback(assembly, locales[i]);
    }
    check_fallbacks(assembly->model);
    check_served(assembly);
}
