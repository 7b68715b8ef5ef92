#include "data/json.h"

static void add_text(struct buffer *buffer, struct str text)
{
    buffer_add_char(buffer, '"');
    for (size_t i = 0; i < text.length; i++) {
        unsigned char c = (unsigned char)text.data[i];

        if (c == '"' || c == '\\')
            buffer_print(buffer, "\\%c", c);
        else if (c == '\n')
            buffer_add(buffer, STR("\\n"));
        else if (c < ' ' || c == 127)
            buffer_print(buffer, "\\u%04x", c);
        else
            buffer_add_char(buffer, (char)c);
    }
    buffer_add_char(buffer, '"');
}

static void add_line(struct buffer *buffer, size_t depth)
{
    buffer_add_char(buffer, '\n');
    for (size_t i = 0; i < depth; i++)
        buffer_add(buffer, STR("  "));
}

static void add_value(struct buffer *buffer, const struct value *value, size_t depth);

static void add_field(struct buffer *buffer, const struct value *record, size_t i, size_t depth)
{
    struct str name = record->access->name(record, i);
    struct value field = {0};

    record->access->field(record, name, &field);
    add_text(buffer, name);
    buffer_add(buffer, STR(": "));
    add_value(buffer, &field, depth);
}

static void add_items(struct buffer *buffer, const struct value *value, size_t depth)
{
    bool list = value->kind == VALUE_LIST;

    buffer_add_char(buffer, list ? '[' : '{');
    for (size_t i = 0; i < value->count; i++) {
        if (i)
            buffer_add_char(buffer, ',');
        add_line(buffer, depth + 1);
        if (list) {
            struct value item = value->access->item(value, i);

            add_value(buffer, &item, depth + 1);
        } else {
            add_field(buffer, value, i, depth + 1);
        }
    }
    if (value->count)
        add_line(buffer, depth);
    buffer_add_char(buffer, list ? ']' : '}');
}

static void add_value(struct buffer *buffer, const struct value *value, size_t depth)
{
    if (value->kind == VALUE_ABSENT)
        buffer_add(buffer, STR("null"));
    else if (value->kind != VALUE_TEXT)
        add_items(buffer, value, depth);
    else if (value->verbatim)
        buffer_add(buffer, value->text);
    else
        add_text(buffer, value->text);
}

void json_add(struct buffer *buffer, const struct value *value)
{
    add_value(buffer, value, 0);
    buffer_add_char(buffer, '\n');
}
