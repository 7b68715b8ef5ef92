#include "base/alloc.h"
#include "data/yaml_value.h"
#include "spec/format.h"
#include "view/view_internal.h"

#include <inttypes.h>

/* --- owners --- */

static struct value owner_id(const void *owner)
{
    return value_text(((const struct view_owner *)owner)->owner->id);
}

static struct value owner_order(const void *owner)
{
    return value_number((long)((const struct view_owner *)owner)->owner->order);
}

static const struct field owner_fields[] = {
    {"id", TYPE_COMPUTED, "its id: `nginx`", .compute = owner_id},
    {"ID", TYPE_TEXT, "its id in capitals: `NGINX`", MEMBER(view_owner, upper)},
    {"order", TYPE_COMPUTED, "its place in the order of precedence, from 0",
     .compute = owner_order},
};
static const struct record_type owner_view_type = {
    RECORD_TYPE("an owner", view_owner, owner_fields), .base = &owner_type,
    .base_offset = offsetof(struct view_owner, owner)};

/* --- parts of a code --- */

static struct value former_id(const void *former)
{
    return value_text(((const struct view_former *)former)->former->full_id);
}

static const struct field former_fields[] = {
    {"id", TYPE_COMPUTED, "the name as an id: `payload_too_large`", .compute = former_id},
    {"ALIAS", TYPE_TEXT, "its enumerator, without the prefix, if it is an alias",
     MEMBER(view_former, upper)},
    {"pad", TYPE_TEXT, "spaces that bring `ALIAS` to the width of its list",
     MEMBER(view_former, pad)},
};
static const struct record_type former_view_type = {
    RECORD_TYPE("a former name", view_former, former_fields), .base = &former_type,
    .base_offset = offsetof(struct view_former, former)};

static const struct field reference_fields[] = {
    {"text", TYPE_TEXT, "as the specification has it", MEMBER(view_reference, text)},
    {"document", TYPE_TEXT, "the document: `RFC 9110`", MEMBER(view_reference, document)},
    {"section", TYPE_TEXT, "its section: `15.5.5`; empty if there is none, or no `url`",
     MEMBER(view_reference, section)},
    {"url", TYPE_TEXT, "the address of the section; empty if the name does not give one",
     MEMBER(view_reference, url)},
};
static const struct record_type reference_type = {
    RECORD_TYPE("a part of a reference", view_reference, reference_fields)};

/* --- codes --- */

static struct value code_id(const void *code)
{
    return value_text(((const struct view_code *)code)->code->full_id);
}

static struct value code_entry(const void *code)
{
    return value_number((long)((const struct view_code *)code)->code->entry);
}

static struct value code_official(const void *code)
{
    return value_flag(((const struct view_code *)code)->owner->owner->official);
}

static struct value code_preferred(const void *code)
{
    return value_flag(((const struct view_code *)code)->code->preferred);
}

static struct value code_substatus(const void *code)
{
    return value_flag(((const struct view_code *)code)->code->substatus);
}

static struct value code_facts_value(const void *code)
{
    return code_facts(code);
}

static const struct field code_fields[] = {
    {"id", TYPE_COMPUTED,
     "the id; if the owner is not official, its id and `_` come first: `nginx_no_response`",
     .compute = code_id},
    {"ID", TYPE_TEXT, "the id in capitals: `NGINX_NO_RESPONSE`", MEMBER(view_code, upper)},
    {"pad", TYPE_TEXT, "spaces that bring `ID` to the width of its list", MEMBER(view_code, pad)},
    {"entry", TYPE_COMPUTED, "its place among all codes, from 1", .compute = code_entry},
    {"references", TYPE_LIST, "the reference in parts, with addresses",
     MEMBER(view_code, references), &reference_type},
    {"owner", TYPE_RECORD, "who defines it", MEMBER(view_code, owner), &owner_view_type},
    {"official", TYPE_COMPUTED, "whether it is registered", .compute = code_official},
    {"former", TYPE_LIST, "names that it had", MEMBER(view_code, former), &former_view_type},
    {"must_have_fields", TYPE_FLAG, "whether a response must have one of the fields",
     MEMBER(view_code, must_have_fields)},
    {"substatus", TYPE_COMPUTED, "whether it has sub-status codes", .compute = code_substatus},
    {"preferred", TYPE_COMPUTED, "whether it has precedence among the codes with its number",
     .compute = code_preferred},
    {"facts", TYPE_COMPUTED_LIST, "its optional keys, those that have a value",
     .record = &fact_type, .compute = code_facts_value, .unlisted = true},
};

/* An extension may be one of the code that was changed. */
static bool get_extension(const void *object, struct str name, struct value *out)
{
    const struct view_code *code = object;
    const struct node *node = NULL;

    if (!str_starts(name, "x-"))
        return false;
    for (const struct item *item = &code->code->item; item && !node; item = item->changed)
        node = node_find(item->node, name);
    *out = yaml_value(node);
    return node != NULL;
}

const struct record_type view_code_type = {
    RECORD_TYPE("a code", view_code, code_fields), .base = &code_type,
    .base_offset = offsetof(struct view_code, code), .extra = get_extension};

static const struct field owner_codes_fields[] = {
    {"codes", TYPE_LIST, "its codes", MEMBER(view_owner, codes), &view_code_type},
};
static const struct record_type owner_codes_type = {
    RECORD_TYPE("an owner with its codes", view_owner, owner_codes_fields),
    .base = &owner_view_type, .base_offset = BASE_IS_SELF};

/* --- tables for lookups --- */

static const struct field number_fields[] = {
    {"number", TYPE_NUMBER, "the number", MEMBER(view_number, number)},
};
static const struct record_type number_type = {RECORD_TYPE("a number", view_number, number_fields)};

static const struct field slot_fields[] = {
    {"code", TYPE_RECORD, "the code that has precedence; absent if the number is free",
     MEMBER(view_slot, code), &view_code_type},
    {"free", TYPE_LIST, "the numbers of a run that have no code", MEMBER(view_slot, free),
     &number_type},
};
static const struct record_type slot_type = {
    RECORD_TYPE("a slot of the class", view_slot, slot_fields)};

static const struct field name_fields[] = {
    {"key", TYPE_TEXT, "the string as an identifier", MEMBER(view_name, key)},
    {"text", TYPE_TEXT, "the string", MEMBER(view_name, text)},
};
static const struct record_type name_type = {
    RECORD_TYPE("a string with names of codes", view_name, name_fields)};

static const struct field found_name_fields[] = {
    {"key", TYPE_TEXT, "the key of the string that it ends", MEMBER(view_found_name, key)},
    {"skip", TYPE_NUMBER, "the characters of the string before it", MEMBER(view_found_name, skip)},
    {"sum", TYPE_NUMBER, "the sum of its letters, modulo 256", MEMBER(view_found_name, sum)},
    {"ID", TYPE_TEXT, "the code's id in capitals", MEMBER(view_found_name, entry)},
};
static const struct record_type found_name_type = {
    RECORD_TYPE("a name of a code", view_found_name, found_name_fields)};

static const struct field name_slot_fields[] = {
    {"slot", TYPE_NUMBER, "the place of a name, from 1; 0 if the slot is free",
     MEMBER(view_number, number)},
};
static const struct record_type name_slot_type = {
    RECORD_TYPE("a slot of the hash table of names", view_number, name_slot_fields)};

static const struct field name_row_fields[] = {
    {"slots", TYPE_LIST, "the slots of one line", MEMBER(view_name_row, slots), &name_slot_type},
};
static const struct record_type name_row_type = {
    RECORD_TYPE("a row of slots", view_name_row, name_row_fields)};

/* --- sub-status codes --- */

static const struct field substatus_fields[] = {
    {"key", TYPE_TEXT, "its name in tables: `404_13_IIS`", MEMBER(view_substatus, key)},
    {"owner", TYPE_RECORD, "who defines it", MEMBER(view_substatus, owner), &owner_view_type},
};
static const struct record_type substatus_view_type = {
    RECORD_TYPE("a sub-status code", view_substatus, substatus_fields), .base = &substatus_type,
    .base_offset = offsetof(struct view_substatus, substatus)};

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

/* --- the class --- */

static const struct field class_fields[] = {
    {"size", TYPE_NUMBER, "how many numbers it has", MEMBER(view_class, size)},
    {"references", TYPE_LIST, "the reference in parts, with addresses",
     MEMBER(view_class, references), &reference_type},
};
static const struct record_type class_view_type = {
    RECORD_TYPE("the class", view_class, class_fields), .base = &class_type,
    .base_offset = offsetof(struct view_class, class)};

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
static const struct record_type locale_name_type = {
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

static struct value tag_upper(const void *tag)
{
    return value_text(((const struct view_tag *)tag)->locale->upper);
}

static struct value tag_locale_tag(const void *tag)
{
    return value_text(((const struct view_tag *)tag)->locale->locale->tag);
}

static const struct field tag_fields[] = {
    {"small_tag", TYPE_TEXT, "the tag in lower case", MEMBER(view_tag, tag)},
    {"LOCALE", TYPE_COMPUTED, "that of its locale", .compute = tag_upper},
    {"locale_tag", TYPE_COMPUTED, "the locale's own tag", .compute = tag_locale_tag},
};
static const struct record_type tag_type = {
    RECORD_TYPE("a tag that leads to a locale", view_tag, tag_fields)};

static const struct field locale_slot_fields[] = {
    {"in_slot", TYPE_RECORD, "the locale that has the number; absent if it is free",
     MEMBER(view_locale_slot, locale), &locale_name_type},
};
static const struct record_type locale_slot_type = {
    RECORD_TYPE("a number of a locale", view_locale_slot, locale_slot_fields)};

/* --- the root --- */

static struct value name_factor(const void *view)
{
    struct value value =
        value_text(alloc_printf("%" PRIu64, ((const struct view *)view)->name_factor));

    value.verbatim = true;
    return value;
}

static struct value fact_keys_value(const void *view)
{
    (void)view;
    return fact_keys();
}

static const struct field view_fields[] = {
    {"version", TYPE_TEXT, "the version of gen4xx", MEMBER(view, version)},
    {"content_hash", TYPE_TEXT, "replaced by the checksum of the file, which `check` verifies",
     MEMBER(view, checksum)},
    {"command", TYPE_TEXT, "the command line that makes the same files", MEMBER(view, command)},
    {"builtin", TYPE_FLAG, "whether the built-in specification is included", MEMBER(view, builtin)},
    {"inputs", TYPE_WORDS, "the specifications that were given, as texts", MEMBER(view, inputs)},
    {"prefix", TYPE_TEXT, "the beginning of names: `http4xx`", MEMBER(view, prefix)},
    {"PREFIX", TYPE_TEXT, "the same in capitals", MEMBER(view, upper_prefix)},
    {"class", TYPE_RECORD, "the class of status codes", MEMBER(view, class), &class_view_type},
    {"owners", TYPE_LIST, "the owners, by precedence", MEMBER(view, owners), &owner_codes_type},
    {"codes", TYPE_LIST, "all codes, by number, then by precedence", MEMBER(view, codes),
     &view_code_type},
    {"numbers", TYPE_LIST, "for each number the code that has precedence", MEMBER(view, numbers),
     &view_code_type},
    {"fact_keys", TYPE_COMPUTED_LIST, "the optional keys of codes", .record = &key_record_type,
     .compute = fact_keys_value, .unlisted = true},
    {"slots", TYPE_LIST, "each number of the class with its code, or a run of free ones",
     MEMBER(view, slots), &slot_type},
    {"names", TYPE_LIST, "the strings that contain the names of codes", MEMBER(view, names),
     &name_type},
    {"found_names", TYPE_LIST, "the names that codes are found by", MEMBER(view, found_names),
     &found_name_type},
    {"name_rows", TYPE_LIST, "the hash table of these names", MEMBER(view, name_rows),
     &name_row_type},
    {"name_mask", TYPE_NUMBER, "its size minus 1", MEMBER(view, name_mask)},
    {"name_factor", TYPE_COMPUTED, "its hash function multiplies by this", .compute = name_factor},
    {"name_shift", TYPE_NUMBER, "and then shifts right by this", MEMBER(view, name_shift)},
    {"example", TYPE_RECORD, "a code for examples in comments; absent if there is none",
     MEMBER(view, example), &view_code_type},
    {"substatuses", TYPE_LIST, "all sub-status codes, by number", MEMBER(view, substatuses),
     &substatus_view_type},
    {"locales", TYPE_LIST, "the locales, by number", MEMBER(view, locales), &view_locale_type},
    {"locale_slots", TYPE_LIST, "each number of a locale, free ones too",
     MEMBER(view, locale_slots), &locale_slot_type},
    {"tags", TYPE_LIST, "the tags that lead to locales, sorted", MEMBER(view, tags), &tag_type},
    {"tags_backwards", TYPE_LIST,
     "the same in reverse, so that patterns can try a tag before those that it begins with",
     MEMBER(view, tags_backwards), &tag_type},
    {"tag_size", TYPE_NUMBER, "the bytes of the longest tag, with a NUL", MEMBER(view, tag_size)},
    {"first_locale", TYPE_RECORD,
     "the locale that all others fall back to; absent if there is none", MEMBER(view, first_locale),
     &view_locale_type},
    {"entry_type", TYPE_TEXT, "the smallest type for an entry", MEMBER(view, entry_type)},
    {"offset_type", TYPE_TEXT, "for offsets into reason phrases, references and names",
     MEMBER(view, offset_type)},
    {"name_type", TYPE_TEXT, "for the places of names", MEMBER(view, name_type)},
    {"fact_offset_type", TYPE_TEXT, "for offsets into the texts of facts",
     MEMBER(view, fact_offset_type)},
    {"substatus_offset_type", TYPE_TEXT, "for offsets into labels of sub-status codes",
     MEMBER(view, substatus_offset_type)},
    {"text_offset_type", TYPE_TEXT, "for offsets into the texts of a locale",
     MEMBER(view, text_offset_type)},
};
const struct record_type view_type = {RECORD_TYPE("the data", view, view_fields)};
