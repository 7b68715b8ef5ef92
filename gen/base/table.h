/* table.h - a hash table from strings to pointers. */
#ifndef TABLE_H
#define TABLE_H

#include "base/str.h"

/* All zero is an empty table. */
struct table {
    struct table_slot {
        struct str key;
        const void *value; /* NULL in a free slot */
    } * slots;
    size_t size, used; /* size is 0 or a power of two */
};

/* Adds a key with a value, which must not be NULL, and returns NULL. If the key is there already,
 * changes nothing and returns its value. The bytes of the key must outlive the table. */
const void *table_add(struct table *table, struct str key, const void *value);

/* Replaces the value of a key that must be in the table. */
void table_set(struct table *table, struct str key, const void *value);

/* The value of a key, or NULL. */
const void *table_get(const struct table *table, struct str key);

/* Frees the memory of a table and empties it. */
void table_free(struct table *table);

#endif
