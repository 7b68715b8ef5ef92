/* merge.h - from the documents of all files, in the order of their layers, to one model.
 *
 * A layer adds; it changes what an earlier one defines only where it says so, with `override` or
 * `remove`. Anything else that is defined twice is an error. */
#ifndef MERGE_H
#define MERGE_H

#include "spec/format.h"

/* Joins what the documents say and checks what only the whole can show: what is defined twice,
 * names what does not exist, or lies outside the class. `owners` are the ids (struct str) whose
 * codes are wanted, in the order of precedence; when empty, the official ones come first, then the
 * others that are not optional, as given. "*" stands for all that are not chosen yet. Faults are
 * reported, both places where there are two; whoever calls asks error_count() before using the
 * model. */
struct model *assemble(const struct document *documents, size_t count, const struct list *owners);

#endif
