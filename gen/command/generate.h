/* generate.h - the commands that make files, or compare them with what they would make. */
#ifndef GENERATE_H
#define GENERATE_H

#include "command/options.h"

int generate(const struct options *options);
int check(const struct options *options);

#endif
