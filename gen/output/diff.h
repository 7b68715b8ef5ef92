/* diff.h - the difference of two texts in the unified format of diff(1) and patch(1). */
#ifndef DIFF_H
#define DIFF_H

#include "base/buffer.h"

/* Adds a diff with three lines of context; nothing if the texts are equal. The names follow "---"
 * and "+++". If more than a thousand lines differ, the diff is one large change: correct, but not
 * the shortest. */
void diff_add(struct buffer *buffer, struct str old_name, struct str old_text, struct str new_name,
              struct str new_text);

#endif
