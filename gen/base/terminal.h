/* terminal.h - what standard error shows only on a terminal: colors, and the progress of a long
 * run.
 */
#ifndef TERMINAL_H
#define TERMINAL_H

#include "base/str.h"

#define BOLD      "\033[1m"
#define BOLD_RED  "\033[1;31m"
#define BOLD_CYAN "\033[1;36m"
#define PLAIN     "\033[0m"

/* The sequence if standard error shows colors, else "". The environment variable NO_COLOR turns
 * colors off. */
const char *terminal_color(const char *sequence);

/* Shows what the program is doing, after the first second and then at most ten times a second.
 * Cheap enough to be called for every file. */
void progress_show(const char *doing, struct str what);

/* Removes the progress line. Call it before writing anything else to the terminal. */
void progress_clear(void);

/* Shows no progress from now on. */
void progress_mute(void);

#endif
