/* joining.h - what the parts of assembly share. */
#ifndef JOINING_H
#define JOINING_H

#include "format.h"
#include "names.h"

struct assembly {
    struct model *model;
    struct names owners;      /* id → struct owner */
    struct names numbers;     /* "number owner" → struct code as it is so far */
    struct list codes;        /* pointers to struct code: all that were defined */
    struct names ids;         /* full id → struct code that is there at last */
    struct names removed;     /* full id → struct code that was taken away */
    struct names former_ids;  /* full id that was overridden → struct code in `codes` */
    struct names locales;     /* tag → struct locale */
    struct names substatuses; /* "owner number.sub" → struct substatus */
};

/* The place of a record's key: in the record or, where that changed another, in the other. */
struct location place(const struct item *item, const char *key);

/* Appends a list to another of the same type. */
void append(struct list *all, const struct list *more, size_t size);

/* Chooses the owners and joins the codes of all layers; then the same for locales. */
void join_codes(struct assembly *assembly, const struct document *documents, size_t count);
void join_locales(struct assembly *assembly, const struct document *documents, size_t count);

#endif
