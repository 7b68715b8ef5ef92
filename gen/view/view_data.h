/* view_data.h - the records that templates see, as structs.
 *
 * fields.c says which member is which field; view.c and namehash.c fill them. A field is added by a
 * member here, a line in fields.c and a line where the struct is filled. */
#ifndef VIEW_DATA_H
#define VIEW_DATA_H

#include "data/record.h"
#include "spec/model.h"

struct view_owner {
    struct str id, upper, name, reference;
    bool official;
    long order;
    struct struct_list codes;
};

/* `upper` is an id in capitals, as enumerators have it; `pad` brings it to the width of its list.
 */
struct view_former {
    long index;
    struct str id, name, upper, pad, reference;
    bool alias;
};

struct view_response_field {
    long index;
    struct str name, level, level_upper, when, reference;
};

/* A part of a reference. Without a section that has an address, the document is all of it. */
struct view_reference {
    struct str text, document, section, url;
};

struct view_code {
    long number, entry, sent_as;
    struct str id, upper, pad, name, registry_name, reference, visibility, visibility_upper,
        product, note;
    struct str maturity, maturity_upper, cacheable_reference, retry, retry_upper, retry_reference;
    const struct view_owner *owner;
    bool official, preferred, sent, internal, substatus, cacheable, uncacheable;
    bool retry_as_it_is, retry_after_delay, retry_other_connection;
    bool has_response_fields, has_request_fields, must_have_fields;
    struct struct_list references, former, response_fields, request_fields;
    const struct item *extensions;
};

struct view_number {
    long number;
};

/* A number of the class that has a code, or a run of numbers without. */
struct view_slot {
    const struct view_code *code;
    struct struct_list free;
};

/* A text that codes are found by. */
struct view_name {
    struct str key, text;
};

/* A name that is found: a text from behind `skip` characters, and what its letters add up to,
 * modulo 256. */
struct view_found_name {
    struct str key, entry;
    long skip, sum;
};

/* Some slots of the hash of names: numbers of found names, from 1, or 0. */
struct view_name_row {
    struct struct_list slots;
};

/* `key` is what tables call it: 404_13_IIS. */
struct view_substatus {
    long number, sub;
    struct str key, label, since, reference, note;
    const struct view_owner *owner;
    struct struct_list older;
    size_t index; /* its place among all */
};

/* What is shown of a text that a locale lacks is another's. */
struct view_label {
    const struct view_substatus *substatus;
    const struct locale *locale;
};

/* An owner's labels of the sub-status codes of one number. */
struct view_label_list {
    long count;
    const struct view_owner *owner;
    struct struct_list labels;
};

struct view_text {
    long number;
    struct str upper, title, sentence, shown_title, shown_sentence, shown_tag, shown_direction;
    const struct view_code *code;
    const struct view_text *original;
    const struct view *view;
    const struct locale *locale;
};

struct view_locale {
    struct str tag, id, upper, underscored, posix, name, direction;
    bool rtl, labelled;                  /* labelled: it has labels of sub-status codes */
    long order, text_count, label_count; /* of the codes that have texts, labels that there are */
    struct str fallback;
    const struct view_locale *parent; /* whose texts stand in; NULL for the first */
    struct struct_list serves;
    struct labels labels; /* those that it lacks are a fallback's */
    struct str unofficial_before, unofficial_after;
    struct str class_title, class_sentence;
    struct struct_list texts;
    const struct view *view;
    const struct locale *locale;
};

/* A tag in small letters that leads to a locale. */
struct view_tag {
    struct str tag, locale, locale_tag;
};

/* A number of a locale: with its locale, or free. */
struct view_locale_slot {
    const struct view_locale *locale;
};

struct view_class {
    long first, last, count;
    struct str name, reference;
    struct struct_list references;
};

struct view_word {
    struct str text;
    long index;
};

struct view {
    struct str version, content_hash, command, prefix, upper_prefix, offset_type, entry_type,
        text_offset_type;
    struct str substatus_offset_type, fact_offset_type, name_type;
    const struct view_code *example;
    const struct view_locale *first_locale;
    bool builtin;
    struct view_class class;
    const struct view_class *class_record;
    struct struct_list inputs, owners, codes, numbers, slots, names, found_names, name_rows,
        locales, substatuses, tags, tags_backwards, locale_slots;
    long tag_size, locale_numbers;
    long name_mask, entry_count, substatus_count, name_factor, name_shift;
};

/* The values of the root and of what templates are rendered for. */
struct value root_value(const struct view *view);
struct value locale_value(const struct view_locale *locale);
struct value code_value(const struct view_code *code);
struct value text_value(const struct view_text *text);

/* Makes names, found_names, name_rows and what belongs to them from the codes. */
void make_names(struct view *view);

/* Makes the locales, their texts and tags from the model, when codes and sub-status codes are made.
 */
void make_locales(struct view *view, const struct model *model);

/* A locale's labels of all sub-status codes, as struct view_label. */
struct struct_list make_labels(const struct view_locale *locale);

/* Those of the number of a text by owner, as struct view_label_list; none where the code does not
 * win. */
struct struct_list make_label_lists(const struct view_text *text);

/* What a locale has for a sub-status code, or "". */
struct str label_text(const struct view_label *label);

/* The label that a reader is shown: of the first of the locale and its fallbacks that has one, or
 * the owner's; and the tag of that locale, or "". */
struct str label_shown(const struct view_label *label);
struct str label_shown_tag(const struct view_label *label);

/* The documents and sections that a reference names, as struct view_reference. */
struct struct_list make_references(struct str reference);

/* A copy of a list of struct word as struct view_word. */
struct struct_list make_words(const struct list *words);

/* A copy in capitals, with _ for -. */
struct str upper(struct str text);

#endif
