#include "base/table.h"

#include "base/alloc.h"

#include <stdint.h>
#include <string.h>

/* Hashes eight bytes at a time. Keys are short, and whoever provokes collisions only slows their
 * own run. */
static uint64_t hash(struct str key)
{
    uint64_t value = key.length, word;
    size_t i = 0;

    for (; i + sizeof word <= key.length; i += sizeof word) {
        memcpy(&word, key.data + i, sizeof word);
        value = (value ^ word) * 0x9e3779b97f4a7c15;
        value ^= value >> 32;
    }
    for (word = 0; i < key.length; i++)
        word = word << 8 | (unsigned char)key.data[i];
    value = (value ^ word) * 0x9e3779b97f4a7c15;
    return value ^ value >> 32;
}

static struct table_slot *find_slot(const struct table *table, struct str key)
{
    size_t i = hash(key) & (table->size - 1);

    while (table->slots[i].value && !str_equal(table->slots[i].key, key))
        i = (i + 1) & (table->size - 1);
    return &table->slots[i];
}

static void enlarge(struct table *table)
{
    struct table larger = {.size = table->size ? table->size * 2 : 16, .used = table->used};

    larger.slots = alloc_resize(NULL, 0, larger.size * sizeof *larger.slots);
    memset(larger.slots, 0, larger.size * sizeof *larger.slots);
    for (size_t i = 0; i < table->size; i++) {
        if (table->slots[i].value)
            *find_slot(&larger, table->slots[i].key) = table->slots[i];
    }
    table_free(table);
    *table = larger;
}

void table_free(struct table *table)
{
    alloc_release(table->slots, table->size * sizeof *table->slots, 0);
    *table = (struct table){0};
}

const void *table_add(struct table *table, struct str key, const void *value)
{
    struct table_slot *slot;

    if (table->used * 2 >= table->size)
        enlarge(table);
    slot = find_slot(table, key);
    if (slot->value)
        return slot->value;
    *slot = (struct table_slot){key, value};
    table->used++;
    return NULL;
}

void table_set(struct table *table, struct str key, const void *value)
{
    find_slot(table, key)->value = value;
}

const void *table_get(const struct table *table, struct str key)
{
    return table->size ? find_slot(table, key)->value : NULL;
}
