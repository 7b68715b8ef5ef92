/* public_names.h - the names that a specification or a generated header gives to programs. */
#ifndef PUBLIC_NAMES_H
#define PUBLIC_NAMES_H

#include "base/source.h"
#include "spec/model.h"

struct public_name {
    struct str name;   /* lower case, without the prefix */
    long number;       /* of a code; 0 for an owner or a locale */
    const char *what;  /* "code", "former name", "owner", "locale" */
    struct str phrase; /* of a code; "" if unknown */
    struct str owner;  /* of a code; "" if unknown */
};

struct public_names {
    struct public_name *list;
    size_t count;
};

/* Adds the names of all owners of a specification. */
void public_names_add_model(struct public_names *names, const struct model *model);

/* Adds the names in a generated header such as http4xx_enum.h: codes and former names. False, after
 * an error, if it has none. */
bool public_names_add_header(struct public_names *names, const struct source *source);

#endif
