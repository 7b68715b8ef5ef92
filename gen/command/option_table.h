/* option_table.h - the options of all commands. */
#ifndef OPTION_TABLE_H
#define OPTION_TABLE_H

#include "command/options.h"

extern const struct command_option option_table[];

#endif
