/* specification.h - finds the files of a specification and makes a model of them. */
#ifndef SPECIFICATION_H
#define SPECIFICATION_H

#include "spec/model.h"

struct specification_options {
    /* Files; a directory stands for the *.yaml files in it and below it, sorted by name. */
    const char *const *paths;
    size_t path_count;
    bool builtin;            /* the built-in specification is the first layer, */
    bool unless_class;       /* but not if the files define a class themselves */
    struct str_list owners;  /* ids, by precedence; empty for the default owners */
    struct str_list locales; /* the tags to keep, in this order; empty for all */
};

/* Reads, checks and merges everything. Errors are reported; NULL after any. */
const struct model *specification_load(const struct specification_options *options);

#endif
