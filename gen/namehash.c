/* The lookup by name folds ASCII case and sees letters and digits only. Its table is an open hash
 * of what is left of all ids, reason phrases and former names; the one that comes first, by
 * precedence, has a name that several could claim. A vendor's code is found without its owner too:
 * its id from behind the owner's, which `skip` says. FNV-1a is short, and good for short texts; the
 * template takes its numbers from here. */

#include "arena.h"
#include "names.h"
#include "viewdata.h"

#include <stdint.h>

enum { NAME_SEED = 0x11c9dc5, NAME_FACTOR = 0x1000193 };

struct name_entry {
    struct str key; /* letters and digits, lower case */
    struct view_name_slot slot;
};

struct name_builder {
    struct view *view;
    struct names known; /* key → anything */
    struct name_entry *entries;
    size_t count;
    struct view_name *strings;
    size_t string_count;
};

static struct str name_key(struct str name)
{
    char *key = arena_alloc(name.length + 1, 1);
    size_t length = 0;

    for (size_t i = 0; i < name.length; i++) {
        if (is_letter(name.at[i]) || is_digit(name.at[i]))
            key[length++] = to_lower(name.at[i]);
    }
    return (struct str){key, length};
}

static void add_string(struct name_builder *builder, struct str key, struct str text)
{
    builder->strings =
        arena_grow(builder->strings, builder->string_count, sizeof *builder->strings);
    builder->strings[builder->string_count++] = (struct view_name){key, text};
}

/* Adds what is behind the first `skip` characters of a text, unless something has that name. */
static bool add_name(struct name_builder *builder, struct str text, size_t skip, struct str string,
                     struct str entry)
{
    struct str key = name_key(str_part(text, skip, text.length));

    if (!key.length || names_add(&builder->known, key, builder))
        return false;
    builder->entries = arena_grow(builder->entries, builder->count, sizeof *builder->entries);
    builder->entries[builder->count++] = (struct name_entry){key, {string, entry, (long)skip}};
    return true;
}

/* A name that is part of no id gets a string of its own. */
static void add_phrase(struct name_builder *builder, struct str phrase, struct str entry)
{
    struct str key = name_key(phrase);

    if (add_name(builder, phrase, 0, key, entry))
        add_string(builder, key, upper(key));
}

/* Every id has a string, even where another has its name in the hash. */
static void add_id(struct name_builder *builder, const struct view_code *code, struct str id)
{
    add_name(builder, id, 0, id, code->upper);
    add_string(builder, id, id);
}

/* What of a vendor's id is behind the owner's. */
static void add_tail(struct name_builder *builder, const struct view_code *code, struct str id)
{
    if (!code->official)
        add_name(builder, id, code->owner->id.length + 1, id, code->upper);
}

static void add_former(struct name_builder *builder, const struct view_code *code, bool alias)
{
    const struct view_former *former = code->former.items;

    for (size_t i = 0; i < code->former.count; i++) {
        if (former[i].alias != alias)
            continue;
        if (alias) {
            add_id(builder, code, former[i].upper);
            add_tail(builder, code, former[i].upper);
        }
        add_phrase(builder, former[i].name, code->upper);
    }
}

static uint32_t name_hash(struct str key)
{
    uint32_t hash = NAME_SEED;

    for (size_t i = 0; i < key.length; i++)
        hash = (hash ^ (unsigned char)key.at[i]) * NAME_FACTOR;
    return hash ^ hash >> 16;
}

static void make_name_slots(struct name_builder *builder)
{
    size_t size = 1;
    struct view_name_slot *slots;

    while (size * 2 < builder->count * 3)
        size *= 2;
    slots = arena_alloc(size, sizeof *slots);
    for (size_t i = 0; i < builder->count; i++) {
        size_t at = name_hash(builder->entries[i].key) & (size - 1);

        while (slots[at].key.length)
            at = (at + 1) & (size - 1);
        slots[at] = builder->entries[i].slot;
    }
    builder->view->name_slots = (struct struct_list){slots, size};
    builder->view->name_mask = (long)size - 1;
}

void make_names(struct view *view)
{
    const struct view_code *codes = view->codes.items;
    struct name_builder builder = {.view = view};
    size_t count = view->codes.count;

    for (size_t i = 0; i < count; i++)
        add_id(&builder, &codes[i], codes[i].upper);
    for (size_t i = 0; i < count; i++) {
        add_tail(&builder, &codes[i], codes[i].upper);
        add_phrase(&builder, codes[i].name, codes[i].upper);
        add_phrase(&builder, codes[i].registry_name, codes[i].upper);
    }
    for (size_t i = 0; i < count; i++)
        add_former(&builder, &codes[i], true);
    for (size_t i = 0; i < count; i++)
        add_former(&builder, &codes[i], false);
    make_name_slots(&builder);
    view->names = (struct struct_list){builder.strings, builder.string_count};
    view->name_seed = NAME_SEED;
    view->name_factor = NAME_FACTOR;
}
