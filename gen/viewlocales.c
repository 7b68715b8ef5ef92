#include "arena.h"
#include "format.h"
#include "names.h"
#include "viewdata.h"

#include <stdint.h>
#include <stdlib.h>

static struct str underscored(struct str text)
{
    struct str copy = arena_copy(text);

    for (size_t i = 0; i < copy.length; i++)
        ((char *)copy.at)[i] = copy.at[i] == '-' ? '_' : copy.at[i];
    return copy;
}

static struct str small(struct str text)
{
    struct str copy = arena_copy(text);

    for (size_t i = 0; i < copy.length; i++)
        ((char *)copy.at)[i] = to_lower(copy.at[i]);
    return copy;
}

/* The label that a reader is shown: of the first that has one, or the owner's. */
static void show_label(struct view_label *out, const struct view_substatus *substatus,
                       const struct locale *locale, size_t i)
{
    while (locale && !locale->substatus_labels[i])
        locale = locale->fallback;
    out->shown = locale ? locale->substatus_labels[i]->text : substatus->label;
    out->shown_tag = locale ? locale->tag : STR("");
}

static struct struct_list make_labels(const struct view *view, const struct locale *locale,
                                      size_t *bytes)
{
    const struct view_substatus *substatuses = view->substatuses.items;
    struct view_label *out = arena_alloc(view->substatuses.count, sizeof *out);

    for (size_t i = 0; i < view->substatuses.count; i++) {
        const struct word *label = locale->substatus_labels[i];

        out[i].number = substatuses[i].number;
        out[i].sub = substatuses[i].sub;
        out[i].owner = substatuses[i].owner;
        out[i].key = substatuses[i].key;
        out[i].original = substatuses[i].label;
        out[i].label = label ? label->text : STR("");
        show_label(&out[i], &substatuses[i], locale, i);
        *bytes += out[i].label.length + 5;
    }
    return (struct struct_list){out, view->substatuses.count};
}

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

/* Those of all labels that an owner has for a number. */
static struct struct_list pick_labels(const struct struct_list *labels, long number,
                                      const struct view_owner *owner)
{
    const struct view_label *items = labels->items;
    struct view_label *out = NULL;
    size_t count = 0;

    for (size_t i = 0; i < labels->count; i++) {
        if (items[i].number != number || items[i].owner != owner)
            continue;
        out = arena_grow(out, count, sizeof *out);
        out[count++] = items[i];
    }
    return (struct struct_list){out, count};
}

static struct struct_list make_label_lists(const struct view *view,
                                           const struct struct_list *labels, long number)
{
    const struct view_owner *owners = view->owners.items;
    struct view_label_list *out = arena_alloc(view->owners.count, sizeof *out);
    size_t count = 0;

    for (size_t i = 0; i < view->owners.count; i++) {
        struct struct_list picked = pick_labels(labels, number, &owners[i]);

        if (picked.count)
            out[count++] = (struct view_label_list){(long)picked.count, &owners[i], picked};
    }
    return (struct struct_list){out, count};
}

static struct struct_list make_texts(const struct view *view, const struct locale *locale,
                                     const struct struct_list *labels, size_t *bytes)
{
    const struct view_code *codes = view->codes.items;
    struct view_text *out = arena_alloc(view->codes.count, sizeof *out);

    for (size_t i = 0; i < view->codes.count; i++) {
        const struct text *text = locale->code_texts[i];

        out[i].number = codes[i].number;
        out[i].code = &codes[i];
        out[i].upper = codes[i].upper;
        out[i].title = text ? text->title : STR("");
        out[i].sentence = text ? text->sentence : STR("");
        show_text(&out[i], locale, i);
        if (codes[i].wins && codes[i].substatus)
            out[i].label_lists = make_label_lists(view, labels, codes[i].number);
        *bytes += out[i].title.length + out[i].sentence.length + 10;
    }
    return (struct struct_list){out, view->codes.count};
}

/* Splits the words for unofficial where the owner's name belongs. */
static void split_unofficial(struct view_locale *locale)
{
    static const char mark[] = "{owner}";
    struct str text = locale->labels.unofficial;

    locale->unofficial_before = text;
    locale->unofficial_after = STR("");
    for (size_t i = 0; i < text.length; i++) {
        if (!str_starts(str_part(text, i, text.length), mark))
            continue;
        locale->unofficial_before = str_part(text, 0, i);
        locale->unofficial_after = str_part(text, i + sizeof mark - 1, text.length);
        return;
    }
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
    };

    *bytes = out.name.length + out.tag.length + out.labels.official.length +
             out.labels.unofficial.length + out.labels.substatus.length + out.class_title.length +
             out.class_sentence.length + 100;
    out.substatuses = make_labels(view, locale, bytes);
    out.texts = make_texts(view, locale, &out.substatuses, bytes);
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

static void add_tag(struct view *view, struct names *known, struct str tag,
                    const struct view_locale *locale)
{
    struct view_tag *tags = arena_grow((void *)view->tags.items, view->tags.count, sizeof *tags);

    tag = small(tag);
    view->tags.items = tags;
    if (names_add(known, tag, view))
        return;
    tags[view->tags.count++] = (struct view_tag){tag, locale->upper, locale->tag};
    if ((long)tag.length >= view->tag_size)
        view->tag_size = (long)tag.length + 1;
}

/* The tags from the last to the first. */
static struct struct_list turn_tags(const struct struct_list *tags)
{
    const struct view_tag *in = tags->items;
    struct view_tag *out = arena_alloc(tags->count, sizeof *out);

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
    struct names known = {0};

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
    slots = arena_alloc((size_t)view->locale_numbers, sizeof *slots);
    for (size_t i = 0; i < view->locales.count; i++)
        slots[locales[i].order].locale = &locales[i];
    view->locale_slots = (struct struct_list){slots, (size_t)view->locale_numbers};
}

/* The locale whose texts stand in for missing ones: the next of its fallbacks that is generated,
 * else the first; NULL for that. */
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
    return index ? &locales[0] : NULL;
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
    struct view_locale *out = arena_alloc(model->locales.count, sizeof *out);

    view->text_offset_type = STR("uint16_t");
    for (size_t i = 0; i < model->locales.count; i++) {
        size_t bytes;

        out[i] = make_locale(view, locales[i], &bytes);
        out[i].parent = choose_parent(out, model, i);
        out[i].fallback = upper(locales[out[i].parent ? out[i].parent - out : 0]->tag);
        link_originals(&out[i], &out[0]);
        if (bytes > UINT16_MAX)
            view->text_offset_type = STR("uint32_t");
    }
    view->locales = (struct struct_list){out, model->locales.count};
    view->first_locale = model->locales.count ? out : NULL;
    make_tags(view, model);
    make_locale_slots(view);
}
