#include "data/json.h"

#include "data/literal.h"

/* How a value is laid out: on one line, or on lines that are indented by depth; with or without
 * fields that are empty. */
struct layout {
    bool one_line, sparse;
    size_t depth;
};

static struct layout deeper(struct layout layout)
{
    layout.depth++;
    return layout;
}

static void add_value(struct buffer *out, const struct value *value, struct layout layout);

static void add_string(struct buffer *out, struct str text)
{
    buffer_add_char(out, '"');
    literal_add_json(out, text);
    buffer_add_char(out, '"');
}

static void break_line(struct buffer *out, struct layout layout)
{
    if (layout.one_line)
        return;
    buffer_add_char(out, '\n');
    for (size_t i = 0; i < layout.depth; i++)
        buffer_add(out, STR("  "));
}

/* Adds what separates an item from the one before it. */
static void add_separator(struct buffer *out, size_t index, struct layout layout)
{
    if (index)
        buffer_add(out, layout.one_line ? STR(", ") : STR(","));
    break_line(out, layout);
}

static void add_list(struct buffer *out, const struct value *list, struct layout layout)
{
    struct layout inner = deeper(layout);

    buffer_add_char(out, '[');
    for (size_t i = 0; i < list->count; i++) {
        struct value item = list->access->item(list, i);

        add_separator(out, i, inner);
        add_value(out, &item, inner);
    }
    if (list->count)
        break_line(out, layout);
    buffer_add_char(out, ']');
}

/* Whether a field is left out: a sparse layout has no empty ones. */
static bool is_left_out(const struct value *field, struct layout layout)
{
    return layout.sparse &&
           (field->kind == VALUE_ABSENT || (field->kind == VALUE_TEXT && !field->text.length));
}

static void add_record(struct buffer *out, const struct value *record, struct layout layout)
{
    struct str_list names = record->access->names(record);
    struct layout inner = deeper(layout);
    size_t count = 0;

    buffer_add_char(out, '{');
    for (size_t i = 0; i < names.count; i++) {
        struct value field = {0};

        value_field(record, &(struct field_name){.text = names.items[i]}, &field);
        if (is_left_out(&field, layout))
            continue;
        add_separator(out, count++, inner);
        add_string(out, names.items[i]);
        buffer_add(out, STR(": "));
        add_value(out, &field, inner);
    }
    if (count)
        break_line(out, layout);
    buffer_add_char(out, '}');
}

static void add_value(struct buffer *out, const struct value *value, struct layout layout)
{
    switch (value->kind) {
    case VALUE_ABSENT: buffer_add(out, STR("null")); break;
    case VALUE_LIST: add_list(out, value, layout); break;
    case VALUE_RECORD: add_record(out, value, layout); break;
    case VALUE_TEXT:
        if (value->verbatim)
            buffer_add(out, value->text);
        else
            add_string(out, value->text);
    }
}

void json_add(struct buffer *out, const struct value *value)
{
    add_value(out, value, (struct layout){0});
    buffer_add_char(out, '\n');
}

void json_add_line(struct buffer *out, const struct value *value)
{
    add_value(out, value, (struct layout){.one_line = true, .sparse = true});
}
