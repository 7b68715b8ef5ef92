/* diff_command.h - the command that compares the public names of two specifications or headers. */
#ifndef DIFF_COMMAND_H
#define DIFF_COMMAND_H

#include "command/options.h"

int diff_command(const struct options *options);

#endif
