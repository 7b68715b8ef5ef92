/* check.h - the command that compares files with what generate would make. */
#ifndef CHECK_H
#define CHECK_H

#include "command/options.h"

int check_command(const struct options *options);

#endif
