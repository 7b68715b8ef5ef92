/* nodevalue.h - any YAML node as a value for templates. */
#ifndef NODEVALUE_H
#define NODEVALUE_H

#include "node.h"
#include "value.h"

/* A plain true, false or null is what it says; every other scalar is its text. `node` may be NULL,
 * which is absent. */
struct value node_as_value(const struct node *node);

#endif
