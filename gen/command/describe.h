/* describe.h - the program's own tables as values: commands, options, exit codes, the format of
 * specifications and the fields that templates see. Man pages, completions and the README are
 * rendered from them. */
#ifndef DESCRIBE_H
#define DESCRIBE_H

#include "command/options.h"
#include "data/value.h"

struct value describe(const struct command *commands, const struct command_option *options);

#endif
