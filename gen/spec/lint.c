#include "spec/lint.h"

#include "base/diag.h"
#include "base/quote.h"
#include "base/table.h"
#include "base/utf8.h"
#include "spec/format.h"

static size_t character_count(struct str text)
{
    size_t count = 0;

    for (size_t i = 0; i < text.length; i++)
        count += !is_continuation(text.data[i]);
    return count;
}

/* A text that is the same as in the first locale was most likely forgotten. */
static void lint_translated(const struct locale *locale, struct location at, struct str text,
                            struct str original)
{
    if (locale->fallback && str_equal(text, original) && !is_loan(locale, text))
        error_at(at, "not translated (or one of the 'loans'): %s", str_quote(text));
}

static void lint_title(const struct locale *locale, const struct text *text)
{
    struct location at = item_own_location(&text->item, "title");

    lint_text(locale, at, text->title);
    if (character_count(text->title) > MAX_TITLE)
        error_at(at, "a title of more than %d characters", MAX_TITLE);
    if (ends_sentence(locale, text->title))
        error_at(at, "a title does not end as a sentence does");
}

static void lint_sentence(const struct locale *locale, const struct text *text)
{
    struct location at = item_own_location(&text->item, "sentence");

    lint_text(locale, at, text->sentence);
    if (node_get(locale->item.node, "ends") && locale->ends.count &&
        !ends_sentence(locale, text->sentence))
        error_at(at, "a sentence of %s does not end like this", str_quote(locale->tag));
}

static void lint_code_text(const struct locale *locale, const struct text *text,
                           const struct text *original)
{
    lint_title(locale, text);
    lint_sentence(locale, text);
    if (!original)
        return;
    lint_translated(locale, item_own_location(&text->item, "title"), text->title, original->title);
    lint_translated(locale, item_own_location(&text->item, "sentence"), text->sentence,
                    original->sentence);
}

/* Two numbers must not have one title. */
static void lint_same_titles(const struct model *model, const struct locale *locale)
{
    const struct code *codes = model->codes.items;
    struct table titles = {0};

    for (size_t i = 0; i < model->codes.count; i++) {
        const struct text *text = locale->code_texts[i];
        const struct code *earlier;

        if (!text)
            continue;
        earlier = table_add(&titles, text->title, &codes[i]);
        if (!earlier || earlier->number == codes[i].number)
            continue;
        error_at(item_own_location(&text->item, "title"), "%ld has the same title as %ld",
                 codes[i].number, earlier->number);
        note_at(item_own_location(&locale->code_texts[earlier->entry - 1]->item, "title"),
                "the other is here");
    }
}

static void lint_label(const struct locale *locale, const char *key, struct str text)
{
    lint_text(locale, item_own_location(&locale->labels->item, key), text);
}

static void lint_unofficial(const struct locale *locale)
{
    const struct labels *labels = locale->labels;
    static const struct str mark = {"{owner}", sizeof "{owner}" - 1};
    struct str words = labels->unofficial;
    size_t before = str_find(words, mark), behind = before + mark.length;

    if (before < words.length) {
        bool space = before && words.data[before - 1] == ' ';

        lint_label(locale, "unofficial", str_part(words, 0, before - space));
        lint_label(locale, "unofficial", str_part(words, behind, words.length));
    } else {
        error_at(item_own_location(&labels->item, "unofficial"),
                 "'unofficial' must say by whom, with {owner} in it");
    }
}

static struct str label_of(const struct labels *labels, const struct field *field)
{
    return *(const struct str *)((const char *)labels + field->offset);
}

/* A locale has all labels that the first one has. */
static void lint_labels(const struct locale *locale, const struct locale *first)
{
    for (size_t i = 0; i < labels_type.field_count; i++) {
        const struct field *field = &labels_type.fields[i];
        struct str text = label_of(locale->labels, field);

        if (str_is(STR("unofficial"), field->name))
            lint_unofficial(locale);
        else if (text.length)
            lint_label(locale, field->name, text);
        else if (label_of(first->labels, field).length)
            error_at(locale->labels->item.node->at, "%s has no label '%s'", str_quote(locale->tag),
                     field->name);
    }
}

static void lint_substatus_labels(const struct locale *locale)
{
    for (size_t i = 0; i < locale->layers.count; i++) {
        const struct label_list *labels = &locale->layers.items[i]->substatuses;

        for (size_t j = 0; j < labels->count; j++)
            lint_text(locale, labels->items[j].text.at, node_text(&labels->items[j].text));
    }
}

static void lint_locale(const struct model *model, const struct locale *locale)
{
    const struct locale *first = model->locales.items[0];
    const struct code *codes = model->codes.items;

    lint_labels(locale, first);
    lint_substatus_labels(locale);
    lint_code_text(locale, locale->class_text, first->class_text);
    for (size_t i = 0; i < model->codes.count; i++) {
        if (locale->code_texts[i])
            lint_code_text(locale, locale->code_texts[i], first->code_texts[i]);
        else
            error_at(locale->item.key->at, "%s has no text for %s", str_quote(locale->tag),
                     str_quote(codes[i].full_id));
    }
    lint_same_titles(model, locale);
}

void lint_model(const struct model *model)
{
    for (size_t i = 0; i < model->locales.count; i++)
        lint_locale(model, model->locales.items[i]);
}
