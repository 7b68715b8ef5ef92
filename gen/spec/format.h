/* format.h - the format of a specification, as data.
 *
 * One table says which keys there are, what they hold and why. The checks, the structs of the
 * model and the documentation all follow it. */
#ifndef FORMAT_H
#define FORMAT_H

#include "spec/model.h"

enum type {
    TYPE_TEXT,       /* struct str: any text that is not empty, of at most MAX_TEXT bytes */
    TYPE_PHRASE,     /* struct str: a reason phrase, RFC 9112 section 4: no control character */
    TYPE_IDENTIFIER, /* struct str: a lower-case C identifier */
    TYPE_NUMBER,     /* long: from min to max */
    TYPE_RANGE,      /* struct range: two numbers, from min to max */
    TYPE_FLAG,       /* bool: true or false */
    TYPE_CHOICE,     /* int: the index of one of the choices */
    TYPE_WORDS,      /* struct list of struct word, from a list of texts */
    TYPE_LABELS,     /* struct list of struct label, from a map of texts */
    TYPE_RECORD,     /* pointer to a record's struct; NULL when absent */
    TYPE_RECORDS,    /* struct list of records' structs, from a list */
    TYPE_MAP         /* struct list of records' structs, from a map */
};

/* Whether a record must have a key. */
enum need {
    OPTIONAL,
    REQUIRED,
    DEFINING /* unless the record changes one that is there: with `override` or `remove` */
};

/* A key of a record. */
struct key {
    const char *name;
    enum type type;
    enum need need;
    size_t offset, size; /* of its member in the record's struct */
    bool inverted; /* of a flag: the member is true for `false`, so that absent means `true` */
    long min, max;
    const char *const *choices; /* NULL-terminated */
    const struct record *record;
    bool (*check_key)(struct str key); /* of a map's keys; NULL: any */
    const char *key_pattern;           /* the same as a regular expression */
    const char *key_name;              /* what a map's key is called in messages */
    const char *help;
};

struct record {
    const char *name; /* as messages call it: "an owner" */
    size_t size;      /* of its struct, whose first member is a struct item */
    const struct key *keys;
    size_t key_count;
    bool extensible; /* takes keys that begin with x- */
};

/* What one file of a specification holds. */
struct document {
    struct item item;
    const struct status_class *class;
    struct list owners, codes, substatuses, locales;
};

extern const struct record document_record;

/* What identifiers may not be, NULL-terminated, and what they look like besides. */
extern const char *const reserved_words[];
extern const char identifier_pattern[];

/* The words for the enums of the model, NULL-terminated. */
extern const char *const visibility_choices[], *const maturity_choices[],
                                                   *const retry_choices[], *const level_choices[];

/* Copies each member whose key stands in the node of a record from there to another record. */
void record_change(const struct record *record, void *changed, const void *change);
extern const struct record code_record, text_record, class_record, labels_record;

/* Why a text is no identifier, or NULL when it is one. */
const char *identifier_fault(struct str text);

/* Whether a text is a language tag that is well-formed (RFC 5646 section 2.1: language, script,
 * region, variants) and in canonical case. */
bool is_language_tag(struct str text);

#endif
