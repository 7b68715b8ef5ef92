#include "base/table.h"

#include "base/alloc.h"
#include "base/diag.h"

#include <string.h>

enum { NEAREST_LENGTH = 64 }; /* longer names get no suggestion */

static unsigned tries; /* of nearest_try() in this run */

/* Eight bytes at a time: short names, no adversary who gains more than a slow run of his own. */
static uint64_t hash(struct str name)
{
    uint64_t value = name.length, word;
    size_t i = 0;

    for (; i + sizeof word <= name.length; i += sizeof word) {
        memcpy(&word, name.at + i, sizeof word);
        value = (value ^ word) * 0x9e3779b97f4a7c15;
        value ^= value >> 32;
    }
    for (word = 0; i < name.length; i++)
        word = word << 8 | (unsigned char)name.at[i];
    value = (value ^ word) * 0x9e3779b97f4a7c15;
    return value ^ value >> 32;
}

static struct names_slot *find_slot(const struct names *names, struct str name)
{
    size_t i = hash(name) & (names->size - 1);

    while (names->slots[i].value && !str_equal(names->slots[i].name, name))
        i = (i + 1) & (names->size - 1);
    return &names->slots[i];
}

static void enlarge(struct names *names)
{
    struct names larger = {.size = names->size ? names->size * 2 : 16, .used = names->used};

    larger.slots = arena_resize(NULL, 0, larger.size * sizeof *larger.slots);
    memset(larger.slots, 0, larger.size * sizeof *larger.slots);
    for (size_t i = 0; i < names->size; i++) {
        if (names->slots[i].value)
            *find_slot(&larger, names->slots[i].name) = names->slots[i];
    }
    names_drop(names);
    *names = larger;
}

void names_drop(struct names *names)
{
    arena_release(names->slots, names->size * sizeof *names->slots, 0);
    *names = (struct names){0};
}

const void *names_add(struct names *names, struct str name, const void *value)
{
    struct names_slot *slot;

    if (names->used * 2 >= names->size)
        enlarge(names);
    slot = find_slot(names, name);
    if (slot->value)
        return slot->value;
    *slot = (struct names_slot){name, value};
    names->used++;
    return NULL;
}

void names_set(struct names *names, struct str name, const void *value)
{
    find_slot(names, name)->value = value;
}

const void *names_get(const struct names *names, struct str name)
{
    return names->size ? find_slot(names, name)->value : NULL;
}

static size_t least(size_t a, size_t b, size_t c)
{
    size_t ab = a < b ? a : b;

    return ab < c ? ab : c;
}

/* Levenshtein's distance, a row at a time, with a swap of neighbours counted as one edit. */
static size_t distance(struct str a, struct str b)
{
    size_t rows[3][NEAREST_LENGTH + 1];
    size_t *before = rows[0], *above = rows[1], *row = rows[2];

    for (size_t j = 0; j <= b.length; j++)
        before[j] = above[j] = j;
    for (size_t i = 1; i <= a.length; i++) {
        size_t *reuse = before;

        row[0] = i;
        for (size_t j = 1; j <= b.length; j++) {
            size_t change = to_lower(a.at[i - 1]) != to_lower(b.at[j - 1]);

            row[j] = least(above[j] + 1, row[j - 1] + 1, above[j - 1] + change);
            if (i > 1 && j > 1 && a.at[i - 1] == b.at[j - 2] && a.at[i - 2] == b.at[j - 1])
                row[j] = least(row[j], row[j], before[j - 2] + 1);
        }
        before = above;
        above = row;
        row = reuse;
    }
    return above[b.length];
}

void nearest_start(struct nearest *nearest, struct str wanted)
{
    *nearest = (struct nearest){.wanted = wanted, .distance = wanted.length / 3 + 2};
}

void nearest_try(struct nearest *nearest, struct str candidate)
{
    size_t a = nearest->wanted.length, b = candidate.length, edits;

    if (a > NEAREST_LENGTH || b > NEAREST_LENGTH || (a > b ? a - b : b - a) >= nearest->distance)
        return;
    if (tries == MAX_TRIES)
        return;
    tries++;
    edits = distance(nearest->wanted, candidate);
    if (edits < nearest->distance && edits < candidate.length) {
        nearest->distance = edits;
        nearest->best = candidate;
    }
}

void nearest_reset(void)
{
    tries = 0;
}

const char *nearest_hint(const struct nearest *nearest)
{
    if (!nearest->best.at)
        return "";
    return arena_printf(" (did you mean %s?)", quoted(nearest->best)).at;
}
