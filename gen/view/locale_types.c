#include "spec/format.h"
#include "view/view_internal.h"

/* --- sub-status codes in a language --- */

static struct value label_key(const void *label)
{
    return value_text(((const struct view_label *)label)->substatus->key);
}

static struct value label_original(const void *label)
{
    return value_text(((const struct view_label *)label)->substatus->substatus->label);
}

static struct value label_text(const void *label)
{
    const struct label *own = label_own(label);

    return value_text(own ? node_text(&own->text) : STR(""));
}

static struct value label_shown(const void *label)
{
    const struct locale *locale = label_shown_locale(label);
    const struct view_label *shown = &(struct view_label){
        .substatus = ((const struct view_label *)label)->substatus, .locale = locale};

    return locale ? value_text(node_text(&label_own(shown)->text)) : label_original(label);
}

static struct value label_shown_tag(const void *label)
{
    const struct locale *locale = label_shown_locale(label);

    return value_text(locale ? locale->tag : STR(""));
}

static const struct field label_fields[] = {
    {"key", TYPE_COMPUTED, "that of the sub-status code", .compute = label_key},
    {"original_label", TYPE_COMPUTED, "the owner's label", .compute = label_original},
    {"label", TYPE_COMPUTED, "the label in the language; may be empty", .compute = label_text},
    {"shown_label", TYPE_COMPUTED,
     "the label that a reader is shown: in the language, or in a fallback's, or the owner's",
     .compute = label_shown},
    {"shown_tag", TYPE_COMPUTED, "the tag of its locale; empty for the owner's label",
     .compute = label_shown_tag},
};
static const struct record_type label_type = {
    RECORD_TYPE("a sub-status code in a language", view_label, label_fields),
    .base = &substatus_view_type, .base_offset = offsetof(struct view_label, substatus),
    .base_unlisted = true};

static const struct field owner_labels_fields[] = {
    {"owner", TYPE_RECORD, "who defines them", MEMBER(view_owner_labels, owner), &owner_view_type},
    {"substatuses", TYPE_LIST, "the sub-status codes", MEMBER(view_owner_labels, labels),
     &label_type},
};
static const struct record_type owner_labels_type = {
    RECORD_TYPE("an owner's sub-status codes of a number", view_owner_labels, owner_labels_fields)};

/* --- the class in a language --- */

static struct value class_title(const void *class)
{
    return value_text(((const struct view_class_text *)class)->text->title);
}

static struct value class_sentence(const void *class)
{
    return value_text(((const struct view_class_text *)class)->text->sentence);
}

static const struct field class_text_fields[] = {
    {"title", TYPE_COMPUTED, "its title", .compute = class_title},
    {"sentence", TYPE_COMPUTED, "its paragraph", .compute = class_sentence},
};
static const struct record_type class_text_type = {
    RECORD_TYPE("the class in a language", view_class_text, class_text_fields),
    .base = &class_view_type, .base_offset = offsetof(struct view_class_text, class),
    .base_unlisted = true};

/* --- texts --- */

static const struct code *code_of(const void *text)
{
    return ((const struct view_text *)text)->code->code;
}

static struct value text_number(const void *text)
{
    return value_number(code_of(text)->number);
}

static struct value text_upper(const void *text)
{
    return value_text(((const struct view_text *)text)->code->upper);
}

static struct value text_title(const void *text)
{
    const struct text *own = ((const struct view_text *)text)->text;

    return value_text(own ? own->title : STR(""));
}

static struct value text_sentence(const void *text)
{
    const struct text *own = ((const struct view_text *)text)->text;

    return value_text(own ? own->sentence : STR(""));
}

static struct value text_shown_title(const void *text)
{
    return value_text(((const struct view_text *)text)->shown->title);
}

static struct value text_shown_sentence(const void *text)
{
    return value_text(((const struct view_text *)text)->shown->sentence);
}

static struct value text_shown_tag(const void *text)
{
    return value_text(((const struct view_text *)text)->shown_locale->tag);
}

static struct value text_shown_direction(const void *text)
{
    const struct field *direction = record_type_find(&locale_type, STR("direction"));

    return field_value(direction, ((const struct view_text *)text)->shown_locale);
}

static struct value text_label_lists_value(const void *text)
{
    return text_label_lists(text, &owner_labels_type);
}

static const struct field text_fields[] = {
    {"number", TYPE_COMPUTED, "the status code", .compute = text_number},
    {"ID", TYPE_COMPUTED, "the code's id in capitals", .compute = text_upper},
    {"code", TYPE_RECORD, "the code", MEMBER(view_text, code), &view_code_type, .unlisted = true},
    {"title", TYPE_COMPUTED, "the title; may be empty", .compute = text_title},
    {"sentence", TYPE_COMPUTED, "the sentence; may be empty", .compute = text_sentence},
    {"original", TYPE_RECORD, "the text in the first language; absent if it has none",
     MEMBER(view_text, original), &text_type, .unlisted = true},
    {"shown_title", TYPE_COMPUTED,
     "the title that a reader is shown: in the language, or in a fallback's, or the class's",
     .compute = text_shown_title},
    {"shown_sentence", TYPE_COMPUTED, "the sentence, from the same place",
     .compute = text_shown_sentence},
    {"shown_tag", TYPE_COMPUTED, "the tag of the locale that has them", .compute = text_shown_tag},
    {"shown_direction", TYPE_COMPUTED, "its direction", .compute = text_shown_direction},
    {"label_lists", TYPE_COMPUTED_LIST,
     "the sub-status codes of the number by owner; empty unless the code has precedence",
     .record = &owner_labels_type, .compute = text_label_lists_value},
};
const struct record_type view_text_type = {
    RECORD_TYPE("a code in a language", view_text, text_fields)};

/* --- locales --- */

static struct value locale_tag(const void *locale)
{
    return value_text(((const struct view_locale *)locale)->locale->tag);
}

static struct value locale_labelled(const void *locale)
{
    return value_flag(((const struct view_locale *)locale)->locale->label_count > 0);
}

static const struct field locale_name_fields[] = {
    {"tag", TYPE_COMPUTED, "the BCP 47 tag in canonical case: `pt-BR`", .compute = locale_tag},
    {"underscored", TYPE_TEXT, "the tag with `_` for `-`: `pt_BR`",
     MEMBER(view_locale, underscored)},
    {"posix", TYPE_TEXT, "the name in POSIX and gettext", MEMBER(view_locale, posix)},
    {"locale", TYPE_TEXT, "the tag as a part of names: `pt_br`", MEMBER(view_locale, id)},
    {"LOCALE", TYPE_TEXT, "the same in capitals", MEMBER(view_locale, upper)},
    {"labelled", TYPE_COMPUTED, "whether it has labels of sub-status codes",
     .compute = locale_labelled},
    {"fallback", TYPE_TEXT,
     "`LOCALE` of the locale whose texts replace missing ones; its own for the first",
     MEMBER(view_locale, fallback)},
};
const struct record_type locale_name_type = {
    RECORD_TYPE("a locale without its texts", view_locale, locale_name_fields),
    .base = &locale_type, .base_offset = offsetof(struct view_locale, locale),
    .base_unlisted = true};

static struct value locale_order(const void *locale)
{
    return value_number((long)((const struct view_locale *)locale)->locale->order);
}

static struct value locale_labels_value(const void *locale)
{
    struct view_label_list labels = locale_labels(locale);

    return record_list_value(&label_type, labels.items, labels.count);
}

static const struct field locale_fields[] = {
    {"order", TYPE_COMPUTED, "the number of its enumerator, from 0; it never changes",
     .compute = locale_order},
    {"text_count", TYPE_NUMBER, "how many codes have texts", MEMBER(view_locale, text_count)},
    {"label_count", TYPE_NUMBER, "how many sub-status codes have labels",
     MEMBER(view_locale, label_count)},
    {"parent", TYPE_RECORD, "that locale; absent for the first", MEMBER(view_locale, parent),
     &locale_name_type},
    {"labels", TYPE_RECORD, "single words; missing ones are a fallback's",
     MEMBER(view_locale, labels), &labels_type},
    {"unofficial_before", TYPE_TEXT, "the part of `labels.unofficial` before the owner's name",
     MEMBER(view_locale, unofficial_before)},
    {"unofficial_after", TYPE_TEXT, "the part after it", MEMBER(view_locale, unofficial_after)},
    {"class", TYPE_RECORD, "the class, with its text", MEMBER(view_locale, class),
     &class_text_type},
    {"texts", TYPE_LIST, "the texts of all codes", MEMBER(view_locale, texts), &view_text_type},
    {"substatuses", TYPE_COMPUTED_LIST, "all sub-status codes", .record = &label_type,
     .compute = locale_labels_value},
};
const struct record_type view_locale_type = {RECORD_TYPE("a locale", view_locale, locale_fields),
                                             .base = &locale_name_type,
                                             .base_offset = BASE_IS_SELF};
