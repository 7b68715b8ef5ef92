#include "data/value.h"

#include "base/alloc.h"
#include "base/text.h"

struct value value_text(struct str text)
{
    return (struct value){.kind = VALUE_TEXT, .truth = text.length > 0, .text = text};
}

/* The decimal digits of a number, which is not negative. Tables have thousands of them, and printf
 * would take a tenth of the time of rendering. */
static struct str format_number(long number)
{
    char digits[24];
    size_t start = sizeof digits;

    do
        digits[--start] = (char)('0' + number % 10);
    while (number /= 10);
    return alloc_copy((struct str){digits + start, sizeof digits - start});
}

struct value value_number(long number)
{
    return (struct value){
        .kind = VALUE_TEXT, .truth = true, .verbatim = true, .text = format_number(number)};
}

struct value value_flag(bool flag)
{
    return (struct value){.kind = VALUE_TEXT,
                          .truth = flag,
                          .verbatim = true,
                          .text = flag ? STR("true") : STR("false")};
}

static bool get_choice_field(const struct value *choice, struct field_name *name, struct value *out)
{
    const char *const *words = choice->object;

    if (str_is(name->text, "ID")) {
        *out = value_text(text_to_upper(choice->text));
        return true;
    }
    for (size_t i = 0; words[i]; i++) {
        if (str_is(name->text, words[i])) {
            *out = value_flag(str_is(choice->text, words[i]));
            return true;
        }
    }
    return false;
}

static struct str_list list_choices(const struct value *choice)
{
    const char *const *words = choice->object;
    struct str_list names = {0};

    for (size_t i = 0; words[i]; i++) {
        names.items = alloc_grow(names.items, names.count, sizeof *names.items);
        names.items[names.count++] = str_from(words[i]);
    }
    return names;
}

struct value value_choice(const char *const *words, int chosen)
{
    static const struct access access = {get_choice_field, list_choices, NULL};
    struct value value = value_text(str_from(words[chosen]));

    value.object = words;
    value.access = &access;
    return value;
}

static struct value count_value(size_t count)
{
    struct value value = value_number((long)count);

    value.truth = count > 0;
    return value;
}

bool value_field(const struct value *value, struct field_name *name, struct value *out)
{
    if (value->kind == VALUE_LIST) {
        *out = count_value(value->count);
        return str_is(name->text, "count");
    }
    if (value->access && value->access->field(value, name, out))
        return true;
    if (!value->is_item)
        return false;
    if (str_is(name->text, "last"))
        *out = value_flag(value->last);
    else if (str_is(name->text, "index"))
        *out = value_number((long)value->index);
    else
        return false;
    return true;
}
