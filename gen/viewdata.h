/* viewdata.h - the records that templates see, as structs.
 *
 * fields.c says which member is which field; view.c and namehash.c fill them. A field is added by a
 * member here, a line in fields.c and a line where the struct is filled. */
#ifndef VIEWDATA_H
#define VIEWDATA_H

#include "model.h"
#include "value.h"

struct view_list {
    const void *items;
    size_t count;
};

struct view_owner {
    struct str id, upper, name, reference;
    bool official, last;
    long order;
    struct view_list codes;
};

/* `upper` is an id in capitals, as enumerators have it; `pad` brings it to the width of its list.
 */
struct view_former {
    long index;
    struct str name, upper, pad, reference;
    bool alias;
};

struct view_response_field {
    long index;
    struct str name, level, level_upper, when, reference;
};

struct view_code {
    long number, entry, sent_as;
    struct str id, upper, pad, name, registry_name, reference, wire, wire_upper, product, note;
    struct str standing, standing_upper, cacheable_reference, retry, retry_upper, retry_reference;
    const struct view_owner *owner;
    bool official, wins, substatus, cacheable, uncacheable;
    struct view_list former, response_fields, request_fields;
    const struct item *extensions;
};

struct view_number {
    long number;
};

/* A number of the class that has a code, or a run of numbers without. */
struct view_slot {
    const struct view_code *code;
    struct view_list free;
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
    struct view_list slots;
};

/* `key` is what tables call it: 404_13_IIS. */
struct view_substatus {
    long number, sub;
    struct str key, label, since, reference, note;
    const struct view_owner *owner;
    struct view_list older;
};

struct view_label {
    struct str key, label;
};

struct view_text {
    long number;
    struct str upper, title, sentence;
};

struct view_locale {
    struct str tag, id, upper, name, direction;
    bool rtl, last, labelled;            /* labelled: it has labels of sub-status codes */
    long order, text_count, label_count; /* of the codes that have texts, labels that there are */
    struct str fallback;
    struct view_list serves;
    struct str official, unofficial, unofficial_before, unofficial_after, substatus;
    struct str class_title, class_sentence;
    struct view_list texts, substatuses;
};

/* A tag in small letters that leads to a locale. */
struct view_tag {
    struct str tag, locale;
};

/* A number of a locale: with its locale, or free. */
struct view_locale_slot {
    const struct view_locale *locale;
};

struct view_class {
    long first, last, count;
    struct str name, reference;
};

struct view_word {
    struct str text;
    long index;
    bool last;
};

struct view {
    struct str version, command, prefix, upper_prefix, offset_type, entry_type, text_offset_type;
    struct str substatus_offset_type, fact_offset_type, name_type;
    const struct view_code *example;
    const struct view_locale *first_locale;
    bool builtin;
    struct view_class class;
    const struct view_class *class_record;
    struct view_list inputs, owners, codes, numbers, slots, names, found_names, name_rows, locales,
        substatuses, tags, locale_slots;
    long tag_size, locale_numbers;
    long name_mask, entry_count, substatus_count, name_factor, name_shift;
};

/* The values of the root and of a locale. */
struct value root_value(const struct view *view);
struct value locale_value(const struct view_locale *locale);

/* Makes names, found_names, name_rows and what belongs to them from the codes. */
void make_names(struct view *view);

/* A copy in capitals, with _ for -. */
struct str upper(struct str text);

#endif
