#include "command/show.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "base/quote.h"
#include "command/wrap.h"
#include "spec/format.h"

#include <string.h>

enum { INDENTATION = 2, NAME_WIDTH = 12 };

static void add_line(struct buffer *out, const char *name, struct str text)
{
    if (!text.length)
        return;
    buffer_print(out, "%*s%-*s", INDENTATION, "", NAME_WIDTH, name);
    if (strlen(name) >= NAME_WIDTH)
        buffer_print(out, "\n%*s", INDENTATION + NAME_WIDTH, "");
    wrap_add(out, text, INDENTATION + NAME_WIDTH);
    buffer_add_char(out, '\n');
}

/* The name of a key, or a word of a choice, with spaces for `_`. */
static struct str make_readable(struct str name)
{
    struct str copy = alloc_copy(name);

    for (size_t i = 0; i < copy.length; i++)
        ((char *)copy.data)[i] = copy.data[i] == '_' ? ' ' : copy.data[i];
    return copy;
}

/* Adds a text to a list of texts. */
static void add_part(struct buffer *line, struct str text)
{
    if (text.length && line->length)
        buffer_add(line, STR(", "));
    buffer_add(line, text);
}

/* Whether a flag is worth a word: an optional one only if it is not as usual. */
static bool is_flag_shown(const struct field *field, const struct value *value)
{
    return field->need != OPTIONAL || value->truth != field->inverted;
}

/* Describes a record on one line: its texts, and its flags with their names. */
static struct str describe_record(const struct record_type *type, const void *record)
{
    struct buffer line = {0};

    for (size_t i = 0; i < type->field_count; i++) {
        const struct field *field = &type->fields[i];
        struct value value = field_value(field, record);

        if (field->type == TYPE_CHOICE)
            add_part(&line, make_readable(value.text));
        else if (field->type != TYPE_FLAG)
            add_part(&line, value.text);
        else if (is_flag_shown(field, &value))
            add_part(&line, alloc_printf("%s: %s", make_readable(str_from(field->name)).data,
                                         value.truth ? "yes" : "no"));
    }
    return buffer_text(&line);
}

/* Adds a list of texts on one line, or a list of records on a line each. */
static void add_list(struct buffer *out, const struct field *field, const struct value *list)
{
    const char *name = make_readable(str_from(field->name)).data;
    struct buffer line = {0};

    for (size_t i = 0; i < list->count; i++) {
        struct value item = list->access->item(list, i);

        if (field->record)
            add_line(out, i ? "" : name, describe_record(field->record, item.object));
        else
            add_part(&line, item.text);
    }
    add_line(out, name, buffer_text(&line));
}

/* Whether a key has the value that it has when it is left out. */
static bool is_default(const struct field *field, const void *record)
{
    const char *member = (const char *)record + field->offset;

    for (size_t i = 0; i < field->size; i++) {
        if (member[i])
            return false;
    }
    return true;
}

static void add_key(struct buffer *out, const struct field *field, const struct code *code)
{
    const char *name = make_readable(str_from(field->name)).data;
    struct value value = field_value(field, code);

    if (field->changing || is_default(field, code))
        return;
    if (value.kind == VALUE_LIST)
        add_list(out, field, &value);
    else if (value.kind == VALUE_RECORD)
        add_line(out, name, describe_record(field->record, value.object));
    else if (field->type == TYPE_CHOICE)
        add_line(out, name, make_readable(value.text));
    else
        add_line(out, name, value.text);
}

/* Whether a key is a part of the heading, or is shown in another way. */
static bool is_in_heading(const struct field *field, const struct code *code)
{
    static const char *const names[] = {"number", "owner", "id", "name"};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (strcmp(field->name, names[i]) == 0)
            return true;
    }
    return strcmp(field->name, "sent_as") == 0 && code->sent_as == code->number;
}

static void add_texts(struct buffer *out, const struct model *model, const struct code *code,
                      size_t count)
{
    for (size_t i = 0; i < count && i < model->locales.count; i++) {
        const struct locale *locale = model->locales.items[i];
        const struct text *text = locale->code_texts[code->entry - 1];

        if (!text)
            continue;
        buffer_add_char(out, '\n');
        add_line(out, alloc_copy(locale->tag).data, text->title);
        add_line(out, "", text->sentence);
    }
}

static void add_code(struct buffer *out, const struct model *model, const struct code *code,
                     size_t locales)
{
    buffer_print(out, code->name.length ? "%ld " : "%ld", code->number);
    wrap_add(out, code->name, (int)sizeof "404");
    buffer_add_char(out, '\n');
    add_line(out, "owner",
             alloc_printf("%.*s, %s", STR_ARGS(code->owner->name),
                          code->owner->official ? "official" : "unofficial"));
    add_line(out, "id", code->full_id);
    for (size_t i = 0; i < code_type.field_count; i++) {
        if (!is_in_heading(&code_type.fields[i], code))
            add_key(out, &code_type.fields[i], code);
    }
    if (code->substatus)
        add_line(out, "substatus", STR("sub-status codes exist"));
    add_texts(out, model, code, locales);
}

bool show_add(struct buffer *out, const struct model *model, struct str operand, size_t locales)
{
    const struct range *range = &model->class->range;
    bool found = false;
    long number;

    if (!str_number(operand, MAX_NUMBER, &number) || number < range->first ||
        number > range->last) {
        error_at((struct location){0}, "%s is no code from %ld to %ld", str_quote(operand),
                 range->first, range->last);
        return false;
    }
    for (size_t i = 0; i < model->codes.count; i++) {
        if (model->codes.items[i].number != number)
            continue;
        if (found)
            buffer_add_char(out, '\n');
        add_code(out, model, &model->codes.items[i], locales);
        found = true;
    }
    if (!found)
        error_at((struct location){0}, "nobody uses %ld", number);
    return found;
}
