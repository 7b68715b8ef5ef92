#include "command/public_names.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "base/text.h"

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

void public_names_add_model(struct public_names *names, const struct model *model)
{
    const struct code *codes = model->codes.items;
    struct owner *const *owners = model->owners.items;
    struct locale *const *locales = model->locales.items;

    for (size_t i = 0; i < model->codes.count; i++)
        add_code(names, &codes[i]);
    for (size_t i = 0; i < model->owners.count; i++)
        add_name(names, (struct public_name){.name = owners[i]->id, .what = "owner"});
    for (size_t i = 0; i < model->locales.count; i++)
        add_name(names, (struct public_name){.name = locales[i]->tag, .what = "locale"});
}

/* --- a generated header --- */

/* Splits off the first line. */
static struct str split_line(struct str *rest)
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

/* The identifier or number at the start of a text. */
static struct str read_word(struct str text)
{
    size_t length = 0;

    while (length < text.length && (is_letter(text.data[length]) || is_digit(text.data[length]) ||
                                    text.data[length] == '_'))
        length++;
    return str_part(text, 0, length);
}

/* Reads a line such as "    PREFIX_NAME = 404,". The last enumerator, PREFIX_..._, is no name. */
static void read_enumerator(struct public_names *names, struct str line, struct str prefix,
                            const char *what)
{
    struct str rest = skip_blanks(line), name = read_word(rest);
    long number;

    rest = skip_blanks(str_part(rest, name.length, rest.length));
    if (!str_starts(rest, "= ") || str_ends(name, "_") || name.length <= prefix.length ||
        !str_equal(str_part(name, 0, prefix.length), prefix) ||
        !str_number(read_word(str_part(rest, 2, rest.length)), MAX_NUMBER, &number))
        return;
    name = str_part(name, prefix.length, name.length);
    add_name(names,
             (struct public_name){.name = text_to_lower(name), .number = number, .what = what});
}

/* The prefix of enumerators, from the include guard "#define PREFIX_ENUM_H_". "" for other lines.
 */
static struct str read_prefix(struct str line)
{
    struct str start = STR("#define "), end = STR("ENUM_H_");

    if (!str_starts(line, start.data) || !str_ends_with(line, end))
        return STR("");
    return str_part(line, start.length, line.length - start.length - end.length);
}

bool public_names_add_header(struct public_names *names, const struct source *source)
{
    struct str rest = source->text, prefix = {0};
    const char *what = "code";
    bool inside = false;

    while (rest.length) {
        struct str line = split_line(&rest);

        if (!prefix.length)
            prefix = read_prefix(line);
        else if (str_starts(line, "enum ") && str_ends(line, "_status {"))
            inside = true;
        else if (str_starts(line, "}"))
            inside = false;
        else if (inside && str_is(line, "    /* Former names */"))
            what = "former name";
        else if (inside)
            read_enumerator(names, line, prefix, what);
    }
    if (!names->count)
        error_at((struct location){0, source->index}, "this is no generated header of codes");
    return names->count > 0;
}
