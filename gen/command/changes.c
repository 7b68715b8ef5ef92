#include "command/changes.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "base/source.h"
#include "base/table.h"

#include <string.h>

static void add_name(struct public_names *names, struct public_name name)
{
    names->list = alloc_grow(names->list, names->count, sizeof *names->list);
    names->list[names->count++] = name;
}

static void add_code(struct public_names *names, const struct code *code)
{
    const struct former *former = code->former.items;

    add_name(names,
             (struct public_name){code->full_id, code->number, "code", code->name, code->owner_id});
    for (size_t i = 0; i < code->former.count; i++) {
        if (!former[i].unaliased)
            add_name(names, (struct public_name){former[i].full_id, code->number, "former name",
                                                 STR(""), code->owner_id});
    }
}

struct public_names names_of_model(const struct model *model)
{
    const struct code *codes = model->codes.items;
    struct owner *const *owners = model->owners.items;
    struct locale *const *locales = model->locales.items;
    struct public_names names = {0};

    for (size_t i = 0; i < model->codes.count; i++)
        add_code(&names, &codes[i]);
    for (size_t i = 0; i < model->owners.count; i++)
        add_name(&names, (struct public_name){.name = owners[i]->id, .what = "owner"});
    for (size_t i = 0; i < model->locales.count; i++)
        add_name(&names, (struct public_name){.name = locales[i]->tag, .what = "locale"});
    return names;
}

/* --- a generated header --- */

static struct str next_line(struct str *rest)
{
    const char *newline = memchr(rest->data, '\n', rest->length);
    struct str line = str_part(*rest, 0, newline ? (size_t)(newline - rest->data) : rest->length);

    *rest = str_part(*rest, line.length + 1, rest->length);
    return line;
}

static struct str skip_blanks(struct str text)
{
    while (text.length && text.data[0] == ' ')
        text = str_part(text, 1, text.length);
    return text;
}

static struct str word_of(struct str text)
{
    size_t length = 0;

    while (length < text.length && (is_letter(text.data[length]) || is_digit(text.data[length]) ||
                                    text.data[length] == '_'))
        length++;
    return str_part(text, 0, length);
}

static struct str lower(struct str text)
{
    struct str copy = alloc_copy(text);

    for (size_t i = 0; i < copy.length; i++)
        ((char *)copy.data)[i] = to_lower(copy.data[i]);
    return copy;
}

/* Reads a line `    PREFIX_NAME = 404,`. */
static void read_enumerator(struct public_names *names, struct str line, struct str prefix,
                            const char *what)
{
    struct str name = word_of(skip_blanks(line)), rest;
    long number;

    rest = skip_blanks(line);
    rest = skip_blanks(str_part(rest, name.length, rest.length));
    if (!str_starts(rest, "= ") || str_ends(name, "_") || name.length <= prefix.length ||
        !str_equal(str_part(name, 0, prefix.length), prefix))
        return;
    if (str_number(word_of(str_part(rest, 2, rest.length)), MAX_NUMBER, &number))
        add_name(names,
                 (struct public_name){.name = lower(str_part(name, prefix.length, name.length)),
                                      .number = number,
                                      .what = what});
}

bool names_of_header(const struct source *source, struct public_names *names)
{
    static const char guard[] = "#define ", ending[] = "ENUM_H_";
    struct str rest = source->text, prefix = {0};
    const char *what = "code";
    bool inside = false;

    while (rest.length) {
        struct str line = next_line(&rest);

        if (!prefix.length && str_starts(line, guard) && str_ends(line, ending))
            prefix =
                str_part(line, sizeof guard - 1, line.length - sizeof guard - sizeof ending + 2);
        else if (str_starts(line, "enum ") && str_ends(line, "_status {"))
            inside = true;
        else if (str_starts(line, "}"))
            inside = false;
        else if (inside && str_is(line, "    /* Former names */"))
            what = "former name";
        else if (inside && prefix.length)
            read_enumerator(names, line, prefix, what);
    }
    if (!names->count)
        error_at((struct location){0, source->index}, "this is no generated header of codes");
    return names->count > 0;
}

/* --- comparing --- */

/* Names by what is asked of them; the first of several stands for all. */
struct index {
    struct table by_name, by_number;
};

struct comparison {
    struct index before, after;
    struct buffer *out;
    bool breaks;
};

/* A code and a former name are alike in programs; nothing else is. */
static struct str name_key(const struct public_name *name)
{
    return alloc_printf("%s %.*s", name->number > 0 ? "code" : name->what, STR_ARGS(name->name));
}

/* Of the code that a number has, by one owner, or by any where that is "". */
static struct str number_key(long number, struct str owner)
{
    return alloc_printf("%ld %.*s", number, STR_ARGS(owner));
}

static struct index make_index(const struct public_names *names)
{
    struct index index = {0};

    for (size_t i = 0; i < names->count; i++) {
        const struct public_name *name = &names->list[i];

        table_add(&index.by_name, name_key(name), name);
        if (strcmp(name->what, "code") == 0) {
            table_add(&index.by_number, number_key(name->number, name->owner), name);
            table_add(&index.by_number, number_key(name->number, STR("")), name);
        }
    }
    return index;
}

static const struct public_name *find(const struct index *index, const struct public_name *wanted)
{
    return table_get(&index->by_name, name_key(wanted));
}

/* The code that has a number now, by the same owner where the owner is known. */
static const struct public_name *find_code(const struct index *index,
                                           const struct public_name *like)
{
    return table_get(&index->by_number, number_key(like->number, like->owner));
}

static const char *spelt(const struct public_name *name)
{
    return alloc_printf("%.*s", (int)name->name.length, name->name.data).data;
}

static bool has_locales(const struct public_names *names)
{
    for (size_t i = 0; i < names->count; i++) {
        if (strcmp(names->list[i].what, "locale") == 0)
            return true;
    }
    return false;
}

static void compare_old(struct comparison *comparison, const struct public_name *old)
{
    const struct public_name *now = find(&comparison->after, old);
    const struct public_name *renamed = old->number ? find_code(&comparison->after, old) : NULL;

    if (!now) {
        comparison->breaks = true;
        buffer_print(comparison->out, "removed  %s %s", old->what, spelt(old));
        if (old->number)
            buffer_print(comparison->out, " (%ld)", old->number);
        if (renamed && !find(&comparison->before, renamed))
            buffer_print(comparison->out, "; %ld is %s now", old->number, spelt(renamed));
        buffer_add_char(comparison->out, '\n');
    } else if (now->number != old->number) {
        comparison->breaks = true;
        buffer_print(comparison->out, "moved    %s %s: %ld is %ld now\n", old->what, spelt(old),
                     old->number, now->number);
    } else if (old->phrase.length && now->phrase.length && !str_equal(old->phrase, now->phrase)) {
        buffer_print(comparison->out, "phrase   %s %s (%ld): \"%.*s\" is \"%.*s\" now\n", old->what,
                     spelt(old), old->number, STR_ARGS(old->phrase), STR_ARGS(now->phrase));
    } else if (strcmp(old->what, "code") == 0 && strcmp(now->what, "former name") == 0 && renamed) {
        buffer_print(comparison->out, "renamed  code %s (%ld) is %s now; the old name stays\n",
                     spelt(old), old->number, spelt(renamed));
    }
}

static void compare_new(struct comparison *comparison, const struct public_name *now)
{
    if (find(&comparison->before, now))
        return;
    buffer_print(comparison->out, "added    %s %s", now->what, spelt(now));
    if (now->number)
        buffer_print(comparison->out, " = %ld", now->number);
    if (now->phrase.length)
        buffer_print(comparison->out, ", \"%.*s\"", STR_ARGS(now->phrase));
    buffer_add_char(comparison->out, '\n');
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
