/* changes.h - what a program that uses the headers would notice of another specification. */
#ifndef CHANGES_H
#define CHANGES_H

#include "base/buffer.h"
#include "spec/model.h"

/* A name in programs. */
struct public_name {
    struct str name;   /* lower case, without the prefix */
    long number;       /* of a code; 0 for an owner or a locale */
    const char *what;  /* "code", "former name", "owner", "locale" */
    struct str phrase; /* of a code, where it is known */
    struct str owner;  /* likewise */
};

struct public_names {
    struct public_name *list;
    size_t count;
};

/* The names that a specification makes, by all of its owners. */
struct public_names names_of_model(const struct model *model);

/* The names of a generated header, http4xx_enum.h: codes only. False, after an error, when it is
 * none. */
bool names_of_header(const struct source *source, struct public_names *names);

/* Adds a line for each change. Returns whether code that compiled before may stop to: a name is
 * gone, or has another number. */
bool changes_add(struct buffer *out, const struct public_names *before,
                 const struct public_names *after);

#endif
