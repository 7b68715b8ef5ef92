/* explain.h - who defines a code, where, and which definition has precedence. */
#ifndef EXPLAIN_H
#define EXPLAIN_H

#include "base/buffer.h"
#include "spec/model.h"

/* Adds every definition of a number in all layers, with its location and what became of it. False,
 * after an error, if there is none. */
bool explain_add(struct buffer *out, const struct model *model, struct str operand);

#endif
