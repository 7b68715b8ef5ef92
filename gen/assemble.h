/* assemble.h - from the documents of all files, in the order of their layers, to one model. */
#ifndef ASSEMBLE_H
#define ASSEMBLE_H

#include "format.h"

/* Joins what the documents say and checks what only the whole can show: what is defined twice,
 * names what does not exist, or lies outside the class. Faults are reported, both places where
 * there are two; whoever calls asks error_count() before using the model. */
struct model *assemble(const struct document *documents, size_t count);

#endif
