/* explain.h - where a number is defined, by whom, and who wins. */
#ifndef EXPLAIN_H
#define EXPLAIN_H

#include "base/buffer.h"
#include "spec/model.h"

/* Adds every definition of a number in all layers, with its place and what became of it. False,
 * after an error, when there is none. */
bool explain(struct buffer *out, const struct model *model, struct str operand);

#endif
