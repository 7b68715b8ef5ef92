/* decode.h - from the nodes of a file to structs, by the tables in format.c. */
#ifndef DECODE_H
#define DECODE_H

#include "spec/model.h"

/* Decodes and checks one file by itself. Errors are reported. */
void decode_document(const struct node *root, struct document *document);

#endif
