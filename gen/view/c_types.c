#include "view/view_internal.h"

#include <stdint.h>

static size_t bytes_of_words(const struct word_list *words)
{
    size_t bytes = 0;

    for (size_t i = 0; i < words->count; i++)
        bytes += words->items[i].text.length + 1;
    return bytes;
}

/* At least the bytes that the facts of a code take, without its name and reference. */
static size_t bytes_of_facts(const struct code *code)
{
    size_t bytes = code->registry_name.length + code->product.length + code->note.length + 5;

    if (code->cacheable)
        bytes += code->cacheable->reference.length;
    if (code->retry)
        bytes += code->retry->reference.length;
    for (size_t i = 0; i < code->response_fields.count; i++) {
        const struct response_field *field = &code->response_fields.items[i];

        bytes += field->name.length + field->when.length + field->reference.length + 3;
    }
    for (size_t i = 0; i < code->former.count; i++)
        bytes += code->former.items[i].name.length + code->former.items[i].reference.length + 2;
    return bytes + bytes_of_words(&code->request_fields);
}

static size_t bytes_of_substatus(const struct substatus *substatus)
{
    return substatus->label.length + substatus->since.length + substatus->reference.length +
           substatus->note.length + 4 + bytes_of_words(&substatus->older);
}

/* At least the bytes that a locale's texts take in a table. */
static size_t bytes_of_locale(const struct view_locale *locale)
{
    const struct locale *model = locale->locale;
    size_t bytes = model->name.length + model->tag.length + locale->labels->official.length +
                   locale->labels->unofficial.length + locale->labels->substatus.length +
                   model->class_text->title.length + model->class_text->sentence.length + 100;

    for (size_t i = 0; i < locale->texts.count; i++) {
        const struct text *text = locale->texts.items[i].text;

        bytes += 10 + (text ? text->title.length + text->sentence.length : 0);
    }
    bytes += locale->view->substatuses.count * 5;
    for (size_t i = 0; i < model->layers.count; i++) {
        const struct label_list *labels = &model->layers.items[i]->substatuses;

        for (size_t j = 0; j < labels->count; j++)
            bytes += labels->items[j].text.length;
    }
    return bytes;
}

/* The narrowest type for offsets into so many bytes. */
static struct str offset_type(size_t bytes)
{
    return bytes < UINT16_MAX ? STR("uint16_t") : STR("uint32_t");
}

/* The narrowest type for an index of so many items, counted from 1. */
static struct str index_type(size_t count)
{
    return count > UINT8_MAX ? STR("uint16_t") : STR("uint8_t");
}

static size_t larger(size_t a, size_t b)
{
    return a > b ? a : b;
}

void view_choose_types(struct view *view)
{
    size_t reasons = 0, references = 0, names = 0, facts = 1, substatuses = 1, texts = 0;

    for (size_t i = 0; i < view->codes.count; i++) {
        const struct code *code = view->codes.items[i].code;

        reasons += code->name.length + 1;
        references += code->reference.length + 1;
        facts += bytes_of_facts(code);
    }
    for (size_t i = 0; i < view->names.count; i++)
        names += view->names.items[i].text.length + 1;
    for (size_t i = 0; i < view->substatuses.count; i++)
        substatuses += bytes_of_substatus(view->substatuses.items[i].substatus);
    for (size_t i = 0; i < view->locales.count; i++)
        texts = larger(texts, bytes_of_locale(&view->locales.items[i]));
    view->entry_type = index_type(view->codes.count);
    view->name_type = index_type(view->found_names.count);
    view->offset_type = offset_type(larger(reasons, larger(references, names)));
    view->fact_offset_type = offset_type(facts);
    view->substatus_offset_type = offset_type(substatuses);
    view->text_offset_type = offset_type(texts);
}
