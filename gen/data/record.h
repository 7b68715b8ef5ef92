/* record.h - structs as records: a table says which member is which field, what it holds and why.
 *
 * The same kind of table serves specifications and templates. In spec/format.c, a field is a key
 * that YAML files may have: decode.c reads it, and the checks, the JSON Schema, the manuals and
 * `show` all follow the table. Templates see every such field too. view/ adds fields that are
 * computed. */
#ifndef RECORD_H
#define RECORD_H

#include "data/node.h"
#include "data/value.h"

#include <stddef.h>
#include <stdint.h>

/* A list of structs, as a member or a type. Every list has this layout. */
#define LIST(element)                                                                              \
    struct {                                                                                       \
        element *items;                                                                            \
        size_t count;                                                                              \
    }

/* Appends to a list; needs base/alloc.h. */
#define LIST_ADD(list, ...)                                                                        \
    ((list)->items = alloc_grow((list)->items, (list)->count, sizeof *(list)->items),              \
     (list)->items[(list)->count++] = (__VA_ARGS__))

/* Where a record was read. The first member of every record of a specification. */
struct item {
    const struct node *node;
    const struct node *key;     /* of a record that is a value of a map, else NULL */
    const struct item *changed; /* the record that it changed by `override: true`, else NULL */
};

/* An inclusive range of numbers. */
struct range {
    long first, last;
};

/* A text of a list of texts. */
struct word {
    struct item item;
    struct str text;
};
struct word_list {
    struct word *items;
    size_t count;
};

/* A pair of a map of texts. Such maps are long, so the nodes are used as they are. */
struct label {
    struct node key, text;
};
struct label_list {
    const struct label *items;
    size_t count;
};

/* What a field holds, and the type of its member. */
enum field_type {
    TYPE_TEXT,       /* struct str: not empty, at most MAX_TEXT bytes */
    TYPE_PHRASE,     /* struct str: without control characters, RFC 9112 section 4 */
    TYPE_IDENTIFIER, /* struct str: a lower-case C identifier */
    TYPE_NUMBER,     /* long: from min to max */
    TYPE_RANGE,      /* struct range: two numbers from min to max */
    TYPE_FLAG,       /* bool */
    TYPE_CHOICE,     /* int: an index of `choices` */
    TYPE_WORDS,      /* struct word_list */
    TYPE_LABELS,     /* struct label_list */
    TYPE_RECORD,     /* pointer to a struct; NULL if absent */
    TYPE_LIST,       /* LIST() of structs */
    TYPE_MAP,        /* LIST() of structs, whose items have keys */

    /* only of templates: */
    TYPE_STRING,         /* const char *; NULL if absent */
    TYPE_COMPUTED,       /* no member: a text or a number, see `compute` */
    TYPE_COMPUTED_LIST,  /* likewise, a list */
    TYPE_COMPUTED_RECORD /* likewise, a record */
};

/* Whether a record must have a key. */
enum need {
    OPTIONAL,
    REQUIRED,
    DEFINING /* required, unless the record changes another by a key that is `changing` */
};

struct field {
    const char *name;
    enum field_type type;
    const char *help;
    size_t offset, size;                         /* of the member */
    const struct record_type *record;            /* of records and items */
    struct value (*compute)(const void *object); /* of TYPE_COMPUTED and the like */
    bool unlisted;                 /* templates can use it, but `dump` does not print it */
    const char *const *choices;    /* of a choice, NULL-terminated */
    enum need need;                /* of a key, like all below */
    long min, max;                 /* of a number or range */
    bool inverted;                 /* a flag whose default is true: the member is false then */
    bool changing;                 /* says that the record changes one of an earlier layer;
                                      templates do not see it */
    const struct map_key *map_key; /* of a map or labels: what its keys are */
};

/* What the keys of a map are. */
struct map_key {
    const char *name;                 /* in messages: "a language tag" */
    bool (*is_valid)(struct str key); /* NULL: anything is */
    const char *pattern;              /* the same as a regular expression */
};

/* A type of struct. */
struct record_type {
    struct access access; /* first, because it leads from a value to its type */
    const char *name;     /* in messages and documentation: "a code" */
    size_t size;
    const struct field *fields;
    size_t field_count;
    /* A record whose fields this one has too, except those that it has itself. Templates see a
     * record of the specification with computed fields that way. The struct has a pointer to the
     * base's struct at `base_offset`, or is the base's struct if that is BASE_IS_SELF. */
    const struct record_type *base;
    size_t base_offset;
    bool base_unlisted; /* `dump` does not print the fields of the base */
    bool extensible;    /* in a specification: it may have keys that begin with x- */
    /* Gets fields that are in no table; NULL if there are none. */
    bool (*extra)(const void *object, struct str name, struct value *out);
};

#define BASE_IS_SELF SIZE_MAX

/* For tables. */
#define MEMBER(type, member)                                                                       \
    .offset = offsetof(struct type, member), .size = sizeof(((struct type *)NULL)->member)
#define RECORD_TYPE(label, type, table)                                                            \
    .access = {record_field, record_field_names, record_item}, .name = (label),                    \
    .size = sizeof(struct type), .fields = (table), .field_count = sizeof(table) / sizeof *(table)

/* The access to all records. */
bool record_field(const struct value *record, struct field_name *name, struct value *out);
struct str_list record_field_names(const struct value *record);
struct value record_item(const struct value *list, size_t index);

/* Sets a LIST() that a table describes. */
void list_set(void *list, void *items, size_t count);

/* A struct as a value; absent if the object is NULL. */
struct value record_value(const struct record_type *type, const void *object);

/* An array of structs as a value. */
struct value record_list_value(const struct record_type *type, const void *items, size_t count);

/* The value of a field of a struct. */
struct value field_value(const struct field *field, const void *object);

/* The type of the record that a field is, or of its items; NULL if it is neither. */
const struct record_type *field_record(const struct field *field);

/* The field of that name, in the table of the type itself; NULL if there is none. */
const struct field *record_type_find(const struct record_type *type, struct str name);

/* The fields that templates see: those of the base, and then the type's own. */
struct field_list {
    const struct field **items;
    size_t count;
};
struct field_list record_type_fields(const struct record_type *type);

/* The location of a key of a record: in the record, or in the record that it changed; else that of
 * the record itself. */
struct location item_location(const struct item *item, const char *key);

/* The same, but only in the record as the last layer has it. */
struct location item_own_location(const struct item *item, const char *key);

/* Copies each member whose key the node of `change` has, and how it was read. */
void record_change(const struct record_type *type, void *changed, const void *change);

#endif
