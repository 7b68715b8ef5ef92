/* render_command.h - the command that renders a template with any data. */
#ifndef RENDER_COMMAND_H
#define RENDER_COMMAND_H

#include "command/options.h"

int render_command(const struct options *options);

#endif
