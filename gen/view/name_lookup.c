/* The lookup of codes by name ignores case and everything but letters and digits. The names are all
 * ids, reason phrases and former names; where several codes share a name, the one with precedence
 * gets it. A vendor's code is also found without the owner: `skip` says where its name begins in
 * the id. The names are kept in an open hash table.
 *
 * The hash is made of the sum of the letters, which does not depend on the characters between them.
 * The template http4xx.h.mustache does the same, eight characters at a time. */

#include "base/alloc.h"
#include "base/table.h"
#include "base/text.h"
#include "view/view_internal.h"

#include <string.h>

enum { TRIES = 64, ROW = 16 };

struct name_builder {
    struct view *view;
    struct table known; /* the letters and digits of a name -> anything */
    long *sums;         /* of the letters of the found names */
};

/* The letters and digits of a name, in lower case. */
static struct str fold_name(struct str name)
{
    char *key = alloc_zeroed(name.length + 1, 1);
    size_t length = 0;

    for (size_t i = 0; i < name.length; i++) {
        if (is_letter(name.data[i]) || is_digit(name.data[i]))
            key[length++] = to_lower(name.data[i]);
    }
    return (struct str){key, length};
}

static long sum_letters(struct str key)
{
    long sum = 0;

    for (size_t i = 0; i < key.length; i++)
        sum += is_letter(key.data[i]) ? key.data[i] : 0;
    return sum;
}

static void add_string(struct name_builder *builder, struct str key, struct str text)
{
    LIST_ADD(&builder->view->names, (struct view_name){key, text});
}

/* Adds the part of a text after the first `skip` characters as a name, unless another code has it.
 * `key` is that of the string. */
static bool add_name(struct name_builder *builder, struct str text, size_t skip, struct str key,
                     struct str entry)
{
    struct str name = fold_name(str_part(text, skip, text.length));
    size_t count = builder->view->found_names.count;

    if (!name.length || table_add(&builder->known, name, builder))
        return false;
    builder->sums = alloc_grow(builder->sums, count, sizeof *builder->sums);
    builder->sums[count] = sum_letters(name);
    LIST_ADD(&builder->view->found_names,
             (struct view_found_name){key, (long)skip, builder->sums[count] & 0xff, entry});
    return true;
}

/* Adds a name that ends no id. It gets a string of its own, whose key is in lower case: the keys of
 * ids are in upper case, so they never collide. */
static void add_phrase(struct name_builder *builder, struct str phrase, struct str entry)
{
    struct str key = text_to_identifier(phrase, "");

    if (add_name(builder, key, 0, key, entry))
        add_string(builder, key, text_to_upper(key));
}

/* Adds an id. It gets a string even if another code has its name. */
static void add_id(struct name_builder *builder, const struct view_code *code, struct str id)
{
    add_name(builder, id, 0, id, code->upper);
    add_string(builder, id, id);
}

/* Adds the part of a vendor's id after the owner's. */
static void add_tail(struct name_builder *builder, const struct view_code *code, struct str id)
{
    const struct owner *owner = code->owner->owner;

    if (!owner->official)
        add_name(builder, id, owner->id.length + 1, id, code->upper);
}

static void add_aliases(struct name_builder *builder, const struct view_code *code)
{
    for (size_t i = 0; i < code->former.count; i++) {
        const struct view_former *former = &code->former.items[i];

        if (former->former->unaliased)
            continue;
        add_id(builder, code, former->upper);
        add_tail(builder, code, former->upper);
        add_phrase(builder, former->former->name, code->upper);
    }
}

static void add_other_former_names(struct name_builder *builder, const struct view_code *code)
{
    for (size_t i = 0; i < code->former.count; i++) {
        const struct former *former = code->former.items[i].former;

        if (former->unaliased)
            add_phrase(builder, former->name, code->upper);
    }
}

static void add_names(struct name_builder *builder)
{
    const struct view_code_list *codes = &builder->view->codes;

    for (size_t i = 0; i < codes->count; i++)
        add_id(builder, &codes->items[i], codes->items[i].upper);
    for (size_t i = 0; i < codes->count; i++) {
        const struct view_code *code = &codes->items[i];

        add_tail(builder, code, code->upper);
        add_phrase(builder, code->code->name, code->upper);
        add_phrase(builder, code->code->registry_name, code->upper);
    }
    for (size_t i = 0; i < codes->count; i++)
        add_aliases(builder, &codes->items[i]);
    for (size_t i = 0; i < codes->count; i++)
        add_other_former_names(builder, &codes->items[i]);
}

/* --- the hash table --- */

struct slots {
    struct view_number *list;
    uint32_t *next; /* of a free slot its own index; else a later one that may be free */
    size_t size;    /* a power of two */
    int shift;
};

/* The first free slot from an index on. Paths are shortened on the way, because thousands of names
 * may have the same sum. */
static size_t find_free_slot(uint32_t *next, size_t at)
{
    while (next[at] != at) {
        next[at] = next[next[at]];
        at = next[at];
    }
    return at;
}

/* Fills the slots by a factor. Returns how far the names are from their places, in total. */
static size_t fill_slots(const struct name_builder *builder, struct slots *slots, uint64_t factor)
{
    size_t misplaced = 0;

    memset(slots->list, 0, slots->size * sizeof *slots->list);
    for (size_t i = 0; i < slots->size; i++)
        slots->next[i] = (uint32_t)i;
    for (size_t i = 0; i < builder->view->found_names.count; i++) {
        size_t place = (size_t)((uint64_t)builder->sums[i] * factor >> slots->shift);
        size_t at = find_free_slot(slots->next, place);

        misplaced += (at - place) & (slots->size - 1);
        slots->next[at] = (uint32_t)((at + 1) & (slots->size - 1));
        slots->list[at].number = (long)i + 1;
    }
    return misplaced;
}

/* Of several factors the one that puts names nearest to their places. */
static uint64_t choose_factor(const struct name_builder *builder, struct slots *slots)
{
    size_t least = SIZE_MAX;
    uint64_t factor = 1, best = 1;

    for (int i = 0; i < TRIES && least; i++) {
        size_t misplaced = fill_slots(builder, slots, factor);

        if (misplaced < least) {
            least = misplaced;
            best = factor;
        }
        factor = (factor * 0x5851f42d4c957f2d + 2) >> 1 | 1; /* odd, and below 2^63 */
    }
    return best;
}

/* Splits the slots into rows, one for each line of the table. */
static void make_rows(struct view *view, const struct slots *slots)
{
    view->name_rows.count = slots->size / ROW;
    view->name_rows.items = alloc_zeroed(view->name_rows.count, sizeof *view->name_rows.items);
    for (size_t i = 0; i < view->name_rows.count; i++)
        view->name_rows.items[i].slots = (struct number_list){slots->list + i * ROW, ROW};
}

static void make_slots(struct name_builder *builder)
{
    struct view *view = builder->view;
    struct slots slots = {.size = ROW, .shift = 60};

    for (; slots.size < view->found_names.count * 3; slots.size *= 2)
        slots.shift--;
    slots.list = alloc_zeroed(slots.size, sizeof *slots.list);
    slots.next = alloc_zeroed(slots.size, sizeof *slots.next);
    view->name_factor = choose_factor(builder, &slots);
    fill_slots(builder, &slots, view->name_factor);
    alloc_release(slots.next, slots.size * sizeof *slots.next, 0);
    view->name_mask = (long)slots.size - 1;
    view->name_shift = slots.shift;
    make_rows(view, &slots);
}

void view_make_names(struct view *view)
{
    struct name_builder builder = {.view = view};

    add_names(&builder);
    make_slots(&builder);
}
