/* value.h - what templates see: texts, lists and records, wherever they come from.
 *
 * The renderer and the JSON writer know only this. A provider of data fills in a struct access:
 * record.c for structs, yaml_value.c for YAML files. */
#ifndef VALUE_H
#define VALUE_H

#include "base/str.h"

enum value_kind { VALUE_ABSENT, VALUE_TEXT, VALUE_LIST, VALUE_RECORD };

struct value {
    enum value_kind kind;
    bool truth;      /* whether a section is rendered for it */
    bool verbatim;   /* a text that JSON writes without quotes: a number, true, false */
    bool is_item;    /* it has the fields `index` and `last`: */
    bool last;       /* whether it is the last item of its list, */
    size_t index;    /* and its place there, from 0 */
    struct str text; /* of a text; absent is "" */
    size_t count;    /* items of a list */
    const void *object;
    const struct access *access; /* of lists, records, and texts that are choices; else NULL */
};

enum { TABLES_REMEMBERED = 4 };

/* The name of a field. It remembers the tables in which it was looked up, and what was found there,
 * because a template looks up the same names for each of thousands of records. */
struct field_name {
    struct str text;
    struct {
        const void *table, *found;
    } lookups[TABLES_REMEMBERED];
};

struct access {
    /* Gets a field of a record; false if it has none of that name. */
    bool (*field)(const struct value *record, struct field_name *name, struct value *out);
    /* The names of the fields that are listed, in order. */
    struct str_list (*names)(const struct value *record);
    struct value (*item)(const struct value *list, size_t index);
};

struct value value_text(struct str text);
struct value value_number(long number); /* not negative */
struct value value_flag(bool flag);

/* One word of several, NULL-terminated: a text that has each word as a flag, which is true for the
 * chosen one, and its ID, the word in capitals. */
struct value value_choice(const char *const *words, int chosen);

/* Gets a field of a record or a choice, `count` of a list, or `index` or `last` of an item. False
 * if there is no such field. */
bool value_field(const struct value *value, struct field_name *name, struct value *out);

#endif
