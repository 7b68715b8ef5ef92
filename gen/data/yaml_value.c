#include "data/yaml_value.h"

#include "base/alloc.h"

static bool is_one_of(struct str text, const char *const *words)
{
    for (; *words; words++) {
        if (str_is(text, *words))
            return true;
    }
    return false;
}

static bool get_field(const struct value *record, struct field_name *name, struct value *out)
{
    const struct node *value = node_find(record->object, name->text);

    if (value)
        *out = yaml_value(value);
    return value != NULL;
}

static struct str_list list_names(const struct value *record)
{
    const struct node *map = record->object;
    struct str_list names = {alloc_zeroed(map->length, sizeof *names.items), map->length};

    for (size_t i = 0; i < map->length; i++)
        names.items[i] = node_text(node_key(map, i));
    return names;
}

static struct value get_item(const struct value *list, size_t index)
{
    const struct node *node = list->object;

    return yaml_value(&node->items[index]);
}

/* The core schema of YAML 1.2, in which yes, no, on and off are strings. */
static struct value scalar_value(const struct node *node)
{
    static const char *const nulls[] = {"", "~", "null", "Null", "NULL", NULL};
    static const char *const trues[] = {"true", "True", "TRUE", NULL};
    static const char *const falses[] = {"false", "False", "FALSE", NULL};
    struct str text = node_text(node);

    if (node->plain && is_one_of(text, nulls))
        return (struct value){0};
    if (node->plain && (is_one_of(text, trues) || is_one_of(text, falses)))
        return value_flag(is_one_of(text, trues));
    return value_text(text);
}

struct value yaml_value(const struct node *node)
{
    static const struct access access = {get_field, list_names, get_item};

    if (!node)
        return (struct value){0};
    if (node->kind == NODE_SCALAR)
        return scalar_value(node);
    return (struct value){.kind = node->kind == NODE_LIST ? VALUE_LIST : VALUE_RECORD,
                          .truth = node->kind == NODE_MAP || node->length > 0,
                          .count = node->kind == NODE_LIST ? node->length : 0,
                          .object = node,
                          .access = &access};
}
