/* progress.h - tells somebody who waits at a terminal what a long run is doing.
 *
 * Nothing is shown in the first second, off a terminal, or when --quiet asks for it. */
#ifndef PROGRESS_H
#define PROGRESS_H

#include "base/str.h"

/* Shows what is being done, now and then; cheap enough to be called for every file. */
void progress(const char *doing, struct str what);

/* Clears what is shown, before anything else is written. */
void progress_clear(void);

/* Shows nothing from now on. */
void progress_mute(void);

#endif
