/* merge.h - from all files, in the order of their layers, to one model.
 *
 * A layer adds. It changes what an earlier layer defines only if it says so, by `override` or
 * `remove`. Anything else that is defined twice is an error. */
#ifndef MERGE_H
#define MERGE_H

#include "spec/model.h"

/* Merges the files and checks what concerns more than one: what is defined twice, refers to
 * nothing, or lies outside of the class. `owners` are the ids of the owners whose codes are wanted,
 * by precedence;
 * "*" stands for all others. Without any, the official owners come first and then the others,
 * without the optional ones. Errors are reported, with both locations where there are two. Ask
 * error_count() before you use the model. */
struct model *merge_documents(const struct document_list *documents, struct str_list owners);

#endif
