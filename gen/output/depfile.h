/* depfile.h - the files that a run has read, as a rule for make, ninja or samurai. */
#ifndef DEPFILE_H
#define DEPFILE_H

#include "base/buffer.h"

/* Adds a rule with one target. False if a path has a line break, which the format cannot express.
 */
bool depfile_add(struct buffer *out, struct str target, const struct str *paths, size_t count);

#endif
