/* table.h - a hash table from names to what they name. Holds any number of names in any order of
 * insertion; its memory is the arena's. */
#ifndef TABLE_H
#define TABLE_H

#include "base/str.h"

#include <stdint.h>

struct names {
    struct names_slot {
        struct str name;
        const void *value; /* never NULL in a used slot */
    } * slots;
    size_t size, used; /* size is 0 or a power of two */
};

/* Adds a name with its value, which must not be NULL, unless the name is there: then returns the
 * value it has, and NULL otherwise. The bytes of the name must outlive the table. */
const void *names_add(struct names *names, struct str name, const void *value);

/* Gives a name that is there another value. */
void names_set(struct names *names, struct str name, const void *value);

/* The value of a name, or NULL. */
const void *names_get(const struct names *names, struct str name);

/* Gives back the memory of a table that is not needed any more. */
void names_drop(struct names *names);

/* The name nearest to a misspelt one, by edit distance, to ask "did you mean"; a str whose `at` is
 * NULL when none is near. After MAX_TRIES in one run there are no suggestions any more. */
enum { MAX_TRIES = 1000 * 1000 };
struct nearest {
    struct str wanted, best;
    size_t distance;
};
void nearest_start(struct nearest *nearest, struct str wanted);
void nearest_try(struct nearest *nearest, struct str candidate);
void nearest_reset(void);
/* " (did you mean 'name'?)" or "". */
const char *nearest_hint(const struct nearest *nearest);

#endif
