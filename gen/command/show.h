/* show.h - all that is known of a status code, for a person at a terminal. */
#ifndef SHOW_H
#define SHOW_H

#include "base/buffer.h"
#include "spec/model.h"

/* Adds what each owner means by a code, in the first so many locales of the model. An operand that
 * is no code of the class, or one that nobody uses, is an error; false then. */
bool show(struct buffer *out, const struct model *model, struct str operand, size_t locales);

#endif
