/* inputs.h - the paths that a run has read, as the user would name them: for build tools, which run
 * again when one of them changes. What is embedded in the program is none of them. */
#ifndef INPUTS_H
#define INPUTS_H

#include "base/str.h"

/* Adds a file, or a folder whose files were listed; once however often it is read. */
void inputs_add(const char *path);

/* All so far, in the order in which they were first read. */
const struct str *inputs(size_t *count);

void inputs_reset(void);

#endif
