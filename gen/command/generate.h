/* generate.h - the command that makes outputs. */
#ifndef GENERATE_H
#define GENERATE_H

#include "command/options.h"

int generate_command(const struct options *options);

#endif
