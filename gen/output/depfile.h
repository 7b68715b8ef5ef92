/* depfile.h - what a run has read, as a rule that make, ninja and samurai read. */
#ifndef DEPFILE_H
#define DEPFILE_H

#include "base/buffer.h"

/* Adds a rule with one target. Paths must have no line break, for the format has no way to say one:
 * false if one has. */
bool depfile_add(struct buffer *out, struct str target, const struct str *paths, size_t count);

#endif
