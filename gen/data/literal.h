/* literal.h - text as it may stand in a string literal of C, JSON or Rust, in double quotes, and in
 * a comment. Characters that could do harm or are invisible are written as numbers. */
#ifndef LITERAL_H
#define LITERAL_H

#include "base/buffer.h"

void literal_add_c(struct buffer *out, struct str text);
void literal_add_json(struct buffer *out, struct str text);
void literal_add_rust(struct buffer *out, struct str text);

#endif
