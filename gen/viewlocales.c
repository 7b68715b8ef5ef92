#include "arena.h"
#include "names.h"
#include "viewdata.h"

#include <stdint.h>
#include <stdlib.h>

static struct str lower(struct str text)
{
    struct str copy = arena_copy(text);

    for (size_t i = 0; i < copy.length; i++)
        ((char *)copy.at)[i] = copy.at[i] == '-' ? '_' : to_lower(copy.at[i]);
    return copy;
}

static struct struct_list make_labels(const struct view *view, const struct locale *locale,
                                      size_t *bytes)
{
    const struct view_substatus *substatuses = view->substatuses.items;
    struct view_label *out = arena_alloc(view->substatuses.count, sizeof *out);

    for (size_t i = 0; i < view->substatuses.count; i++) {
        const struct word *label = locale->substatus_labels[i];

        out[i].key = substatuses[i].key;
        out[i].label = label ? label->text : STR("");
        *bytes += out[i].label.length + 5;
    }
    return (struct struct_list){out, view->substatuses.count};
}

static struct struct_list make_texts(const struct view *view, const struct locale *locale,
                                     size_t *bytes)
{
    const struct view_code *codes = view->codes.items;
    struct view_text *out = arena_alloc(view->codes.count, sizeof *out);

    for (size_t i = 0; i < view->codes.count; i++) {
        const struct text *text = locale->code_texts[i];

        out[i].number = codes[i].number;
        out[i].upper = codes[i].upper;
        out[i].title = text ? text->title : STR("");
        out[i].sentence = text ? text->sentence : STR("");
        *bytes += out[i].title.length + out[i].sentence.length + 10;
    }
    return (struct struct_list){out, view->codes.count};
}

/* Splits the words for unofficial where the owner's name belongs. */
static void split_unofficial(struct view_locale *locale)
{
    static const char mark[] = "{owner}";
    struct str text = locale->unofficial;

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

static struct view_locale make_locale(const struct view *view, const struct locale *locale,
                                      size_t *bytes)
{
    bool rtl = locale->direction == DIRECTION_RTL;
    struct view_locale out = {
        .tag = locale->tag,
        .id = lower(locale->tag),
        .upper = upper(locale->tag),
        .name = locale->name,
        .direction = rtl ? STR("rtl") : STR("ltr"),
        .rtl = rtl,
        .order = (long)locale->order,
        .serves = make_words(&locale->serves),
        .official = locale->labels->official,
        .unofficial = locale->labels->unofficial,
        .substatus = locale->labels->substatus,
        .class_title = locale->class_text->title,
        .class_sentence = locale->class_text->sentence,
    };

    *bytes = out.name.length + out.tag.length + out.official.length + out.unofficial.length +
             out.substatus.length + out.class_title.length + out.class_sentence.length + 100;
    out.texts = make_texts(view, locale, bytes);
    out.substatuses = make_labels(view, locale, bytes);
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

static struct str small(struct str text)
{
    struct str copy = arena_copy(text);

    for (size_t i = 0; i < copy.length; i++)
        ((char *)copy.at)[i] = to_lower(copy.at[i]);
    return copy;
}

static void add_tag(struct view *view, struct names *known, struct str tag, struct str locale)
{
    struct view_tag *tags = arena_grow((void *)view->tags.items, view->tags.count, sizeof *tags);

    tag = small(tag);
    view->tags.items = tags;
    if (names_add(known, tag, view))
        return;
    tags[view->tags.count++] = (struct view_tag){tag, locale};
    if ((long)tag.length >= view->tag_size)
        view->tag_size = (long)tag.length + 1;
}

/* All tags that lead to a locale, sorted: first those of the locales themselves, for an exact match
 * comes before what others serve. */
static void make_tags(struct view *view, const struct model *model)
{
    struct locale *const *in = model->locales.items;
    const struct view_locale *locales = view->locales.items;
    struct names known = {0};

    for (size_t i = 0; i < view->locales.count; i++)
        add_tag(view, &known, locales[i].tag, locales[i].upper);
    for (size_t i = 0; i < view->locales.count; i++) {
        const struct word *tags = in[i]->serves.items;

        for (size_t j = 0; j < in[i]->serves.count; j++)
            add_tag(view, &known, tags[j].text, locales[i].upper);
    }
    if (view->tags.count)
        qsort((void *)view->tags.items, view->tags.count, sizeof(struct view_tag), compare_tags);
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

/* The locale whose texts stand in for a missing one: the next of its fallbacks that is generated.
 */
static struct str choose_fallback(const struct model *model, const struct locale *locale)
{
    struct locale *const *all = model->locales.items;

    for (const struct locale *at = locale->fallback; at; at = at->fallback) {
        for (size_t i = 0; i < model->locales.count; i++) {
            if (all[i] == at)
                return upper(at->tag);
        }
    }
    return upper(all[0]->tag);
}

void make_locales(struct view *view, const struct model *model)
{
    struct locale *const *locales = model->locales.items;
    struct view_locale *out = arena_alloc(model->locales.count, sizeof *out);

    view->text_offset_type = STR("uint16_t");
    for (size_t i = 0; i < model->locales.count; i++) {
        size_t bytes;

        out[i] = make_locale(view, locales[i], &bytes);
        out[i].fallback = choose_fallback(model, locales[i]);
        out[i].last = i + 1 == model->locales.count;
        if (bytes > UINT16_MAX)
            view->text_offset_type = STR("uint32_t");
    }
    view->locales = (struct struct_list){out, model->locales.count};
    view->first_locale = model->locales.count ? out : NULL;
    make_tags(view, model);
    make_locale_slots(view);
}
