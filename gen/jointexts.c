#include "viewdata.h"

/* What a reader of the locale sees of a code: the text of the next locale that has one, else what
 * the locale says of the class. */
static void show_text(const struct view_locale *locale, struct view_text *text, size_t index)
{
    const struct view_text *found = text;

    for (const struct view_locale *at = locale; at && !found->title.length; at = at->parent)
        found = (const struct view_text *)at->texts.items + index;
    text->shown_title = found->title.length ? found->title : locale->class_title;
    text->shown_sentence = found->title.length ? found->sentence : locale->class_sentence;
}

/* The same of a sub-status code, from the next locale that has any labels, else the owner's own. */
static void show_label(const struct view_locale *locale, struct view_label *label, size_t index)
{
    while (locale && !locale->labelled)
        locale = locale->parent;
    if (locale)
        label->shown = ((const struct view_label *)locale->substatuses.items)[index].label;
    if (!label->shown.length)
        label->shown = label->substatus->label;
}

/* The labels of one number, which lie side by side. */
static struct view_list labels_of(const struct view_locale *locale, long number)
{
    const struct view_label *labels = locale->substatuses.items;
    size_t start = 0, end;

    while (start < locale->substatuses.count && labels[start].substatus->number < number)
        start++;
    for (end = start; end < locale->substatuses.count && labels[end].substatus->number == number;)
        end++;
    return (struct view_list){labels + start, end - start};
}

static void join_labels(const struct view *view, const struct view_locale *locale)
{
    struct view_label *labels = (struct view_label *)locale->substatuses.items;

    for (size_t i = 0; i < locale->substatuses.count; i++) {
        labels[i].substatus = (const struct view_substatus *)view->substatuses.items + i;
        show_label(locale, &labels[i], i);
    }
}

void join_texts(struct view *view)
{
    const struct view_locale *locales = view->locales.items;

    for (size_t i = 0; i < view->locales.count; i++) {
        struct view_text *texts = (struct view_text *)locales[i].texts.items;

        join_labels(view, &locales[i]);
        for (size_t j = 0; j < locales[i].texts.count; j++) {
            texts[j].code = (const struct view_code *)view->codes.items + j;
            texts[j].original = (const struct view_text *)locales[0].texts.items + j;
            texts[j].substatuses = labels_of(&locales[i], texts[j].number);
            show_text(&locales[i], &texts[j], j);
        }
    }
}
