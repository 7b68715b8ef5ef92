/* help.h - the help of the program and of each command. */
#ifndef HELP_H
#define HELP_H

#include "base/buffer.h"
#include "command/options.h"

/* An exit code and its meaning. */
struct exit_code {
    long code;
    const char *help;
};

/* All of them; the last one's help is NULL. */
extern const struct exit_code exit_codes[];

/* Adds all commands and options. */
void help_add(struct buffer *out, const struct command *commands,
              const struct command_option *options);

/* Adds one command and its options. */
void help_add_command(struct buffer *out, const struct command *command,
                      const struct command_option *options);

/* Adds the short usage shown without a command. */
void help_add_short(struct buffer *out);

#endif
