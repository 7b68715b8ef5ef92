/* embedded.h - the specification and the templates that the program carries in itself. */
#ifndef EMBEDDED_H
#define EMBEDDED_H

#include "base/str.h"

struct embedded {
    const char *name; /* its path in the source tree: spec/http4xx.yaml */
    struct str text;
};

size_t embedded_count(void);

/* In the order of the layers: first the specification, its vendors, its locales, then templates. */
struct embedded embedded_at(size_t index);

#endif
