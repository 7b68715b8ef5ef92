/* describe.h - the program's own tables as a value: commands, options, exit codes, the format of
 * specifications and the fields that templates see. Manuals, completions and tables in the READMEs
 * are rendered from it. */
#ifndef DESCRIBE_H
#define DESCRIBE_H

#include "command/options.h"
#include "data/value.h"

struct value describe_program(const struct command *commands, const struct command_option *options);

#endif
