/* json.h - values as JSON, RFC 8259, for people who write templates and for other programs. */
#ifndef JSON_H
#define JSON_H

#include "base/buffer.h"
#include "data/value.h"

/* Adds a value, indented, with a newline behind it; its fields in the order that they have. */
void json_add(struct buffer *buffer, const struct value *value);

#endif
