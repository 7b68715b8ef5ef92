/* inputs.h - the paths that a run has read, as the user would write them. Build tools run gen4xx
 * again when one of them changes. What is embedded in the program is not listed. */
#ifndef INPUTS_H
#define INPUTS_H

#include "base/str.h"

/* Adds a file, or a directory that was listed. A path counts once, however often it is read. */
void inputs_add(const char *path);

/* All paths so far, in the order in which they were first read. */
const struct str *inputs_list(size_t *count);

#endif
