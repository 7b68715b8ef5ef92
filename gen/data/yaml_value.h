/* yaml_value.h - any YAML node as a value for templates. */
#ifndef YAML_VALUE_H
#define YAML_VALUE_H

#include "data/node.h"
#include "data/value.h"

/* A plain true, false or null is what it says; any other scalar is its text. NULL is absent. */
struct value yaml_value(const struct node *node);

#endif
