/* node.h - a YAML document as a tree in which every node knows its place.
 *
 * A scalar is text and nothing else: whoever reads a node decides what type it must have, so that
 * `no`, `on` and `1e3` are what their key says, never what YAML guesses. */
#ifndef NODE_H
#define NODE_H

#include "base/source.h"

enum node_kind { NODE_SCALAR, NODE_LIST, NODE_MAP };

struct node {
    struct location at;
    uint32_t length; /* a scalar's bytes, a list's items, a map's pairs */
    uint8_t kind;    /* enum node_kind */
    bool plain;      /* a scalar without quotes */
    union {
        const char *text;         /* in the source, or in the arena */
        const struct node *items; /* a map's: key, value, key, value, … */
    };
};

struct str node_text(const struct node *node);
const struct node *node_key(const struct node *map, size_t i);
const struct node *node_value(const struct node *map, size_t i);

/* The value of a key, or NULL. */
const struct node *node_get(const struct node *map, const char *key);
const struct node *node_find(const struct node *map, struct str key);

/* "a text", "a list" or "a map". */
const char *node_kind_name(const struct node *node);

#endif
