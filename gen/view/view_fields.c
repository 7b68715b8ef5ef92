#include "base/alloc.h"
#include "data/record.h"
#include "data/yaml_value.h"
#include "view/view.h"
#include "view/view_data.h"

static const struct field owner_reference_fields[] = {
    {"id", FIELD_TEXT, AT(view_owner, id), NULL, "its id: `nginx`"},
    {"ID", FIELD_TEXT, AT(view_owner, upper), NULL, "its id in capitals: `NGINX`"},
    {"name", FIELD_TEXT, AT(view_owner, name), NULL, "as people write it: `Microsoft IIS`"},
    {"reference", FIELD_TEXT, AT(view_owner, reference), NULL, "where it documents its codes"},
    {"official", FIELD_FLAG, AT(view_owner, official), NULL,
     "whether its codes are the registered ones"},
    {"order", FIELD_NUMBER, AT(view_owner, order), NULL,
     "its place in the order of precedence, from 0"},
};
static const struct kind owner_reference_kind =
    KIND("an owner", view_owner, owner_reference_fields);

static const struct field former_fields[] = {
    {"name", FIELD_TEXT, AT(view_former, name), NULL, "the name that the code had"},
    {"id", FIELD_TEXT, AT(view_former, id), NULL, "the same as an id: `payload_too_large`"},
    {"ALIAS", FIELD_TEXT, AT(view_former, upper), NULL,
     "the enumerator that it is an alias by, without the prefix"},
    {"pad", FIELD_TEXT, AT(view_former, pad), NULL,
     "spaces that bring `ALIAS` to the width of its list"},
    {"index", FIELD_NUMBER, AT(view_former, index), NULL,
     "its place among those of the code, from 0"},
    {"reference", FIELD_TEXT, AT(view_former, reference), NULL, "the documents that called it so"},
    {"alias", FIELD_FLAG, AT(view_former, alias), NULL, "whether it is an alias in programs"},
    LAST,
};
static const struct kind former_kind = KIND("a former name", view_former, former_fields);

static const struct field word_fields[] = {
    {"text", FIELD_TEXT, AT(view_word, text), NULL, "the text"},
    {"index", FIELD_NUMBER, AT(view_word, index), NULL, "its place in the list, from 0"},
    LAST,
};
static const struct kind word_kind = KIND("a text of a list", view_word, word_fields);

static const struct field response_field_fields[] = {
    {"index", FIELD_NUMBER, AT(view_response_field, index), NULL,
     "its place among those of the code, from 0"},
    {"field", FIELD_TEXT, AT(view_response_field, name), NULL, "the field's name: `Retry-After`"},
    {"level", FIELD_TEXT, AT(view_response_field, level), NULL,
     "`must`, `should` or `may`, RFC 2119"},
    {"LEVEL", FIELD_TEXT, AT(view_response_field, level_upper), NULL, "the same in capitals"},
    {"when", FIELD_TEXT, AT(view_response_field, when), NULL,
     "the condition under which; may be empty"},
    {"reference", FIELD_TEXT, AT(view_response_field, reference), NULL, "the section that says so"},
    LAST,
};
static const struct kind response_field_kind =
    KIND("a field of responses", view_response_field, response_field_fields);

static const struct field reference_fields[] = {
    {"text", FIELD_TEXT, AT(view_reference, text), NULL, "as the specification has it"},
    {"document", FIELD_TEXT, AT(view_reference, document), NULL, "the document: `RFC 9110`"},
    {"section", FIELD_TEXT, AT(view_reference, section), NULL,
     "its section: `15.5.5`; empty where there is none, or no `url`"},
    {"url", FIELD_TEXT, AT(view_reference, url), NULL,
     "the address of that; empty where it has none by its name"},
    LAST,
};
static const struct kind reference_kind =
    KIND("a part of a reference", view_reference, reference_fields);

static const struct field code_fields[] = {
    {"number", FIELD_NUMBER, AT(view_code, number), NULL, "the status code: `404`"},
    {"id", FIELD_TEXT, AT(view_code, id), NULL,
     "the id, behind its owner's where that is not official: `nginx_no_response`"},
    {"ID", FIELD_TEXT, AT(view_code, upper), NULL, "the id in capitals: `NGINX_NO_RESPONSE`"},
    {"pad", FIELD_TEXT, AT(view_code, pad), NULL,
     "spaces that bring `ID` to the width of its list"},
    {"entry", FIELD_NUMBER, AT(view_code, entry), NULL, "its place among all codes, from 1"},
    {"name", FIELD_TEXT, AT(view_code, name), NULL, "the reason phrase; may be empty"},
    {"registry_name", FIELD_TEXT, AT(view_code, registry_name), NULL,
     "what the registry lists instead of the name: `(Unused)`; may be empty"},
    {"reference", FIELD_TEXT, AT(view_code, reference), NULL,
     "the document and section that define it"},
    {"references", FIELD_LIST, AT(view_code, references), &reference_kind,
     "the same in parts, with addresses"},
    {"owner", FIELD_RECORD, AT(view_code, owner), &owner_reference_kind, "who defines it"},
    {"official", FIELD_FLAG, AT(view_code, official), NULL, "whether it is registered"},
    {"former", FIELD_LIST, AT(view_code, former), &former_kind, "the names that it had"},
    {"visibility", FIELD_TEXT, AT(view_code, visibility), NULL,
     "whether a client ever sees it: `sent`, `internal`, `closed`, `logged`, `body`, `never`"},
    {"VISIBILITY", FIELD_TEXT, AT(view_code, visibility_upper), NULL, "the same in capitals"},
    {"sent", FIELD_FLAG, AT(view_code, sent), NULL, "whether `visibility` is `sent`"},
    {"internal", FIELD_FLAG, AT(view_code, internal), NULL,
     "whether it is `internal`: another is sent, `sent_as`"},
    {"sent_as", FIELD_NUMBER, AT(view_code, sent_as), NULL,
     "the number that a client sees; 0 for none"},
    {"maturity", FIELD_TEXT, AT(view_code, maturity), NULL,
     "`current`, `deprecated` or `unassigned`"},
    {"MATURITY", FIELD_TEXT, AT(view_code, maturity_upper), NULL, "the same in capitals"},
    {"cacheable", FIELD_FLAG, AT(view_code, cacheable), NULL,
     "whether responses are cacheable by default"},
    {"uncacheable", FIELD_FLAG, AT(view_code, uncacheable), NULL,
     "whether a cache must not store them at all"},
    {"cacheable_reference", FIELD_TEXT, AT(view_code, cacheable_reference), NULL,
     "the section that says so; may be empty"},
    {"retry", FIELD_TEXT, AT(view_code, retry), NULL,
     "when a client may repeat the request by itself: a word as in specifications"},
    {"RETRY", FIELD_TEXT, AT(view_code, retry_upper), NULL, "the same in capitals"},
    {"retry_as_it_is", FIELD_FLAG, AT(view_code, retry_as_it_is), NULL,
     "whether `retry` is `as_it_is`"},
    {"retry_after_delay", FIELD_FLAG, AT(view_code, retry_after_delay), NULL,
     "whether it is `after_delay`"},
    {"retry_other_connection", FIELD_FLAG, AT(view_code, retry_other_connection), NULL,
     "whether it is `other_connection`"},
    {"retry_reference", FIELD_TEXT, AT(view_code, retry_reference), NULL,
     "the section that says so; may be empty"},
    {"response_fields", FIELD_LIST, AT(view_code, response_fields), &response_field_kind,
     "fields that a response has"},
    {"has_response_fields", FIELD_FLAG, AT(view_code, has_response_fields), NULL,
     "whether there are any"},
    {"must_have_fields", FIELD_FLAG, AT(view_code, must_have_fields), NULL,
     "whether a response must have one"},
    {"request_fields", FIELD_LIST, AT(view_code, request_fields), &word_kind,
     "fields of the request that have to do with it"},
    {"has_request_fields", FIELD_FLAG, AT(view_code, has_request_fields), NULL,
     "whether there are any"},
    {"substatus", FIELD_FLAG, AT(view_code, substatus), NULL,
     "whether sub-status codes of it exist"},
    {"preferred", FIELD_FLAG, AT(view_code, preferred), NULL,
     "whether it has precedence among the codes with its number"},
    {"product", FIELD_TEXT, AT(view_code, product), NULL,
     "the product of the owner that uses it; may be empty"},
    {"note", FIELD_TEXT, AT(view_code, note), NULL, "what else one must know of it; may be empty"},
    LAST,
};
/* A key that a code does not have may be one of the code that it changed. */
static bool get_extension(const void *object, struct str name, struct value *out)
{
    const struct view_code *code = object;

    if (!str_starts(name, "x-"))
        return false;
    for (const struct item *item = code->extensions; item; item = item->changed) {
        const struct node *value = node_get(item->node, alloc_copy(name).data);

        *out = yaml_value(value);
        if (value)
            return true;
    }
    return false;
}

static const struct kind code_kind = KIND_WITH("a code", view_code, code_fields, get_extension);

static const struct field owner_fields[] = {
    {"id", FIELD_TEXT, AT(view_owner, id), NULL, "its id: `nginx`"},
    {"ID", FIELD_TEXT, AT(view_owner, upper), NULL, "its id in capitals: `NGINX`"},
    {"name", FIELD_TEXT, AT(view_owner, name), NULL, "as people write it: `Microsoft IIS`"},
    {"reference", FIELD_TEXT, AT(view_owner, reference), NULL, "where it documents its codes"},
    {"official", FIELD_FLAG, AT(view_owner, official), NULL,
     "whether its codes are the registered ones"},
    {"order", FIELD_NUMBER, AT(view_owner, order), NULL,
     "its place in the order of precedence, from 0"},
    LAST,
    {"codes", FIELD_LIST, AT(view_owner, codes), &code_kind, "its codes"},
};
static const struct kind owner_kind = KIND("an owner with its codes", view_owner, owner_fields);

static const struct field number_fields[] = {
    {"number", FIELD_NUMBER, AT(view_number, number), NULL, "the number"},
};
static const struct kind number_kind = KIND("a number", view_number, number_fields);

static const struct field slot_fields[] = {
    {"code", FIELD_RECORD, AT(view_slot, code), &code_kind,
     "the code that has precedence; absent where the number is free"},
    {"free", FIELD_LIST, AT(view_slot, free), &number_kind, "the numbers of a run without codes"},
};
static const struct kind slot_kind = KIND("a slot of the class", view_slot, slot_fields);

static const struct field name_fields[] = {
    {"key", FIELD_TEXT, AT(view_name, key), NULL,
     "the name as the lookup compares it: small letters and digits only"},
    {"text", FIELD_TEXT, AT(view_name, text), NULL, "the name as it is given"},
};
static const struct kind name_kind = KIND("a name that codes are found by", view_name, name_fields);

static const struct field found_name_fields[] = {
    {"key", FIELD_TEXT, AT(view_found_name, key), NULL, "the key of the name that holds it"},
    {"skip", FIELD_NUMBER, AT(view_found_name, skip), NULL,
     "how many characters of that stand in front of it"},
    {"sum", FIELD_NUMBER, AT(view_found_name, sum), NULL, "what its letters add up to, modulo 256"},
    {"ID", FIELD_TEXT, AT(view_found_name, entry), NULL, "the code's id in capitals"},
    LAST,
};
static const struct kind found_name_kind =
    KIND("a name that is found", view_found_name, found_name_fields);

static const struct field name_slot_fields[] = {
    {"slot", FIELD_NUMBER, AT(view_number, number), NULL,
     "the place of a found name, from 1; 0 where the slot is free"},
    LAST,
};
static const struct kind name_slot_kind =
    KIND("a slot of the hash of names", view_number, name_slot_fields);

static const struct field name_row_fields[] = {
    {"slots", FIELD_LIST, AT(view_name_row, slots), &name_slot_kind, "some slots, for a line"},
    LAST,
};
static const struct kind name_row_kind = KIND("a row of slots", view_name_row, name_row_fields);

static const struct field substatus_fields[] = {
    {"number", FIELD_NUMBER, AT(view_substatus, number), NULL, "what stands in front of the dot"},
    {"sub", FIELD_NUMBER, AT(view_substatus, sub), NULL, "what stands behind it"},
    {"key", FIELD_TEXT, AT(view_substatus, key), NULL, "what tables call it: `404_13_IIS`"},
    {"owner", FIELD_RECORD, AT(view_substatus, owner), &owner_reference_kind, "who defines it"},
    {"label", FIELD_TEXT, AT(view_substatus, label), NULL, "its label in English"},
    {"older", FIELD_LIST, AT(view_substatus, older), &word_kind, "labels that it had"},
    {"since", FIELD_TEXT, AT(view_substatus, since), NULL,
     "the version that introduced it; may be empty"},
    {"reference", FIELD_TEXT, AT(view_substatus, reference), NULL, "the document that defines it"},
    {"note", FIELD_TEXT, AT(view_substatus, note), NULL,
     "what else one must know of it; may be empty"},
    LAST,
};
static const struct kind substatus_kind =
    KIND("a sub-status code", view_substatus, substatus_fields);

/* What a label says of its sub-status code. */
#define OF_SUBSTATUS(name, made)                                                                   \
    static struct value name(const void *object)                                                   \
    {                                                                                              \
        const struct view_substatus *substatus = ((const struct view_label *)object)->substatus;   \
                                                                                                   \
        return made;                                                                               \
    }
OF_SUBSTATUS(label_key, value_text(substatus->key))
OF_SUBSTATUS(label_number, value_number(substatus->number))
OF_SUBSTATUS(label_sub, value_number(substatus->sub))
OF_SUBSTATUS(label_owner, record_value(&owner_reference_kind, substatus->owner))
OF_SUBSTATUS(label_original, value_text(substatus->label))

static struct value label_text_value(const void *label)
{
    return value_text(label_text(label));
}

static struct value label_shown_value(const void *label)
{
    return value_text(label_shown(label));
}

static struct value label_shown_tag_value(const void *label)
{
    return value_text(label_shown_tag(label));
}

static const struct field label_fields[] = {
    {"key", FIELD_MADE_TEXT, MADE(label_key), NULL, "that of the sub-status code"},
    {"number", FIELD_MADE_NUMBER, MADE(label_number), NULL, "what stands in front of the dot"},
    {"sub", FIELD_MADE_NUMBER, MADE(label_sub), NULL, "what stands behind it"},
    {"owner", FIELD_MADE_RECORD, MADE(label_owner), &owner_reference_kind, "who defines it"},
    {"original_label", FIELD_MADE_TEXT, MADE(label_original), NULL, "the owner's own label"},
    {"label", FIELD_MADE_TEXT, MADE(label_text_value), NULL, "the label; may be empty"},
    {"shown_label", FIELD_MADE_TEXT, MADE(label_shown_value), NULL,
     "the label, or else that of a fallback, or else the owner's own"},
    {"shown_tag", FIELD_MADE_TEXT, MADE(label_shown_tag_value), NULL,
     "the tag of the locale that has it; empty for the owner's own"},
    LAST,
};
static const struct kind label_kind =
    KIND("a sub-status code's label in a language", view_label, label_fields);

static const struct field label_list_fields[] = {
    {"owner", FIELD_RECORD, AT(view_label_list, owner), &owner_reference_kind, "who defines them"},
    {"count", FIELD_NUMBER, AT(view_label_list, count), NULL, "how many they are"},
    {"labels", FIELD_LIST, AT(view_label_list, labels), &label_kind, "the labels"},
};
static const struct kind label_list_kind =
    KIND("an owner's sub-status codes of a number", view_label_list, label_list_fields);

static const struct field original_fields[] = {
    {"title", FIELD_TEXT, AT(view_text, title), NULL, "the title; may be empty"},
    {"sentence", FIELD_TEXT, AT(view_text, sentence), NULL, "the sentence; may be empty"},
};
static const struct kind original_kind =
    KIND("a code's text in the first language", view_text, original_fields);

static struct value text_label_lists(const void *text)
{
    struct struct_list lists = make_label_lists(text);

    return list_value(&label_list_kind, &lists);
}

static const struct field text_fields[] = {
    {"number", FIELD_NUMBER, AT(view_text, number), NULL, "the status code"},
    {"ID", FIELD_TEXT, AT(view_text, upper), NULL, "the code's id in capitals"},
    {"code", FIELD_RECORD, AT(view_text, code), &code_kind, "the code"},
    {"title", FIELD_TEXT, AT(view_text, title), NULL, "the title; may be empty"},
    {"sentence", FIELD_TEXT, AT(view_text, sentence), NULL, "the sentence; may be empty"},
    {"original", FIELD_RECORD, AT(view_text, original), &original_kind,
     "the text in the first language"},
    {"shown_title", FIELD_TEXT, AT(view_text, shown_title), NULL,
     "the title, or else that of a fallback, or else the class's"},
    {"shown_sentence", FIELD_TEXT, AT(view_text, shown_sentence), NULL,
     "the sentence, from the same place"},
    {"shown_tag", FIELD_TEXT, AT(view_text, shown_tag), NULL,
     "the tag of the locale that has them"},
    {"shown_direction", FIELD_TEXT, AT(view_text, shown_direction), NULL, "its direction"},
    {"label_lists", FIELD_MADE_LIST, MADE(text_label_lists), &label_list_kind,
     "the labels of the number's sub-status codes by owner; none where the code does not win"},
    LAST,
};
static const struct kind text_kind = KIND("a code's text in a language", view_text, text_fields);

/* Without the texts, which a dump would have twice. */
static const struct field locale_reference_fields[] = {
    {"tag", FIELD_TEXT, AT(view_locale, tag), NULL, "the BCP 47 tag in canonical case: `pt-BR`"},
    {"underscored", FIELD_TEXT, AT(view_locale, underscored), NULL,
     "the same with `_` for `-`: `pt_BR`"},
    {"posix", FIELD_TEXT, AT(view_locale, posix), NULL, "what POSIX and gettext call it"},
    {"locale", FIELD_TEXT, AT(view_locale, id), NULL, "the tag as a part of names: `pt_br`"},
    {"LOCALE", FIELD_TEXT, AT(view_locale, upper), NULL, "the same in capitals"},
    {"labelled", FIELD_FLAG, AT(view_locale, labelled), NULL,
     "whether it has labels of sub-status codes"},
    {"fallback", FIELD_TEXT, AT(view_locale, fallback), NULL,
     "`LOCALE` of the locale that has what this one lacks; empty for the first"},
};
static const struct kind locale_reference_kind =
    KIND("a locale without its texts", view_locale, locale_reference_fields);

static struct value locale_labels(const void *locale)
{
    struct struct_list labels = make_labels(locale);

    return list_value(&label_kind, &labels);
}

static const struct field locale_fields[] = {
    {"tag", FIELD_TEXT, AT(view_locale, tag), NULL, "the BCP 47 tag in canonical case: `pt-BR`"},
    {"underscored", FIELD_TEXT, AT(view_locale, underscored), NULL,
     "the same with `_` for `-`: `pt_BR`"},
    {"posix", FIELD_TEXT, AT(view_locale, posix), NULL, "what POSIX and gettext call it"},
    {"locale", FIELD_TEXT, AT(view_locale, id), NULL, "the tag as a part of names: `pt_br`"},
    {"LOCALE", FIELD_TEXT, AT(view_locale, upper), NULL, "the same in capitals"},
    {"language", FIELD_TEXT, AT(view_locale, name), NULL, "the language's name of itself"},
    {"direction", FIELD_TEXT, AT(view_locale, direction), NULL, "`ltr` or `rtl`"},
    {"rtl", FIELD_FLAG, AT(view_locale, rtl), NULL, "whether it is written from right to left"},
    {"order", FIELD_NUMBER, AT(view_locale, order), NULL, "its number, from 0; it never changes"},
    LAST,
    {"text_count", FIELD_NUMBER, AT(view_locale, text_count), NULL, "how many codes have texts"},
    {"label_count", FIELD_NUMBER, AT(view_locale, label_count), NULL,
     "how many sub-status codes have labels"},
    {"labelled", FIELD_FLAG, AT(view_locale, labelled), NULL, "whether any has"},
    {"fallback", FIELD_TEXT, AT(view_locale, fallback), NULL,
     "`LOCALE` of the locale that has what this one lacks; its own for the first"},
    {"parent", FIELD_RECORD, AT(view_locale, parent), &locale_reference_kind,
     "that locale; absent for the first"},
    {"serves", FIELD_LIST, AT(view_locale, serves), &word_kind,
     "tags that it answers for besides its own"},
    {"label_official", FIELD_TEXT, AT(view_locale, labels.official), NULL,
     "the word for a registered code"},
    {"label_unofficial", FIELD_TEXT, AT(view_locale, labels.unofficial), NULL,
     "the words for another, with `{owner}`"},
    {"label_unofficial_before", FIELD_TEXT, AT(view_locale, unofficial_before), NULL,
     "what of them stands in front of the owner's name"},
    {"label_unofficial_after", FIELD_TEXT, AT(view_locale, unofficial_after), NULL,
     "and what behind it"},
    {"label_substatus", FIELD_TEXT, AT(view_locale, labels.substatus), NULL,
     "the words for a sub-status code"},
    {"label_filter", FIELD_TEXT, AT(view_locale, labels.filter), NULL,
     "what a reference says: filter"},
    {"label_cacheable", FIELD_TEXT, AT(view_locale, labels.cacheable), NULL, "cacheable"},
    {"label_uncacheable", FIELD_TEXT, AT(view_locale, labels.uncacheable), NULL, "not cacheable"},
    {"label_retry", FIELD_TEXT, AT(view_locale, labels.retry), NULL, "may be tried again"},
    {"label_retry_later", FIELD_TEXT, AT(view_locale, labels.retry_later), NULL, "after a delay"},
    {"label_retry_elsewhere", FIELD_TEXT, AT(view_locale, labels.retry_elsewhere), NULL,
     "on another connection"},
    {"label_unsent", FIELD_TEXT, AT(view_locale, labels.unsent), NULL, "never sent"},
    {"label_request", FIELD_TEXT, AT(view_locale, labels.request), NULL, "request"},
    {"label_response", FIELD_TEXT, AT(view_locale, labels.response), NULL, "response"},
    {"class_title", FIELD_TEXT, AT(view_locale, class_title), NULL, "the title of the class"},
    {"class_sentence", FIELD_TEXT, AT(view_locale, class_sentence), NULL,
     "the sentence of the class"},
    {"texts", FIELD_LIST, AT(view_locale, texts), &text_kind, "the texts of all codes"},
    {"substatuses", FIELD_MADE_LIST, MADE(locale_labels), &label_kind,
     "the labels of all sub-status codes"},
};
static const struct kind locale_kind = KIND("a locale", view_locale, locale_fields);

static const struct field tag_fields[] = {
    {"small_tag", FIELD_TEXT, AT(view_tag, tag), NULL, "the tag in small letters"},
    {"LOCALE", FIELD_TEXT, AT(view_tag, locale), NULL, "that of the locale"},
    {"locale_tag", FIELD_TEXT, AT(view_tag, locale_tag), NULL, "the locale's own tag"},
    LAST,
};
static const struct kind tag_kind = KIND("a tag that leads to a locale", view_tag, tag_fields);

static const struct field locale_slot_fields[] = {
    {"in_slot", FIELD_RECORD, AT(view_locale_slot, locale), &locale_reference_kind,
     "the locale that has it; absent where it is free"},
};
static const struct kind locale_slot_kind =
    KIND("a number of a locale", view_locale_slot, locale_slot_fields);

static const struct field class_fields[] = {
    {"first", FIELD_NUMBER, AT(view_class, first), NULL, "its first number"},
    {"last", FIELD_NUMBER, AT(view_class, last), NULL, "its last number"},
    {"count", FIELD_NUMBER, AT(view_class, count), NULL, "how many there are"},
    {"name", FIELD_TEXT, AT(view_class, name), NULL, "as its reference calls it"},
    {"reference", FIELD_TEXT, AT(view_class, reference), NULL, "the document that defines it"},
    {"references", FIELD_LIST, AT(view_class, references), &reference_kind,
     "the same in parts, with addresses"},
};
static const struct kind class_kind = KIND("the class", view_class, class_fields);

static const struct field root_fields[] = {
    {"version", FIELD_TEXT, AT(view, version), NULL, "that of gen4xx"},
    {"content_hash", FIELD_TEXT, AT(view, content_hash), NULL,
     "becomes the hash of the file's content, which `check` reads"},
    {"command", FIELD_TEXT, AT(view, command), NULL,
     "the command line that leads to the same files"},
    {"builtin", FIELD_FLAG, AT(view, builtin), NULL, "whether the built-in specification is in it"},
    {"inputs", FIELD_LIST, AT(view, inputs), &word_kind,
     "the specifications that were given, as texts"},
    {"prefix", FIELD_TEXT, AT(view, prefix), NULL, "what names begin with: `http4xx`"},
    {"PREFIX", FIELD_TEXT, AT(view, upper_prefix), NULL, "the same in capitals"},
    {"class", FIELD_RECORD, AT(view, class_record), &class_kind, "the class of status codes"},
    {"owners", FIELD_LIST, AT(view, owners), &owner_kind, "the owners, by precedence"},
    {"codes", FIELD_LIST, AT(view, codes), &code_kind, "all codes, by number, then by precedence"},
    {"numbers", FIELD_LIST, AT(view, numbers), &code_kind,
     "of each number the code that has precedence"},
    {"slots", FIELD_LIST, AT(view, slots), &slot_kind,
     "each number of the class with its code, or a run of free ones"},
    {"names", FIELD_LIST, AT(view, names), &name_kind, "the names that codes are found by"},
    {"found_names", FIELD_LIST, AT(view, found_names), &found_name_kind,
     "what codes are found by: names, and parts of them"},
    {"name_rows", FIELD_LIST, AT(view, name_rows), &name_row_kind,
     "the hash of these, an open one"},
    {"name_mask", FIELD_NUMBER, AT(view, name_mask), NULL, "its size less one"},
    {"name_factor", FIELD_NUMBER, AT(view, name_factor), NULL, "what its hash multiplies by"},
    {"name_shift", FIELD_NUMBER, AT(view, name_shift), NULL, "and then shifts right by"},
    {"entry_count", FIELD_NUMBER, AT(view, entry_count), NULL, "how many codes there are"},
    {"substatus_count", FIELD_NUMBER, AT(view, substatus_count), NULL, "how many sub-status codes"},
    {"example", FIELD_RECORD, AT(view, example), &code_kind,
     "a code for examples in comments; absent where there is none"},
    {"substatuses", FIELD_LIST, AT(view, substatuses), &substatus_kind,
     "all sub-status codes, by number"},
    {"locales", FIELD_LIST, AT(view, locales), &locale_kind, "the locales, by number"},
    {"locale_slots", FIELD_LIST, AT(view, locale_slots), &locale_slot_kind,
     "each number of a locale, free ones too"},
    {"locale_numbers", FIELD_NUMBER, AT(view, locale_numbers), NULL, "how many there are"},
    {"tags", FIELD_LIST, AT(view, tags), &tag_kind, "the tags that lead to locales, sorted"},
    {"tags_backwards", FIELD_LIST, AT(view, tags_backwards), &tag_kind,
     "the same from the last to the first, a tag before what begins it, as patterns want them"},
    {"tag_size", FIELD_NUMBER, AT(view, tag_size), NULL, "the bytes of the longest, with a NUL"},
    {"first_locale", FIELD_RECORD, AT(view, first_locale), &locale_kind,
     "the locale that all others fall back to; absent where there is none"},
    {"entry_type", FIELD_TEXT, AT(view, entry_type), NULL,
     "the smallest type that holds any entry"},
    {"offset_type", FIELD_TEXT, AT(view, offset_type), NULL, "the same for offsets into phrases"},
    {"name_type", FIELD_TEXT, AT(view, name_type), NULL, "for places of found names"},
    {"fact_offset_type", FIELD_TEXT, AT(view, fact_offset_type), NULL, "into the texts of facts"},
    {"substatus_offset_type", FIELD_TEXT, AT(view, substatus_offset_type), NULL,
     "into labels of sub-status codes"},
    {"text_offset_type", FIELD_TEXT, AT(view, text_offset_type), NULL, "into a locale's texts"},
};
static const struct kind root_kind = KIND("the data", view, root_fields);

const struct kind *view_root_kind(void)
{
    return &root_kind;
}

struct value root_value(const struct view *view)
{
    return record_value(&root_kind, view);
}

struct value locale_value(const struct view_locale *locale)
{
    return record_value(&locale_kind, locale);
}

struct value code_value(const struct view_code *code)
{
    return record_value(&code_kind, code);
}

struct value text_value(const struct view_text *text)
{
    return record_value(&text_kind, text);
}
