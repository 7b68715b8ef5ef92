/* command_line.h - the command line that makes the same outputs again, for people to copy. */
#ifndef COMMAND_LINE_H
#define COMMAND_LINE_H

#include "base/buffer.h"
#include "command/options.h"

/* A path as generated files show it. An absolute path is cut to its last part, because outputs must
 * not depend on where they were made. */
struct str command_line_path(struct str path);

/* Adds an option and its value, quoted for a shell. */
void command_line_add(struct buffer *out, const char *option, struct str value);

/* "gen4xx generate" with all options that influence the content of the outputs. */
struct str command_line_text(const struct options *options);

#endif
