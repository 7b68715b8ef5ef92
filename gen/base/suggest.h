/* suggest.h - the known name that is nearest to a misspelled one, for "did you mean". */
#ifndef SUGGEST_H
#define SUGGEST_H

#include "base/table.h"

/* After this many comparisons in one run, there are no more suggestions. */
enum { MAX_TRIES = 1000 * 1000 };

struct suggestion {
    struct str wanted, best; /* best.data is NULL if nothing is near */
    size_t distance;         /* edits; a candidate must be nearer than this */
};

/* Starts a search for the name nearest to `wanted`. */
void suggestion_start(struct suggestion *suggestion, struct str wanted);

/* Considers one name, or each key of a table. */
void suggestion_try(struct suggestion *suggestion, struct str candidate);
void suggestion_try_keys(struct suggestion *suggestion, const struct table *table);

/* " (did you mean 'name'?)" or "". Ends in a NUL. */
const char *suggestion_hint(const struct suggestion *suggestion);

#endif
