#include "base/alloc.h"
#include "base/table.h"
#include "base/text.h"
#include "spec/format.h"
#include "view/view_internal.h"

#include <stdlib.h>

/* --- labels of sub-status codes: made on request, because there are many --- */

static const struct label *find_label(const struct locale *locale, const struct view_label *label)
{
    if (!locale->substatus_labels)
        return NULL;
    return locale->substatus_labels[label->substatus->substatus->index];
}

const struct label *label_own(const struct view_label *label)
{
    return find_label(label->locale, label);
}

const struct locale *label_shown_locale(const struct view_label *label)
{
    const struct locale *locale = label->locale;

    while (locale && !find_label(locale, label))
        locale = locale->fallback;
    return locale;
}

struct view_label_list locale_labels(const struct view_locale *locale)
{
    const struct view *view = locale->view;
    struct view_label_list labels = {alloc_zeroed(view->substatuses.count, sizeof *labels.items),
                                     view->substatuses.count};

    for (size_t i = 0; i < labels.count; i++)
        labels.items[i] = (struct view_label){&view->substatuses.items[i], locale->locale};
    return labels;
}

/* The index of the first sub-status code of a number or of a later one; they are sorted. */
static size_t find_substatus(const struct view *view, long number)
{
    size_t from = 0, to = view->substatuses.count;

    while (from < to) {
        size_t middle = from + (to - from) / 2;

        if (view->substatuses.items[middle].substatus->number < number)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

static struct view_label_list pick_labels(const struct view_text *text,
                                          const struct view_owner *owner)
{
    const struct view *view = text->view;
    long number = text->code->code->number;
    struct view_label_list labels = {0};

    for (size_t i = find_substatus(view, number); i < view->substatuses.count; i++) {
        const struct view_substatus *substatus = &view->substatuses.items[i];

        if (substatus->substatus->number != number)
            break;
        if (substatus->owner == owner)
            LIST_ADD(&labels, (struct view_label){substatus, text->locale});
    }
    return labels;
}

struct value text_label_lists(const struct view_text *text, const struct record_type *type)
{
    const struct view *view = text->view;
    const struct code *code = text->code->code;
    LIST(struct view_owner_labels) lists = {0};

    for (size_t i = 0; code->preferred && code->substatus && i < view->owners.count; i++) {
        const struct view_owner *owner = &view->owners.items[i];
        struct view_label_list labels = pick_labels(text, owner);

        if (labels.count)
            LIST_ADD(&lists, (struct view_owner_labels){owner, labels});
    }
    return record_list_value(type, lists.items, lists.count);
}

/* --- texts --- */

/* Sets the text that a reader is shown: that of the first fallback that has one, or the class's. */
static void set_shown_text(struct view_text *out, size_t index)
{
    const struct locale *locale = out->locale;

    while (locale && !locale->code_texts[index])
        locale = locale->fallback;
    out->shown = locale ? locale->code_texts[index] : out->locale->class_text;
    out->shown_locale = locale ? locale : out->locale;
}

static void make_texts(struct view_locale *out, const struct locale *first)
{
    const struct view_code_list *codes = &out->view->codes;

    out->texts.items = alloc_zeroed(codes->count, sizeof *out->texts.items);
    out->texts.count = codes->count;
    for (size_t i = 0; i < codes->count; i++) {
        struct view_text *text = &out->texts.items[i];

        *text = (struct view_text){
            .view = out->view,
            .locale = out->locale,
            .code = &codes->items[i],
            .text = out->locale->code_texts[i],
            .original = first->code_texts[i],
        };
        set_shown_text(text, i);
        out->text_count += text->text != NULL;
    }
}

/* Splits the words for unofficial where the owner's name belongs. */
static void split_unofficial(struct view_locale *locale)
{
    static const struct str mark = {"{owner}", sizeof "{owner}" - 1};
    struct str text = locale->labels->unofficial;
    size_t end = str_find(text, mark);

    locale->unofficial_before = str_part(text, 0, end);
    locale->unofficial_after = str_part(text, end + mark.length, text.length);
}

/* The labels of a locale; those that it lacks are the first fallback's that has them. */
static const struct labels *join_labels(const struct locale *locale)
{
    struct labels *joined = alloc_zeroed(1, sizeof *joined);

    for (; locale; locale = locale->fallback) {
        for (size_t i = 0; i < labels_type.field_count; i++) {
            size_t offset = labels_type.fields[i].offset;
            struct str *label = (struct str *)((char *)joined + offset);

            if (!label->length)
                *label = *(const struct str *)((const char *)locale->labels + offset);
        }
    }
    return joined;
}

static const struct view_class_text *make_class_text(const struct view *view,
                                                     const struct locale *locale)
{
    struct view_class_text *class = alloc_zeroed(1, sizeof *class);

    *class = (struct view_class_text){view->class, locale->class_text};
    return class;
}

static bool leads_to(const struct locale *locale, const struct locale *fallback)
{
    while (locale && locale != fallback)
        locale = locale->fallback;
    return locale;
}

/* The locale whose texts replace missing ones: the next of the fallbacks that is generated, else
 * the first; NULL for the first itself, and if the first falls back to this one. */
static const struct view_locale *choose_parent(const struct view *view, const struct model *model,
                                               size_t index)
{
    struct locale *const *all = model->locales.items;

    for (const struct locale *at = all[index]->fallback; at; at = at->fallback) {
        for (size_t i = 0; i < model->locales.count; i++) {
            if (all[i] == at)
                return &view->locales.items[i];
        }
    }
    return leads_to(all[0], all[index]) ? NULL : &view->locales.items[0];
}

static void make_locale(struct view *view, const struct model *model, size_t index)
{
    const struct locale *locale = model->locales.items[index];
    struct view_locale *out = &view->locales.items[index];
    size_t fallback = index;

    out->view = view;
    out->locale = locale;
    out->underscored = text_underscored(locale->tag);
    out->id = text_to_lower(out->underscored);
    out->upper = text_to_upper(locale->tag);
    out->posix = locale->posix.length ? locale->posix : out->underscored;
    out->class = make_class_text(view, locale);
    out->labels = join_labels(locale);
    /* the first locale's labels are the owners' */
    out->label_count = (long)(locale->fallback ? locale->label_count : view->substatuses.count);
    out->parent = choose_parent(view, model, index);
    if (out->parent)
        fallback = (size_t)(out->parent - view->locales.items);
    out->fallback = text_to_upper(model->locales.items[fallback]->tag);
    split_unofficial(out);
    make_texts(out, model->locales.items[0]);
}

/* --- tags --- */

static int compare_tags(const void *a, const void *b)
{
    return str_compare(((const struct view_tag *)a)->tag, ((const struct view_tag *)b)->tag);
}

static void add_tag(struct view *view, struct table *known, struct str tag,
                    const struct view_locale *locale)
{
    tag = text_to_lower(tag);
    if (table_add(known, tag, view))
        return;
    LIST_ADD(&view->tags, (struct view_tag){tag, locale});
    if ((long)tag.length >= view->tag_size)
        view->tag_size = (long)tag.length + 1;
}

static struct tag_list reverse_tags(const struct tag_list *tags)
{
    struct tag_list reversed = {alloc_zeroed(tags->count, sizeof *reversed.items), tags->count};

    for (size_t i = 0; i < tags->count; i++)
        reversed.items[i] = tags->items[tags->count - 1 - i];
    return reversed;
}

/* Makes the list of all tags that lead to a locale, sorted. The locales' own tags are added first,
 * because an exact match has precedence over a tag that another locale serves. */
static void make_tags(struct view *view)
{
    struct table known = {0};

    view->tag_size = 8; /* which the template reads at once */
    for (size_t i = 0; i < view->locales.count; i++)
        add_tag(view, &known, view->locales.items[i].locale->tag, &view->locales.items[i]);
    for (size_t i = 0; i < view->locales.count; i++) {
        const struct word_list *serves = &view->locales.items[i].locale->serves;

        for (size_t j = 0; j < serves->count; j++)
            add_tag(view, &known, serves->items[j].text, &view->locales.items[i]);
    }
    if (view->tags.count)
        qsort(view->tags.items, view->tags.count, sizeof *view->tags.items, compare_tags);
    view->tags_backwards = reverse_tags(&view->tags);
}

/* Makes the list of the numbers of locales, with those that no locale of this set has. */
static void make_locale_slots(struct view *view)
{
    size_t count = 0;

    for (size_t i = 0; i < view->locales.count; i++) {
        if (view->locales.items[i].locale->order >= count)
            count = view->locales.items[i].locale->order + 1;
    }
    view->locale_slots.items = alloc_zeroed(count, sizeof *view->locale_slots.items);
    view->locale_slots.count = count;
    for (size_t i = 0; i < view->locales.count; i++)
        view->locale_slots.items[view->locales.items[i].locale->order].locale =
            &view->locales.items[i];
}

void view_make_locales(struct view *view, const struct model *model)
{
    size_t count = model->locales.count;

    view->locales.items = alloc_zeroed(count, sizeof *view->locales.items);
    view->locales.count = count;
    for (size_t i = 0; i < count; i++)
        make_locale(view, model, i);
    view->first_locale = count ? view->locales.items : NULL;
    make_tags(view);
    make_locale_slots(view);
}
