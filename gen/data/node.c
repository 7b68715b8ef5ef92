#include "data/node.h"

struct str node_text(const struct node *node)
{
    return (struct str){node->text, node->length};
}

const struct node *node_key(const struct node *map, size_t i)
{
    return &map->items[2 * i];
}

const struct node *node_value(const struct node *map, size_t i)
{
    return &map->items[2 * i + 1];
}

const struct node *node_get(const struct node *map, const char *key)
{
    return node_find(map, str_from(key));
}

const struct node *node_find(const struct node *map, struct str key)
{
    for (size_t i = 0; i < map->length; i++) {
        if (str_equal(node_text(node_key(map, i)), key))
            return node_value(map, i);
    }
    return NULL;
}

const char *node_kind_name(const struct node *node)
{
    static const char *const names[] = {"a text", "a list", "a map"};

    return names[node->kind];
}
