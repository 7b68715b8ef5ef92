/* key_records.h - the tables of the format as records, for documentation and for JSON Schemas. */
#ifndef KEY_RECORDS_H
#define KEY_RECORDS_H

#include "data/record.h"

/* A key of a specification. */
struct key_record {
    struct str path;  /* in a file: codes[].number */
    const char *name; /* the last part of it */
    const char *help;
    struct str holds; /* in words */
    int type;         /* enum field_type */
    bool required, defining;
    long min, max; /* of a number; max is also the greatest length of a text or a key */
    struct word_list choices;
    const char *pattern;       /* of an identifier, or of the keys of a map; NULL for any */
    struct word_list reserved; /* words that match the pattern, but are invalid */
    const struct format_record *record; /* of a record and of items */
};
struct key_record_list {
    struct key_record *items;
    size_t count;
};

/* A record of a specification. */
struct format_record {
    const char *name;
    bool extensible; /* it may have keys that begin with x- */
    struct key_record_list keys;
    struct word_list required, defining, changing; /* names of such keys */
};

extern const struct record_type key_record_type, format_record_type;

/* Describes a table and all tables that it refers to. `path` is put before the names of its keys.
 */
const struct format_record *format_record_new(const struct record_type *type, struct str path);

#endif
