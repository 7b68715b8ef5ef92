/* decode.h - from nodes to structs, as the table of the format says. */
#ifndef DECODE_H
#define DECODE_H

#include "spec/format.h"

/* Fills a document from the root node of a file. Every fault is reported at its place: unknown and
 * missing keys, wrong types, values out of range. What is at fault stays zero. */
void decode_document(const struct node *root, struct document *document);

#endif
