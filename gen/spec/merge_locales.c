#include "base/alloc.h"
#include "base/diag.h"
#include "base/quote.h"
#include "base/suggest.h"
#include "spec/identifier.h"
#include "spec/merge_internal.h"

#include <stdlib.h>

/* --- layers --- */

static void report_twice(const struct node *at, const struct node *earlier, const char *what,
                         struct str tag)
{
    error_at(at->at, "the %s of the locale %s is given a second time", what, str_quote(tag));
    note_at(earlier->at, "the first is here");
}

static void merge_class_text(struct locale *locale, const struct text *text)
{
    if (locale->class_text && !text->override)
        report_twice(text->item.node, locale->class_text->item.node, "class", locale->tag);
    else if (!locale->class_text && text->override)
        error_at(item_location(&text->item, "override"), "no text before this one to override");
    if (!locale->class_text || text->override)
        locale->class_text = text;
}

/* The layer that names a locale defines it: all keys but the texts come from there. */
static void define_locale(struct locale *locale, const struct locale *layer)
{
    struct locale merged = *locale;

    if (merged.name.length) {
        report_twice(node_get(layer->item.node, "name"), node_get(merged.item.node, "name"), "name",
                     merged.tag);
        return;
    }
    *locale = *layer;
    locale->tag = merged.tag;
    locale->labels = merged.labels;
    locale->class_text = merged.class_text;
    locale->layers.items = merged.layers.items;
    locale->layers.count = merged.layers.count;
    locale->label_count = merged.label_count;
}

static void merge_locale(struct locale *locale, const struct locale *layer)
{
    if (layer->name.length)
        define_locale(locale, layer);
    if (layer->labels && locale->labels)
        report_twice(layer->labels->item.node, locale->labels->item.node, "labels", locale->tag);
    else if (layer->labels)
        locale->labels = layer->labels;
    if (layer->class_text)
        merge_class_text(locale, layer->class_text);
    LIST_ADD(&locale->layers, layer);
    locale->label_count += layer->substatuses.count;
}

static struct locale *add_locale(struct merge *merge, const struct node *key)
{
    struct locale *locale = alloc_zeroed(1, sizeof *locale);

    locale->tag = node_text(key);
    table_add(&merge->locales, locale->tag, locale);
    LIST_ADD(&merge->model->locales, locale);
    return locale;
}

static void merge_layer(struct merge *merge, const struct document *document)
{
    for (size_t i = 0; i < document->locales.count; i++) {
        const struct locale *layer = &document->locales.items[i];
        const struct node *key = layer->item.key;
        struct locale *locale = (struct locale *)table_get(&merge->locales, node_text(key));

        if (!locale) {
            locale = add_locale(merge, key);
            locale->item = layer->item;
        }
        merge_locale(locale, layer);
    }
}

/* --- texts --- */

static void report_unknown_id(const struct merge *merge, struct str id, struct location at)
{
    struct suggestion suggestion;

    suggestion_start(&suggestion, id);
    suggestion_try_keys(&suggestion, &merge->ids);
    error_at(at, "a text for %s, which is no code's id%s", str_quote(id),
             suggestion_hint(&suggestion));
}

/* The texts of earlier layers are removed with the code; a text of a later layer is a mistake. */
static void check_removed(const struct text *text, struct str id, const struct code *removed)
{
    if (text->item.node->at.source < removed->item.node->at.source)
        return;
    error_at(text->item.key->at, "a text for %s, which was removed", str_quote(id));
    note_at(item_location(&removed->item, "remove"), "it is removed here");
}

static void set_text(const struct text **slot, const struct text *text, struct str id)
{
    if (*slot && !text->override) {
        error_at(text->item.key->at, "a second text for %s", str_quote(id));
        note_at((*slot)->item.key->at, "the first is here");
    } else if (!*slot && text->override) {
        error_at(item_location(&text->item, "override"), "no text before this one to override");
    } else {
        *slot = text;
    }
}

static void assign_text(const struct merge *merge, struct locale *locale, const struct text *text)
{
    struct str id = node_text(text->item.key);
    const struct code *code = id_history_find(merge, id, text->item.node->at.source);

    if (!code)
        report_unknown_id(merge, id, text->item.key->at);
    else if (code->remove)
        check_removed(text, id, code);
    else if (code->entry)
        set_text(&locale->code_texts[code->entry - 1], text, id);
}

static void assign_label(const struct merge *merge, struct locale *locale,
                         const struct label *label)
{
    struct str key = node_text(&label->key);
    const struct substatus *substatus = table_get(&merge->substatuses, key);
    const struct label **slot;

    if (!substatus) {
        error_at(label->key.at, "a label for %s, which is no sub-status code", str_quote(key));
        return;
    }
    if (!substatus->owner || !substatus->owner->chosen)
        return;
    slot = &locale->substatus_labels[substatus->index];
    if (*slot) {
        error_at(label->key.at, "a second label for %s", str_quote(key));
        note_at((*slot)->key.at, "the first is here");
    }
    *slot = label;
}

/* Assigns the texts and labels of all layers to codes and sub-status codes. */
static void assign_texts(const struct merge *merge, struct locale *locale)
{
    const struct model *model = merge->model;

    locale->code_texts = alloc_zeroed(model->codes.count, sizeof *locale->code_texts);
    if (locale->label_count)
        locale->substatus_labels =
            alloc_zeroed(model->substatuses.count, sizeof *locale->substatus_labels);
    for (size_t i = 0; i < locale->layers.count; i++) {
        const struct locale *layer = locale->layers.items[i];

        for (size_t j = 0; j < layer->texts.count; j++)
            assign_text(merge, locale, &layer->texts.items[j]);
        for (size_t j = 0; j < layer->substatuses.count; j++)
            assign_label(merge, locale, &layer->substatuses.items[j]);
    }
}

/* Checks the POSIX name, which becomes part of file names. */
static void check_posix(const struct locale *locale)
{
    struct str name = locale->posix;

    for (size_t i = 0; i < name.length; i++) {
        char c = name.data[i];

        if (is_letter(c) || is_digit(c) || (i && (c == '_' || c == '@' || c == '-')))
            continue;
        error_at(item_location(&locale->item, "posix"), "%s cannot be the POSIX name of a locale",
                 str_quote(name));
        return;
    }
}

static void check_locale(const struct locale *locale)
{
    struct location at = locale->item.key->at;

    if (!locale->name.length)
        error_at(at, "the locale %s needs the key 'name'", str_quote(locale->tag));
    if (!locale->labels)
        error_at(at, "the locale %s needs the key 'labels'", str_quote(locale->tag));
    if (!locale->class_text)
        error_at(at, "the locale %s needs the key 'class'", str_quote(locale->tag));
    check_posix(locale);
}

/* --- numbers and fallbacks --- */

static int compare_locales(const void *a, const void *b)
{
    const struct locale *left = *(struct locale *const *)a, *right = *(struct locale *const *)b;

    return (left->order > right->order) - (left->order < right->order);
}

/* Checks the numbers that are given. Returns the highest one. */
static long check_numbers(const struct model *model)
{
    const struct locale **owners = alloc_zeroed(MAX_LOCALES + 1, sizeof *owners);
    long highest = 0;

    for (size_t i = 0; i < model->locales.count; i++) {
        const struct locale *locale = model->locales.items[i], *earlier = owners[locale->number];

        if (!locale->number)
            continue;
        if (earlier) {
            error_at(item_location(&locale->item, "number"), "the number %ld is that of %s",
                     locale->number, str_quote(earlier->tag));
            note_at(item_location(&earlier->item, "number"), "it is given here");
        }
        owners[locale->number] = locale;
        if (locale->number > highest)
            highest = locale->number;
    }
    return highest;
}

/* Locales without a number follow those with one, in the order of the layers. */
static void number_locales(struct model *model)
{
    long next = check_numbers(model);

    for (size_t i = 0; i < model->locales.count; i++) {
        struct locale *locale = model->locales.items[i];

        locale->order = (size_t)(locale->number ? locale->number - 1 : next++);
    }
    if (model->locales.count)
        qsort(model->locales.items, model->locales.count, sizeof *model->locales.items,
              compare_locales);
}

static void set_fallback(const struct merge *merge, struct locale *locale)
{
    const struct model *model = merge->model;
    struct suggestion suggestion;

    locale->fallback = locale == model->locales.items[0] ? NULL : model->locales.items[0];
    if (!locale->fallback_tag.length)
        return;
    locale->fallback = table_get(&merge->locales, locale->fallback_tag);
    if (locale->fallback)
        return;
    suggestion_start(&suggestion, locale->fallback_tag);
    for (size_t i = 0; i < model->locales.count; i++)
        suggestion_try(&suggestion, model->locales.items[i]->tag);
    error_at(item_location(&locale->item, "fallback"), "no locale %s%s",
             str_quote(locale->fallback_tag), suggestion_hint(&suggestion));
}

/* Reports the first locale whose fallbacks form a cycle. */
static void check_fallbacks(const struct model *model)
{
    for (size_t i = 0; i < model->locales.count; i++) {
        const struct locale *locale = model->locales.items[i], *fallback = locale->fallback;
        size_t steps = 0;

        while (fallback && steps++ <= model->locales.count)
            fallback = fallback->fallback;
        if (!fallback)
            continue;
        error_at(item_location(&locale->item, "fallback"),
                 "the fallback of %s leads back to itself", str_quote(locale->tag));
        return;
    }
}

static void check_served_tag(struct table *served, const struct word *tag)
{
    const struct word *earlier = table_add(served, tag->text, tag);

    if (!is_language_tag(tag->text))
        error_at(tag->item.node->at, "%s cannot be served: it is no language tag",
                 str_quote(tag->text));
    if (earlier) {
        error_at(tag->item.node->at, "%s is served already", str_quote(tag->text));
        note_at(earlier->item.node->at, "the first is here");
    }
}

static void check_served(const struct model *model)
{
    struct table served = {0};

    for (size_t i = 0; i < model->locales.count; i++) {
        const struct word_list *tags = &model->locales.items[i]->serves;

        for (size_t j = 0; j < tags->count; j++)
            check_served_tag(&served, &tags->items[j]);
    }
}

void merge_locales(struct merge *merge, const struct document_list *documents)
{
    struct model *model = merge->model;

    for (size_t i = 0; i < documents->count; i++)
        merge_layer(merge, &documents->items[i]);
    number_locales(model);
    for (size_t i = 0; i < model->locales.count; i++) {
        check_locale(model->locales.items[i]);
        assign_texts(merge, model->locales.items[i]);
        set_fallback(merge, model->locales.items[i]);
    }
    check_fallbacks(model);
    check_served(model);
}
