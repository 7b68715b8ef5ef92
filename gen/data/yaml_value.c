#include "data/yaml_value.h"

static bool is_one_of(struct str text, const char *const *words)
{
    for (; *words; words++) {
        if (str_is(text, *words))
            return true;
    }
    return false;
}

static bool get_field(const struct value *record, struct str name, struct value *out)
{
    const struct node *map = record->object;

    for (size_t i = 0; i < map->length; i++) {
        if (str_equal(node_text(node_key(map, i)), name)) {
            *out = yaml_value(node_value(map, i));
            return true;
        }
    }
    return false;
}

static struct str get_name(const struct value *record, size_t index)
{
    return node_text(node_key(record->object, index));
}

static struct value get_item(const struct value *list, size_t index)
{
    const struct node *node = list->object;

    return yaml_value(&node->items[index]);
}

/* YAML 1.2's core schema, in which yes, no, on and off are texts. */
static struct value scalar_value(const struct node *node)
{
    static const char *const nulls[] = {"", "~", "null", "Null", "NULL", NULL};
    static const char *const trues[] = {"true", "True", "TRUE", NULL};
    static const char *const falses[] = {"false", "False", "FALSE", NULL};
    struct str text = node_text(node);
    struct value value = value_text(text);

    if (node->plain && is_one_of(text, nulls))
        return (struct value){0};
    if (node->plain && (is_one_of(text, trues) || is_one_of(text, falses)))
        return value_flag(is_one_of(text, trues));
    return value;
}

struct value yaml_value(const struct node *node)
{
    static const struct access access = {get_field, get_name, get_item};

    if (!node)
        return (struct value){0};
    if (node->kind == NODE_SCALAR)
        return scalar_value(node);
    return (struct value){.kind = node->kind == NODE_LIST ? VALUE_LIST : VALUE_RECORD,
                          .truth = node->kind == NODE_MAP || node->length > 0,
                          .count = node->length,
                          .object = node,
                          .access = &access};
}
