/* changes.h - what programs that use the headers notice of a new specification. */
#ifndef CHANGES_H
#define CHANGES_H

#include "base/buffer.h"
#include "command/public_names.h"

/* Adds a line for each change. Returns whether code may stop compiling or change its meaning: a
 * name is gone or has another number. */
bool changes_add(struct buffer *out, const struct public_names *before,
                 const struct public_names *after);

#endif
