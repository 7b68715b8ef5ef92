/* yaml_reader.h - from a source's text to its node tree. The only part that knows libyaml. */
#ifndef YAML_READER_H
#define YAML_READER_H

#include "data/node.h"

/* The limits of a document, each with an error message that says it. */
enum {
    MAX_DEPTH = 64,            /* lists and maps inside one another */
    MAX_SCALAR = 64 * 1024,    /* bytes of one scalar */
    MAX_ALIASED = 1000 * 1000, /* nodes that aliases stand for, all together */
};

/* Reads the one document of a source: YAML 1.1 as libyaml parses it, keys unique and scalar, no
 * tags but the standard ones. Errors are reported at their places; NULL when there was any. */
const struct node *yaml_read(const struct source *source);

#endif
