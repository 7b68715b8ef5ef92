#include "base/suggest.h"

#include "base/alloc.h"
#include "base/quote.h"
#include "base/run.h"

enum { MAX_LENGTH = 64 }; /* longer names get no suggestion */

static size_t least(size_t a, size_t b, size_t c)
{
    size_t ab = a < b ? a : b;

    return ab < c ? ab : c;
}

/* The Levenshtein distance, computed row by row. Swapping two neighbors counts as one edit. */
static size_t distance(struct str a, struct str b)
{
    size_t rows[3][MAX_LENGTH + 1];
    size_t *before = rows[0], *above = rows[1], *row = rows[2];

    for (size_t j = 0; j <= b.length; j++)
        before[j] = above[j] = j;
    for (size_t i = 1; i <= a.length; i++) {
        size_t *oldest = before;

        row[0] = i;
        for (size_t j = 1; j <= b.length; j++) {
            size_t change = to_lower(a.data[i - 1]) != to_lower(b.data[j - 1]);

            row[j] = least(above[j] + 1, row[j - 1] + 1, above[j - 1] + change);
            if (i > 1 && j > 1 && a.data[i - 1] == b.data[j - 2] && a.data[i - 2] == b.data[j - 1])
                row[j] = least(row[j], row[j], before[j - 2] + 1);
        }
        before = above;
        above = row;
        row = oldest;
    }
    return above[b.length];
}

void suggestion_start(struct suggestion *suggestion, struct str wanted)
{
    *suggestion = (struct suggestion){.wanted = wanted, .distance = wanted.length / 3 + 2};
}

void suggestion_try(struct suggestion *suggestion, struct str candidate)
{
    size_t a = suggestion->wanted.length, b = candidate.length, edits;

    if (a > MAX_LENGTH || b > MAX_LENGTH || (a > b ? a - b : b - a) >= suggestion->distance)
        return;
    if (this_run.suggestion_tries == MAX_TRIES)
        return;
    this_run.suggestion_tries++;
    edits = distance(suggestion->wanted, candidate);
    if (edits < suggestion->distance && edits < candidate.length) {
        suggestion->distance = edits;
        suggestion->best = candidate;
    }
}

void suggestion_try_keys(struct suggestion *suggestion, const struct table *table)
{
    for (size_t i = 0; i < table->size; i++) {
        if (table->slots[i].value)
            suggestion_try(suggestion, table->slots[i].key);
    }
}

const char *suggestion_hint(const struct suggestion *suggestion)
{
    if (!suggestion->best.data)
        return "";
    return alloc_printf(" (did you mean %s?)", str_quote(suggestion->best)).data;
}
