/* merge_internal.h - what the parts of assembly share. */
#ifndef MERGE_INTERNAL_H
#define MERGE_INTERNAL_H

#include "base/table.h"
#include "spec/format.h"

struct assembly {
    struct model *model;
    struct table owners;      /* id → struct owner */
    struct table numbers;     /* "number owner" → struct code as it is so far */
    struct list codes;        /* pointers to struct code: all that were defined */
    struct table ids;         /* full id → struct code that is there at last */
    struct table claims;      /* full id → its history, see claims.c */
    struct table locales;     /* tag → struct locale */
    struct table substatuses; /* "owner number.sub" → struct substatus */
};

/* The place of a record's key: in the record or, where that changed another, in the other. */
struct location place(const struct item *item, const char *key);

/* Appends a list to another of the same type. */
void append(struct list *all, const struct list *more, size_t size);

/* The history of full ids: a code has one from a source on, until it gives it up. */
void claim_id(struct assembly *assembly, struct str id, const struct code *code, unsigned source);
void release_id(struct assembly *assembly, struct str id, const struct code *code, unsigned source);

/* What a source means by a full id: the code that has it there; else one that has it at last; else
 * one that was removed before. NULL for none. */
const struct code *claimed_code(const struct assembly *assembly, struct str id, unsigned source);

/* Chooses the owners and joins the codes of all layers; then the same for locales. */
void join_codes(struct assembly *assembly, const struct document *documents, size_t count);
void join_locales(struct assembly *assembly, const struct document *documents, size_t count);

#endif
