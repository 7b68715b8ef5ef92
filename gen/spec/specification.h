/* specification.h - finds the files of a specification and makes its model. */
#ifndef SPECIFICATION_H
#define SPECIFICATION_H

#include "spec/model.h"

struct specification_options {
    const char *const *paths; /* files, and directories for the *.yaml in them and below, sorted */
    size_t path_count;
    bool builtin;       /* the embedded specification comes first ... */
    bool unless_class;  /* ... but not if the files define a class of their own */
    struct list owners; /* struct str: whose codes are wanted, in this order; empty for the usual */
    struct list locales; /* struct str: the tags to keep, in this order; empty for all */
};

/* Reads and checks everything. Faults are reported; NULL after any. */
const struct model *specification_load(const struct specification_options *options);

#endif
