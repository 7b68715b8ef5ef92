/* help.h - what the program says of itself. */
#ifndef HELP_H
#define HELP_H

#include "base/buffer.h"
#include "command/options.h"

/* An exit code and what it means. */
struct exit_code {
    long code;
    const char *help;
};

/* All of them; the last one's help is NULL. */
extern const struct exit_code exit_codes[];

/* All commands and options; those of one command; the few lines for who gives none. */
void help_add(struct buffer *out);
void help_add_command(struct buffer *out, const struct command *command);
void help_add_short(struct buffer *out);

#endif
