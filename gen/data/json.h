/* json.h - values as JSON (RFC 8259). Fields keep their order. */
#ifndef JSON_H
#define JSON_H

#include "base/buffer.h"
#include "data/value.h"

/* Adds a value, indented, and a newline. */
void json_add(struct buffer *out, const struct value *value);

/* Adds a value on one line, without the fields of records that are empty or absent. */
void json_add_line(struct buffer *out, const struct value *value);

#endif
