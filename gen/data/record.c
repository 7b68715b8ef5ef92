#include "data/record.h"

#include "base/alloc.h"

#include <string.h>

/* The layout of every LIST(). */
struct list {
    const void *items;
    size_t count;
};

static const struct field range_fields[] = {
    {"first", TYPE_NUMBER, "The first number.", MEMBER(range, first)},
    {"last", TYPE_NUMBER, "The last number.", MEMBER(range, last)},
};
static const struct record_type range_type = {RECORD_TYPE("a range", range, range_fields)};

/* --- values --- */

struct value record_value(const struct record_type *type, const void *object)
{
    if (!object)
        return (struct value){0};
    return (struct value){
        .kind = VALUE_RECORD, .truth = true, .object = object, .access = &type->access};
}

struct value record_list_value(const struct record_type *type, const void *items, size_t count)
{
    return (struct value){.kind = VALUE_LIST,
                          .truth = count > 0,
                          .count = count,
                          .object = items,
                          .access = &type->access};
}

static struct value list_value(const struct record_type *type, const void *member)
{
    struct list list;

    memcpy(&list, member, sizeof list);
    return record_list_value(type, list.items, list.count);
}

static struct value make_item(struct value item, const struct value *list, size_t index)
{
    item.is_item = true;
    item.index = index;
    item.last = index + 1 == list->count;
    return item;
}

static struct value get_word(const struct value *list, size_t index)
{
    const struct word *words = list->object;

    return make_item(value_text(words[index].text), list, index);
}

static struct value words_value(const struct word_list *words)
{
    static const struct access access = {.item = get_word};

    return (struct value){.kind = VALUE_LIST,
                          .truth = words->count > 0,
                          .count = words->count,
                          .object = words->items,
                          .access = &access};
}

static struct value string_value(const char *string)
{
    return string ? value_text(str_from(string)) : (struct value){0};
}

struct value field_value(const struct field *field, const void *object)
{
    const void *member = (const char *)object + field->offset;

    switch (field->type) {
    case TYPE_TEXT:
    case TYPE_PHRASE:
    case TYPE_IDENTIFIER: return value_text(*(const struct str *)member);
    case TYPE_NUMBER: return value_number(*(const long *)member);
    case TYPE_RANGE: return record_value(&range_type, member);
    case TYPE_FLAG: return value_flag(*(const bool *)member != field->inverted);
    case TYPE_CHOICE: return value_choice(field->choices, *(const int *)member);
    case TYPE_WORDS: return words_value(member);
    case TYPE_RECORD: return record_value(field->record, *(const void *const *)member);
    case TYPE_LIST:
    case TYPE_MAP: return list_value(field->record, member);
    case TYPE_STRING: return string_value(*(const char *const *)member);
    default: return field->compute(object); /* TYPE_LABELS is always replaced by a computed field */
    }
}

const struct record_type *field_record(const struct field *field)
{
    switch (field->type) {
    case TYPE_RANGE: return &range_type;
    default: return field->record;
    }
}

void list_set(void *list, void *items, size_t count)
{
    memcpy(list, &(struct list){items, count}, sizeof(struct list));
}

/* --- access --- */

static const struct record_type *type_of(const struct value *value)
{
    return (const struct record_type *)value->access;
}

static const void *base_object(const struct record_type *type, const void *object)
{
    if (type->base_offset == BASE_IS_SELF)
        return object;
    return *(const void *const *)((const char *)object + type->base_offset);
}

/* Finds a field in the table of a type; a name remembers the first few tables. */
static const struct field *find_field(const struct record_type *type, struct field_name *name)
{
    for (size_t i = 0; i < TABLES_REMEMBERED; i++) {
        if (!name->lookups[i].table) {
            name->lookups[i].table = type;
            name->lookups[i].found = record_type_find(type, name->text);
        }
        if (name->lookups[i].table == type)
            return name->lookups[i].found;
    }
    return record_type_find(type, name->text);
}

bool record_field(const struct value *record, struct field_name *name, struct value *out)
{
    const struct record_type *type = type_of(record);
    const void *object = record->object;

    for (; type && object;
         object = type->base ? base_object(type, object) : NULL, type = type->base) {
        const struct field *field = find_field(type, name);

        if (field && !field->changing) {
            *out = field_value(field, object);
            return true;
        }
        if (type->extra && type->extra(object, name->text, out))
            return true;
    }
    return false;
}

struct str_list record_field_names(const struct value *record)
{
    const struct record_type *type = type_of(record);
    struct field_list fields = record_type_fields(type);
    struct str_list names = {alloc_zeroed(fields.count, sizeof *names.items), 0};

    for (size_t i = 0; i < fields.count; i++) {
        struct str name = str_from(fields.items[i]->name);
        bool hidden = type->base_unlisted && !record_type_find(type, name);

        if (!fields.items[i]->unlisted && !hidden)
            names.items[names.count++] = name;
    }
    return names;
}

struct value record_item(const struct value *list, size_t index)
{
    const struct record_type *type = type_of(list);

    return make_item(record_value(type, (const char *)list->object + index * type->size), list,
                     index);
}

/* --- types --- */

const struct field *record_type_find(const struct record_type *type, struct str name)
{
    char first = name.length ? name.data[0] : '\0'; /* rules out most fields at once */

    for (size_t i = 0; i < type->field_count; i++) {
        const struct field *field = &type->fields[i];

        if (field->name[0] == first && str_is(name, field->name))
            return field;
    }
    return NULL;
}

/* Adds a field, or replaces the field of that name that a base has. */
static void add_field(struct field_list *fields, const struct field *field)
{
    for (size_t i = 0; i < fields->count; i++) {
        if (strcmp(fields->items[i]->name, field->name) == 0) {
            fields->items[i] = field;
            return;
        }
    }
    LIST_ADD(fields, field);
}

struct field_list record_type_fields(const struct record_type *type)
{
    struct field_list fields = {0};

    if (type->base)
        fields = record_type_fields(type->base);
    for (size_t i = 0; i < type->field_count; i++) {
        if (!type->fields[i].changing)
            add_field(&fields, &type->fields[i]);
    }
    return fields;
}

struct location item_own_location(const struct item *item, const char *key)
{
    const struct node *value = node_get(item->node, key);

    return value ? value->at : item->node->at;
}

struct location item_location(const struct item *item, const char *key)
{
    const struct item *holder = item;
    const struct node *value = node_get(item->node, key);

    while (!value && holder->changed) {
        holder = holder->changed;
        value = node_get(holder->node, key);
    }
    return value ? value->at : item->node->at;
}

void record_change(const struct record_type *type, void *changed, const void *change)
{
    const struct item *item = change;

    for (size_t i = 0; i < type->field_count; i++) {
        const struct field *field = &type->fields[i];

        if (node_get(item->node, field->name))
            memcpy((char *)changed + field->offset, (const char *)change + field->offset,
                   field->size);
    }
}
