/* The lookup by name folds ASCII case and sees letters and digits only. Its table is an open hash
 * of what is left of all ids, reason phrases and former names; the one that comes first, by
 * precedence, has a name that several could claim. A vendor's code is found without its owner too:
 * its id from behind the owner's, which `skip` says.
 *
 * What is hashed is the sum of the letters, which does not depend on what stands between them. The
 * template does the same, eight characters at a time. */

#include "base/alloc.h"
#include "base/table.h"
#include "view/view_data.h"

#include <stdint.h>
#include <string.h>

enum { TRIES = 64, ROW = 16 };

struct name_builder {
    struct view *view;
    struct table known; /* key → anything */
    struct view_found_name *found;
    long *sums; /* of the found ones' letters */
    size_t count;
    struct view_name *strings;
    size_t string_count;
};

/* The hash while it is made. */
struct slots {
    struct view_number *list;
    uint32_t *next; /* of a free slot itself */
    size_t size;    /* a power of two, and never all of it taken */
    int shift;
};

static struct str name_key(struct str name)
{
    char *key = alloc_zeroed(name.length + 1, 1);
    size_t length = 0;

    for (size_t i = 0; i < name.length; i++) {
        if (is_letter(name.data[i]) || is_digit(name.data[i]))
            key[length++] = to_lower(name.data[i]);
    }
    return (struct str){key, length};
}

/* The letters of a key, added up. */
static long name_sum(struct str key)
{
    long sum = 0;

    for (size_t i = 0; i < key.length; i++)
        sum += is_letter(key.data[i]) ? key.data[i] : 0;
    return sum;
}

static void add_string(struct name_builder *builder, struct str key, struct str text)
{
    builder->strings =
        alloc_grow(builder->strings, builder->string_count, sizeof *builder->strings);
    builder->strings[builder->string_count++] = (struct view_name){key, text};
}

/* Adds what is behind the first `skip` characters of a text, unless something has that name. */
static bool add_name(struct name_builder *builder, struct str text, size_t skip, struct str string,
                     struct str entry)
{
    struct str key = name_key(str_part(text, skip, text.length));

    if (!key.length || table_add(&builder->known, key, builder))
        return false;
    builder->sums = alloc_grow(builder->sums, builder->count, sizeof *builder->sums);
    builder->found = alloc_grow(builder->found, builder->count, sizeof *builder->found);
    builder->sums[builder->count] = name_sum(key);
    builder->found[builder->count] =
        (struct view_found_name){string, entry, (long)skip, builder->sums[builder->count] & 0xff};
    builder->count++;
    return true;
}

/* A phrase as if it were an id, in small letters, as no key of an id is: what is no letter or digit
 * becomes a _, several of it one. */
static struct str phrase_key(struct str phrase)
{
    char *key = alloc_zeroed(phrase.length + 1, 1);
    size_t length = 0;

    for (size_t i = 0; i < phrase.length; i++) {
        if (is_letter(phrase.data[i]) || is_digit(phrase.data[i]))
            key[length++] = to_lower(phrase.data[i]);
        else if (length && key[length - 1] != '_')
            key[length++] = '_';
    }
    if (length && key[length - 1] == '_')
        length--;
    return (struct str){key, length};
}

/* A name that is part of no id gets a string of its own. */
static void add_phrase(struct name_builder *builder, struct str phrase, struct str entry)
{
    struct str key = phrase_key(phrase);

    if (add_name(builder, key, 0, key, entry))
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

/* The first free slot from a place on. Each taken slot leads to one behind it that may be free, and
 * ever further the more often it is passed: thousands of names may have one sum. */
static size_t free_slot(uint32_t *next, size_t at)
{
    while (next[at] != at) {
        next[at] = next[next[at]];
        at = next[at];
    }
    return at;
}

/* Fills the slots by a factor. Returns how far names lie behind their places, altogether. */
static size_t fill_slots(const struct name_builder *builder, struct slots *slots, uint64_t factor)
{
    size_t misplaced = 0;

    memset(slots->list, 0, slots->size * sizeof *slots->list);
    for (size_t i = 0; i < slots->size; i++)
        slots->next[i] = (uint32_t)i;
    for (size_t i = 0; i < builder->count; i++) {
        size_t place = (size_t)((uint64_t)builder->sums[i] * factor >> slots->shift);
        size_t at = free_slot(slots->next, place);

        misplaced += (at - place) & (slots->size - 1);
        slots->next[at] = (uint32_t)((at + 1) & (slots->size - 1));
        slots->list[at].number = (long)i + 1;
    }
    return misplaced;
}

/* Of a number of factors the one that leads most directly to the names. */
static uint64_t best_factor(const struct name_builder *builder, struct slots *slots)
{
    size_t least = SIZE_MAX;
    uint64_t factor = 1, best = 1;

    for (int i = 0; i < TRIES && least; i++) {
        size_t misplaced = fill_slots(builder, slots, factor);

        if (misplaced < least) {
            least = misplaced;
            best = factor;
        }
        factor = (factor * 0x5851f42d4c957f2d + 2) >> 1 | 1; /* odd, and positive as a long */
    }
    return best;
}

static void make_name_slots(struct name_builder *builder)
{
    struct view *view = builder->view;
    struct slots slots = {.size = ROW, .shift = 60};
    struct view_name_row *rows;

    for (; slots.size < builder->count * 3; slots.size *= 2)
        slots.shift--;
    slots.list = alloc_zeroed(slots.size, sizeof *slots.list);
    slots.next = alloc_zeroed(slots.size, sizeof *slots.next);
    rows = alloc_zeroed(slots.size / ROW, sizeof *rows);
    view->name_factor = (long)best_factor(builder, &slots);
    fill_slots(builder, &slots, (uint64_t)view->name_factor);
    alloc_release(slots.next, slots.size * sizeof *slots.next, 0);
    for (size_t i = 0; i < slots.size / ROW; i++)
        rows[i].slots = (struct struct_list){slots.list + i * ROW, ROW};
    view->name_rows = (struct struct_list){rows, slots.size / ROW};
    view->name_mask = (long)slots.size - 1;
    view->name_shift = slots.shift;
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
    view->found_names = (struct struct_list){builder.found, builder.count};
}
