/* view_internal.h - the structs of the view. Tables in code_types.c, locale_types.c and
 * view_types.c say which member is which field. */
#ifndef VIEW_INTERNAL_H
#define VIEW_INTERNAL_H

#include "view/view.h"

/* Members called `upper` are ids in capitals, as enumerators have them. `pad` are the spaces that
 * bring one to the width of its list. */

struct view_former {
    const struct former *former;
    struct str upper, pad;
};

/* A part of a reference. If there is no address with a section, the document is the whole text. */
struct view_reference {
    struct str text, document, section, url;
};
struct reference_list {
    struct view_reference *items;
    size_t count;
};

struct view_code {
    const struct code *code;
    const struct view_owner *owner;
    struct str upper, pad;
    bool must_have_fields;
    struct reference_list references;
    LIST(struct view_former) former;
};
struct view_code_list {
    struct view_code *items;
    size_t count;
};

struct view_owner {
    const struct owner *owner;
    struct str upper;
    struct view_code_list codes;
};

struct view_class {
    const struct status_class *class;
    long size;
    struct reference_list references;
};

/* The class, with its text in a language. */
struct view_class_text {
    const struct view_class *class;
    const struct text *text;
};

struct view_number {
    long number;
};
struct number_list {
    struct view_number *items;
    size_t count;
};

/* A number of the class that has a code, or a run of numbers that have none. */
struct view_slot {
    const struct view_code *code;
    struct number_list free;
};

/* A string that contains names which codes are found by. */
struct view_name {
    struct str key, text;
};

/* A name that codes are found by: the end of a string. */
struct view_found_name {
    struct str key; /* of the string */
    long skip;      /* characters of the string before the name */
    long sum;       /* of its letters, modulo 256 */
    struct str entry;
};

/* Slots of the hash table of names, for one line: numbers of found names from 1, or 0. */
struct view_name_row {
    struct number_list slots;
};

struct view_substatus {
    const struct substatus *substatus;
    const struct view_owner *owner;
    struct str key; /* in tables: 404_13_IIS */
};

/* A sub-status code in a language. */
struct view_label {
    const struct view_substatus *substatus;
    const struct locale *locale;
};
struct view_label_list {
    struct view_label *items;
    size_t count;
};

/* An owner's sub-status codes of one number in a language. */
struct view_owner_labels {
    const struct view_owner *owner;
    struct view_label_list labels;
};

/* A code in a language. `shown` is the text that a reader gets: a fallback's or the class's, if the
 * locale has none. */
struct view_text {
    const struct view *view;
    const struct locale *locale;
    const struct view_code *code;
    const struct text *text, *shown; /* text is NULL if the locale has none */
    const struct text *original;     /* that of the first language; may be NULL */
    const struct locale *shown_locale;
};

struct view_locale {
    const struct view *view;
    const struct locale *locale;
    struct str id, upper, underscored, posix;
    long text_count, label_count;
    struct str fallback;              /* `upper` of the parent, or its own */
    const struct view_locale *parent; /* whose texts replace missing ones; NULL for the first */
    const struct labels *labels;      /* missing ones are a fallback's */
    struct str unofficial_before, unofficial_after;
    const struct view_class_text *class;
    LIST(struct view_text) texts;
};

/* A tag in lower case that leads to a locale. */
struct view_tag {
    struct str tag;
    const struct view_locale *locale;
};
struct tag_list {
    struct view_tag *items;
    size_t count;
};

/* A number of a locale, which may be unused. */
struct view_locale_slot {
    const struct view_locale *locale;
};

struct view {
    struct str version, checksum, command, prefix, upper_prefix;
    bool builtin;
    struct word_list inputs;
    const struct view_class *class;
    LIST(struct view_owner) owners;
    struct view_code_list codes, numbers;
    const struct view_code *example;
    LIST(struct view_slot) slots;

    /* for lookups by name, see name_lookup.c */
    LIST(struct view_name) names;
    LIST(struct view_found_name) found_names;
    LIST(struct view_name_row) name_rows;
    uint64_t name_factor;
    long name_mask, name_shift;

    LIST(struct view_substatus) substatuses;
    LIST(struct view_locale) locales;
    const struct view_locale *first_locale;
    LIST(struct view_locale_slot) locale_slots;
    struct tag_list tags, tags_backwards;
    long tag_size;

    /* the smallest C types for indices and offsets */
    struct str entry_type, offset_type, name_type, fact_offset_type, substatus_offset_type,
        text_offset_type;
};

/* The types of these structs. */
extern const struct record_type owner_view_type, owner_codes_type, class_view_type, view_code_type,
    substatus_view_type, fact_type; /* code_types.c, facts.c */
extern const struct record_type view_text_type, view_locale_type,
    locale_name_type; /* locale_types.c */

/* Each makes one part of the view; later ones need the earlier ones. */
void view_make_names(struct view *view);
void view_make_locales(struct view *view, const struct model *model);
void view_choose_types(struct view *view);

/* The documents and sections of a reference. */
struct reference_list references_of(struct str reference);

/* The facts of a code: its optional keys that have a value, with the value as JSON. */
struct value code_facts(const struct view_code *code);

/* The optional keys of codes, as struct key_record. */
struct value fact_keys(void);

/* All sub-status codes in a language. */
struct view_label_list locale_labels(const struct view_locale *locale);

/* The sub-status codes of the number of a text, by owner, as struct view_owner_labels. Empty if
 * another code has precedence for the number. */
struct value text_label_lists(const struct view_text *text, const struct record_type *type);

/* The locale's own label, or NULL; and the locale whose label a reader is shown, or NULL for the
 * owner's own label. */
const struct label *label_own(const struct view_label *label);
const struct locale *label_shown_locale(const struct view_label *label);

#endif
