#include "command/changes.h"

#include "base/alloc.h"
#include "base/table.h"

#include <string.h>

/* The first of several names with the same key counts. */
struct index {
    struct table by_name, by_number;
};

struct comparison {
    struct index before, after;
    struct buffer *out;
    bool breaks;
};

/* Codes and former names share their keys, because programs use them alike. */
static struct str make_name_key(const struct public_name *name)
{
    return alloc_printf("%s %.*s", name->number > 0 ? "code" : name->what, STR_ARGS(name->name));
}

/* The key of an owner's code, or of anyone's if the owner is "". */
static struct str make_number_key(long number, struct str owner)
{
    return alloc_printf("%ld %.*s", number, STR_ARGS(owner));
}

static struct index make_index(const struct public_names *names)
{
    struct index index = {0};

    for (size_t i = 0; i < names->count; i++) {
        const struct public_name *name = &names->list[i];

        table_add(&index.by_name, make_name_key(name), name);
        if (strcmp(name->what, "code") == 0) {
            table_add(&index.by_number, make_number_key(name->number, name->owner), name);
            table_add(&index.by_number, make_number_key(name->number, STR("")), name);
        }
    }
    return index;
}

static const struct public_name *find_name(const struct index *index,
                                           const struct public_name *name)
{
    return table_get(&index->by_name, make_name_key(name));
}

/* The code with the number of another one, and with its owner if that is known. */
static const struct public_name *find_code(const struct index *index,
                                           const struct public_name *like)
{
    return table_get(&index->by_number, make_number_key(like->number, like->owner));
}

static bool has_locales(const struct public_names *names)
{
    for (size_t i = 0; i < names->count; i++) {
        if (strcmp(names->list[i].what, "locale") == 0)
            return true;
    }
    return false;
}

static void report_removed(struct comparison *comparison, const struct public_name *old,
                           const struct public_name *renamed)
{
    buffer_print(comparison->out, "removed  %s %.*s", old->what, STR_ARGS(old->name));
    if (old->number)
        buffer_print(comparison->out, " (%ld)", old->number);
    if (renamed && !find_name(&comparison->before, renamed))
        buffer_print(comparison->out, "; %ld is %.*s now", old->number, STR_ARGS(renamed->name));
    buffer_add_char(comparison->out, '\n');
}

/* Looks for a name of the old specification in the new one. */
static void compare_old(struct comparison *comparison, const struct public_name *old)
{
    const struct public_name *now = find_name(&comparison->after, old);
    const struct public_name *renamed = old->number ? find_code(&comparison->after, old) : NULL;
    struct buffer *out = comparison->out;

    if (!now) {
        comparison->breaks = true;
        report_removed(comparison, old, renamed);
    } else if (now->number != old->number) {
        comparison->breaks = true;
        buffer_print(out, "moved    %s %.*s: %ld is %ld now\n", old->what, STR_ARGS(old->name),
                     old->number, now->number);
    } else if (old->phrase.length && now->phrase.length && !str_equal(old->phrase, now->phrase)) {
        buffer_print(out, "phrase   %s %.*s (%ld): \"%.*s\" is \"%.*s\" now\n", old->what,
                     STR_ARGS(old->name), old->number, STR_ARGS(old->phrase),
                     STR_ARGS(now->phrase));
    } else if (strcmp(old->what, "code") == 0 && strcmp(now->what, "former name") == 0 && renamed) {
        buffer_print(out, "renamed  code %.*s (%ld) is %.*s now; the old name stays\n",
                     STR_ARGS(old->name), old->number, STR_ARGS(renamed->name));
    }
}

/* Looks for a name of the new specification in the old one. */
static void compare_new(struct comparison *comparison, const struct public_name *now)
{
    struct buffer *out = comparison->out;

    if (find_name(&comparison->before, now))
        return;
    buffer_print(out, "added    %s %.*s", now->what, STR_ARGS(now->name));
    if (now->number)
        buffer_print(out, " = %ld", now->number);
    if (now->phrase.length)
        buffer_print(out, ", \"%.*s\"", STR_ARGS(now->phrase));
    buffer_add_char(out, '\n');
}

bool changes_add(struct buffer *out, const struct public_names *before,
                 const struct public_names *after)
{
    struct comparison comparison = {
        .before = make_index(before), .after = make_index(after), .out = out};
    bool codes_only = !has_locales(before) || !has_locales(after);

    for (size_t i = 0; i < before->count; i++) {
        if (before->list[i].number || !codes_only)
            compare_old(&comparison, &before->list[i]);
    }
    for (size_t i = 0; i < after->count; i++) {
        if (after->list[i].number || !codes_only)
            compare_new(&comparison, &after->list[i]);
    }
    return comparison.breaks;
}
