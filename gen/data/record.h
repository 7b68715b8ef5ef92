/* record.h - structs as values: a table says which member is which field, what it holds and why.
 *
 * A template's field is a line of such a table; so is its documentation, which describe.c prints.
 */
#ifndef RECORD_H
#define RECORD_H

#include "data/value.h"

#include <stddef.h>

/* What a member is. */
enum field_type {
    FIELD_TEXT,   /* struct str */
    FIELD_STRING, /* const char *; absent when NULL */
    FIELD_NUMBER, /* long */
    FIELD_FLAG,   /* bool */
    FIELD_LIST,   /* struct struct_list */
    FIELD_RECORD, /* pointer to a struct; absent when NULL */
    FIELD_LAST,   /* no member: whether the struct is the last of its list */
    /* no member either: made when it is asked for */
    FIELD_MADE_TEXT,
    FIELD_MADE_NUMBER,
    FIELD_MADE_LIST,
    FIELD_MADE_RECORD
};

/* Where a field comes from: a member, or a function of the struct. */
union origin {
    size_t offset;
    struct value (*make)(const void *object);
};

struct field {
    const char *name;
    enum field_type type;
    union origin origin;
    const struct kind *kind; /* of the items or of the record */
    const char *help;
};

/* A type of struct. The access is the first member: it leads from a value to its kind. */
struct kind {
    struct access access;
    const char *name; /* "a code" */
    const struct field *fields;
    size_t field_count;
    size_t size;
    /* Gives fields that are not in the table; NULL where there are none. */
    bool (*more)(const void *object, struct str name, struct value *out);
};

struct struct_list {
    const void *items;
    size_t count;
};

/* A kind whose structs have what is in its table, or more. */
#define KIND(name, type, fields) KIND_WITH(name, type, fields, NULL)
#define KIND_WITH(name, type, fields, more)                                                        \
    {                                                                                              \
        {struct_field, struct_field_name, struct_item}, (name), (fields),                          \
            sizeof(fields) / sizeof *(fields), sizeof(struct type), (more)                         \
    }
#define AT(type, member)                                                                           \
    {                                                                                              \
        .offset = offsetof(struct type, member)                                                    \
    }
#define MADE(function)                                                                             \
    {                                                                                              \
        .make = (function)                                                                         \
    }
#define LAST                                                                                       \
    {                                                                                              \
        "last", FIELD_LAST, {0}, NULL, "whether it is the last of its list"                        \
    }

/* The access to all of them. */
bool struct_field(const struct value *record, struct str name, struct value *out);
struct str struct_field_name(const struct value *record, size_t index);
struct value struct_item(const struct value *list, size_t index);

/* Structs in an array as a value. */
struct value list_value(const struct kind *kind, const struct struct_list *list);

/* A struct as a value; absent when the object is NULL. */
struct value record_value(const struct kind *kind, const void *object);

#endif
