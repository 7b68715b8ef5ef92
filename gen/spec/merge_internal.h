/* merge_internal.h - what the parts of merging share. */
#ifndef MERGE_INTERNAL_H
#define MERGE_INTERNAL_H

#include "base/table.h"
#include "spec/model.h"

struct merge {
    struct model *model;
    struct table owners;       /* id -> struct owner */
    struct table numbers;      /* "number owner" -> struct code as it is so far */
    LIST(struct code *) codes; /* all that were defined */
    struct table ids;          /* full id -> struct code of the result */
    struct table id_history;   /* full id -> see id_history.c */
    struct table locales;      /* tag -> struct locale */
    struct table substatuses;  /* "owner number.sub" -> struct substatus */
};

/* Finds the owner that a record names. An unknown one is reported; NULL then. */
const struct owner *merge_find_owner(const struct merge *merge, const struct item *item,
                                     struct str id);

/* Reports a number outside of the class; 0 is no number. */
void merge_check_number(const struct merge *merge, const struct item *item, const char *key,
                        long number);

/* Records that a code has a full id from a source on, or gives it up in that source. */
void id_history_add(struct merge *merge, struct str id, const struct code *code, unsigned source);
void id_history_end(const struct merge *merge, struct str id, const struct code *code,
                    unsigned source);

/* The code that a source means by a full id: the one that has the id there; else the one that has
 * it in the end; else one that was removed before. NULL if there is none. */
const struct code *id_history_find(const struct merge *merge, struct str id, unsigned source);

/* Each merges one part of all documents. In this order: owners, codes, sub-status codes, locales.
 */
void merge_codes(struct merge *merge, const struct document_list *documents);
void merge_substatuses(struct merge *merge, const struct document_list *documents);
void merge_locales(struct merge *merge, const struct document_list *documents);

/* Reports ids that the generated headers use for something else. */
void check_reserved_names(const struct merge *merge);

#endif
