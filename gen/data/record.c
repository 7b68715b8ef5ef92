#include "data/record.h"

struct value list_value(const struct kind *kind, const struct struct_list *list)
{
    return (struct value){.kind = VALUE_LIST,
                          .truth = list->count > 0,
                          .count = list->count,
                          .object = list->items,
                          .access = &kind->access};
}

struct value record_value(const struct kind *kind, const void *object)
{
    if (!object)
        return (struct value){0};
    return (struct value){.kind = VALUE_RECORD,
                          .truth = true,
                          .count = kind->field_count,
                          .object = object,
                          .access = &kind->access};
}

static const struct kind *kind_of(const struct value *value)
{
    return (const struct kind *)value->access;
}

static struct value string_value(const char *string)
{
    return string ? value_text(str_from(string)) : (struct value){0};
}

static struct value field_value(const struct field *field, const struct value *record)
{
    const void *member;

    if (field->type >= FIELD_MADE_TEXT)
        return field->origin.make(record->object);
    member = (const char *)record->object + field->origin.offset;
    switch (field->type) {
    case FIELD_TEXT: return value_text(*(const struct str *)member);
    case FIELD_STRING: return string_value(*(const char *const *)member);
    case FIELD_NUMBER: return value_number(*(const long *)member);
    case FIELD_FLAG: return value_flag(*(const bool *)member);
    case FIELD_LIST: return list_value(field->kind, member);
    case FIELD_LAST: return value_flag(record->last);
    default: return record_value(field->kind, *(const void *const *)member);
    }
}

bool struct_field(const struct value *record, struct str name, struct value *out)
{
    const struct kind *kind = kind_of(record);
    char first = name.length ? name.data[0] : '\0'; /* passes over most fields */

    for (size_t i = 0; i < kind->field_count; i++) {
        if (kind->fields[i].name[0] == first && str_is(name, kind->fields[i].name)) {
            *out = field_value(&kind->fields[i], record);
            return true;
        }
    }
    return kind->more && kind->more(record->object, name, out);
}

struct str struct_field_name(const struct value *record, size_t index)
{
    return str_from(kind_of(record)->fields[index].name);
}

struct value struct_item(const struct value *list, size_t index)
{
    const struct kind *kind = kind_of(list);
    struct value item = record_value(kind, (const char *)list->object + index * kind->size);

    item.last = index + 1 == list->count;
    return item;
}
