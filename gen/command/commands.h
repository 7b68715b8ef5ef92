/* commands.h - the table of commands. */
#ifndef COMMANDS_H
#define COMMANDS_H

#include "command/options.h"

extern const struct command commands[];

#endif
