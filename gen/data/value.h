/* value.h - what templates see: texts, lists and records, whatever holds them.
 *
 * The renderer and the JSON writer know only this. Who offers data fills in an access: the view
 * does so for the model, the node values for any YAML file. */
#ifndef VALUE_H
#define VALUE_H

#include "base/str.h"

enum value_kind { VALUE_ABSENT, VALUE_TEXT, VALUE_LIST, VALUE_RECORD };

struct value {
    enum value_kind kind;
    bool truth;      /* whether a section is rendered for it */
    bool verbatim;   /* a text that JSON writes without quotes: a number, true, false */
    bool last;       /* of the items of its list */
    struct str text; /* of a text; absent is "" */
    size_t count;    /* of a list's items or a record's fields */
    const void *object;
    const struct access *access; /* of lists and records */
};

struct access {
    /* The value of a field; false when the record has no such field. */
    bool (*field)(const struct value *record, struct str name, struct value *out);
    /* The name of the field with that index, to list them. */
    struct str (*name)(const struct value *record, size_t index);
    struct value (*item)(const struct value *list, size_t index);
};

struct value value_text(struct str text);
struct value value_number(long number);
struct value value_flag(bool flag);

#endif
