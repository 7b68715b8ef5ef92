/* show.h - what is known of a status code, for a person at a terminal. */
#ifndef SHOW_H
#define SHOW_H

#include "base/buffer.h"
#include "spec/model.h"

/* Adds what each owner means by a code, with the texts of the first `locales` locales. An operand
 * that is no code of the class, or that nobody uses, is reported; false then. */
bool show_add(struct buffer *out, const struct model *model, struct str operand, size_t locales);

#endif
