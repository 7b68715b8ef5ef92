/* diff.h - the difference of two texts as people and patch(1) read it. */
#ifndef DIFF_H
#define DIFF_H

#include "base/buffer.h"

/* Adds a unified diff with three lines of context; nothing when the texts are equal. The names
 * stand behind --- and +++. Texts that differ in very many lines are shown as one change, which is
 * right though not the shortest. */
void diff_add(struct buffer *buffer, struct str old_name, struct str old_text, struct str new_name,
              struct str new_text);

#endif
