#include "base/alloc.h"
#include "base/table.h"
#include "spec/format.h"
#include "view/view_data.h"

#include <stdint.h>
#include <stdlib.h>

static struct str underscored(struct str text)
{
    struct str copy = alloc_copy(text);

    for (size_t i = 0; i < copy.length; i++)
        ((char *)copy.data)[i] = copy.data[i] == '-' ? '_' : copy.data[i];
    return copy;
}

static struct str small(struct str text)
{
    struct str copy = alloc_copy(text);

    for (size_t i = 0; i < copy.length; i++)
        ((char *)copy.data)[i] = to_lower(copy.data[i]);
    return copy;
}

/* --- labels of sub-status codes: made when a template asks, for they are many --- */

static const struct label *find_label(const struct locale *locale, const struct view_label *label)
{
    return locale->substatus_labels ? locale->substatus_labels[label->substatus->index] : NULL;
}

static const struct locale *find_labelled(const struct view_label *label)
{
    const struct locale *locale = label->locale;

    while (locale && !find_label(locale, label))
        locale = locale->fallback;
    return locale;
}

struct str label_text(const struct view_label *label)
{
    const struct label *found = find_label(label->locale, label);

    return found ? node_text(&found->text) : STR("");
}

struct str label_shown(const struct view_label *label)
{
    const struct locale *locale = find_labelled(label);

    return locale ? node_text(&find_label(locale, label)->text) : label->substatus->label;
}

struct str label_shown_tag(const struct view_label *label)
{
    const struct locale *locale = find_labelled(label);

    return locale ? locale->tag : STR("");
}

struct struct_list make_labels(const struct view_locale *locale)
{
    const struct struct_list *all = &locale->view->substatuses;
    const struct view_substatus *substatuses = all->items;
    struct view_label *out = alloc_zeroed(all->count, sizeof *out);

    for (size_t i = 0; i < all->count; i++)
        out[i] = (struct view_label){&substatuses[i], locale->locale};
    return (struct struct_list){out, all->count};
}

/* The first sub-status code of a number, or of a later one; they are sorted. */
static size_t find_substatus(const struct struct_list *substatuses, long number)
{
    const struct view_substatus *items = substatuses->items;
    size_t from = 0, to = substatuses->count;

    while (from < to) {
        size_t middle = from + (to - from) / 2;

        if (items[middle].number < number)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

static struct view_label_list pick_labels(const struct view_text *text,
                                          const struct view_owner *owner)
{
    const struct struct_list *all = &text->view->substatuses;
    const struct view_substatus *items = all->items;
    struct view_label *out = NULL;
    size_t count = 0;

    for (size_t i = find_substatus(all, text->number);
         i < all->count && items[i].number == text->number; i++) {
        if (items[i].owner != owner)
            continue;
        out = alloc_grow(out, count, sizeof *out);
        out[count++] = (struct view_label){&items[i], text->locale};
    }
    return (struct view_label_list){(long)count, owner, {out, count}};
}

struct struct_list make_label_lists(const struct view_text *text)
{
    const struct view_owner *owners = text->view->owners.items;
    struct view_label_list *out = NULL;
    size_t count = 0;

    if (!text->code->preferred || !text->code->substatus)
        return (struct struct_list){NULL, 0};
    for (size_t i = 0; i < text->view->owners.count; i++) {
        struct view_label_list list = pick_labels(text, &owners[i]);

        if (!list.count)
            continue;
        out = alloc_grow(out, count, sizeof *out);
        out[count++] = list;
    }
    return (struct struct_list){out, count};
}

/* --- texts --- */

static struct str direction_of(const struct locale *locale)
{
    return locale->direction == DIRECTION_RTL ? STR("rtl") : STR("ltr");
}

/* The text that a reader is shown: of the first that has one, or the class's. */
static void show_text(struct view_text *out, const struct locale *locale, size_t i)
{
    const struct locale *shown = locale;
    const struct text *text;

    while (shown && !shown->code_texts[i])
        shown = shown->fallback;
    text = shown ? shown->code_texts[i] : locale->class_text;
    shown = shown ? shown : locale;
    out->shown_title = text->title;
    out->shown_sentence = text->sentence;
    out->shown_tag = shown->tag;
    out->shown_direction = direction_of(shown);
}

static struct struct_list make_texts(const struct view *view, const struct locale *locale,
                                     size_t *bytes)
{
    const struct view_code *codes = view->codes.items;
    struct view_text *out = alloc_zeroed(view->codes.count, sizeof *out);

    for (size_t i = 0; i < view->codes.count; i++) {
        const struct text *text = locale->code_texts[i];

        out[i].number = codes[i].number;
        out[i].code = &codes[i];
        out[i].view = view;
        out[i].locale = locale;
        out[i].upper = codes[i].upper;
        out[i].title = text ? text->title : STR("");
        out[i].sentence = text ? text->sentence : STR("");
        show_text(&out[i], locale, i);
        *bytes += out[i].title.length + out[i].sentence.length + 10;
    }
    return (struct struct_list){out, view->codes.count};
}

/* Splits the words for unofficial where the owner's name belongs. */
static void split_unofficial(struct view_locale *locale)
{
    static const struct str mark = {"{owner}", sizeof "{owner}" - 1};
    struct str text = locale->labels.unofficial;
    size_t end = str_find(text, mark);

    locale->unofficial_before = str_part(text, 0, end);
    locale->unofficial_after = str_part(text, end + mark.length, text.length);
}

/* The labels, and of those that are missing the first of the fallbacks'. */
static struct labels join_labels(const struct locale *locale)
{
    struct labels out = {0};

    for (; locale; locale = locale->fallback) {
        for (size_t i = 0; i < labels_record.key_count; i++) {
            size_t offset = labels_record.keys[i].offset;
            struct str *there = (struct str *)((char *)&out + offset);

            if (!there->length)
                *there = *(const struct str *)((const char *)locale->labels + offset);
        }
    }
    return out;
}

/* What the labels take in a table, at most. */
static size_t label_bytes(const struct view *view, const struct locale *locale)
{
    const struct label *labels = locale->labels_of_substatuses.items;
    size_t bytes = view->substatuses.count * 5;

    for (size_t i = 0; i < locale->labels_of_substatuses.count; i++)
        bytes += labels[i].text.length;
    return bytes;
}

static struct view_locale make_locale(const struct view *view, const struct locale *locale,
                                      size_t *bytes)
{
    struct view_locale out = {
        .tag = locale->tag,
        .id = small(underscored(locale->tag)),
        .upper = upper(locale->tag),
        .underscored = underscored(locale->tag),
        .posix = locale->posix.length ? locale->posix : underscored(locale->tag),
        .name = locale->name,
        .direction = direction_of(locale),
        .rtl = locale->direction == DIRECTION_RTL,
        .order = (long)locale->order,
        .serves = make_words(&locale->serves),
        .labels = join_labels(locale),
        .class_title = locale->class_text->title,
        .class_sentence = locale->class_text->sentence,
        .view = view,
        .locale = locale,
    };

    *bytes = out.name.length + out.tag.length + out.labels.official.length +
             out.labels.unofficial.length + out.labels.substatus.length + out.class_title.length +
             out.class_sentence.length + 100;
    out.texts = make_texts(view, locale, bytes);
    *bytes += label_bytes(view, locale);
    out.labelled = locale->labels_of_substatuses.count > 0;
    out.label_count = locale->fallback ? (long)locale->labels_of_substatuses.count
                                       : (long)view->substatuses.count; /* the owners' own */
    for (size_t i = 0; i < view->codes.count; i++)
        out.text_count += locale->code_texts[i] != NULL;
    split_unofficial(&out);
    return out;
}

static int compare_tags(const void *a, const void *b)
{
    return str_compare(((const struct view_tag *)a)->tag, ((const struct view_tag *)b)->tag);
}

static void add_tag(struct view *view, struct table *known, struct str tag,
                    const struct view_locale *locale)
{
    struct view_tag *tags = alloc_grow((void *)view->tags.items, view->tags.count, sizeof *tags);

    tag = small(tag);
    view->tags.items = tags;
    if (table_add(known, tag, view))
        return;
    tags[view->tags.count++] = (struct view_tag){tag, locale->upper, locale->tag};
    if ((long)tag.length >= view->tag_size)
        view->tag_size = (long)tag.length + 1;
}

/* The tags from the last to the first. */
static struct struct_list turn_tags(const struct struct_list *tags)
{
    const struct view_tag *in = tags->items;
    struct view_tag *out = alloc_zeroed(tags->count, sizeof *out);

    for (size_t i = 0; i < tags->count; i++)
        out[i] = in[tags->count - 1 - i];
    return (struct struct_list){out, tags->count};
}

/* All tags that lead to a locale, sorted: first those of the locales themselves, for an exact match
 * comes before what others serve. */
static void make_tags(struct view *view, const struct model *model)
{
    struct locale *const *in = model->locales.items;
    const struct view_locale *locales = view->locales.items;
    struct table known = {0};

    view->tag_size = 8; /* which the template reads at once */
    for (size_t i = 0; i < view->locales.count; i++)
        add_tag(view, &known, locales[i].tag, &locales[i]);
    for (size_t i = 0; i < view->locales.count; i++) {
        const struct word *tags = in[i]->serves.items;

        for (size_t j = 0; j < in[i]->serves.count; j++)
            add_tag(view, &known, tags[j].text, &locales[i]);
    }
    if (view->tags.count)
        qsort((void *)view->tags.items, view->tags.count, sizeof(struct view_tag), compare_tags);
    view->tags_backwards = turn_tags(&view->tags);
}

/* The numbers of locales in order, with those that no locale of this set has. */
static void make_locale_slots(struct view *view)
{
    const struct view_locale *locales = view->locales.items;
    struct view_locale_slot *slots;

    for (size_t i = 0; i < view->locales.count; i++) {
        if (locales[i].order >= view->locale_numbers)
            view->locale_numbers = locales[i].order + 1;
    }
    slots = alloc_zeroed((size_t)view->locale_numbers, sizeof *slots);
    for (size_t i = 0; i < view->locales.count; i++)
        slots[locales[i].order].locale = &locales[i];
    view->locale_slots = (struct struct_list){slots, (size_t)view->locale_numbers};
}

static bool leads_to(const struct locale *locale, const struct locale *fallback)
{
    while (locale && locale != fallback)
        locale = locale->fallback;
    return locale;
}

/* The locale whose texts stand in for missing ones: the next of its fallbacks that is generated,
 * else the first; NULL where that one leads here itself. */
static const struct view_locale *choose_parent(const struct view_locale *locales,
                                               const struct model *model, size_t index)
{
    struct locale *const *all = model->locales.items;

    for (const struct locale *at = all[index]->fallback; at; at = at->fallback) {
        for (size_t i = 0; i < model->locales.count; i++) {
            if (all[i] == at)
                return &locales[i];
        }
    }
    return leads_to(all[0], all[index]) ? NULL : &locales[0];
}

static void link_originals(struct view_locale *locale, const struct view_locale *first)
{
    struct view_text *texts = (struct view_text *)locale->texts.items;

    for (size_t i = 0; i < locale->texts.count; i++)
        texts[i].original = (const struct view_text *)first->texts.items + i;
}

void make_locales(struct view *view, const struct model *model)
{
    struct locale *const *locales = model->locales.items;
    struct view_locale *out = alloc_zeroed(model->locales.count, sizeof *out);

    view->text_offset_type = STR("uint16_t");
    for (size_t i = 0; i < model->locales.count; i++) {
        size_t bytes;

        out[i] = make_locale(view, locales[i], &bytes);
        out[i].parent = choose_parent(out, model, i);
        out[i].fallback = upper(locales[out[i].parent ? (size_t)(out[i].parent - out) : i]->tag);
        link_originals(&out[i], &out[0]);
        if (bytes > UINT16_MAX)
            view->text_offset_type = STR("uint32_t");
    }
    view->locales = (struct struct_list){out, model->locales.count};
    view->first_locale = model->locales.count ? out : NULL;
    make_tags(view, model);
    make_locale_slots(view);
}
