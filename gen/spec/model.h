/* model.h - a checked specification as typed structs.
 *
 * Everything here points into the node trees that it was read from, so that whoever finds a fault
 * later can still say where. All texts are UTF-8; an optional one that is absent has length 0. */
#ifndef MODEL_H
#define MODEL_H

#include "base/str.h"
#include "data/node.h"

/* The limits of a specification, each with an error message that says it. */
enum {
    MAX_NUMBER = 999,      /* a status code has three digits, RFC 9110 section 15 */
    MAX_SUBSTATUS = 65535, /* what follows the dot in 404.13 */
    MAX_TEXT = 4000,       /* bytes of a text: C99 promises string literals of 4095 */
    MAX_LOCALES = 1000,    /* locales, and their numbers */
    MAX_IDENTIFIER = 48,   /* characters of an id, so that 63 hold a prefix and an owner too */
};

/* Where a record stands. The first member of every record. */
struct item {
    const struct node *node;
    const struct node *key;     /* of a record that is a map's value, else NULL */
    const struct item *changed; /* what it changed by `override: true`, else NULL */
};

struct list {
    void *items; /* of records of one type */
    size_t count;
};

/* A text of a list of texts. */
struct word {
    struct item item;
    struct str text;
};

/* A pair of a map of texts, as the nodes that it is: such maps are long. */
struct label {
    struct node key, text;
};

/* Inclusive. */
struct range {
    long first, last;
};

/* The class of status codes that the specification is about, RFC 9110 section 15. */
struct status_class {
    struct item item;
    bool override;
    struct str prefix; /* of all generated names: http4xx */
    struct range range;
    struct str name; /* as the RFC calls it */
    struct str reference;
};

struct owner {
    struct item item; /* its key is the id */
    struct str name;
    struct str reference;
    bool official; /* its codes are the registered ones, their names have no owner in front */
    bool optional; /* its codes are left out unless they are asked for */
    /* set when the model is complete: */
    struct str id;
    bool chosen;  /* its codes are in the model */
    size_t order; /* among the chosen ones: the precedence where a number has several */
};

/* A name that a code had, and who called it so. */
struct former {
    struct item item;
    struct str name;
    struct str reference;
    bool unaliased;     /* makes no alias in programs */
    struct str full_id; /* set when the model is complete: the alias's name, as a code's */
};

/* Whether a code is ever sent. */
enum visibility {
    VISIBILITY_SENT,     /* as a status code, like any other */
    VISIBILITY_INTERNAL, /* within the server; another code is sent instead */
    VISIBILITY_CLOSED,   /* to a log; the connection is closed without a response */
    VISIBILITY_LOGGED,   /* to a log; nobody is left to answer */
    VISIBILITY_BODY,     /* inside the content of a response that has another status code */
    VISIBILITY_NEVER     /* by nobody that is known */
};

/* How far a code is established. */
enum maturity {
    MATURITY_CURRENT,    /* in use: official if its owner is, else unofficial */
    MATURITY_DEPRECATED, /* was in use, or in a draft */
    MATURITY_UNASSIGNED  /* printed in lists, defined by nobody */
};

/* When a client may send the same request once more by itself. */
enum retry { RETRY_NEVER, RETRY_AS_IT_IS, RETRY_AFTER_DELAY, RETRY_OTHER_CONNECTION };

/* How strongly a specification asks for a field, RFC 2119. */
enum level { LEVEL_MUST, LEVEL_SHOULD, LEVEL_MAY };

/* A fact with the section that says so. */
struct cacheable {
    struct item item;
    bool by_default; /* a cache may store the response without being told, RFC 9110 section 15.1 */
    bool forbidden;  /* a cache must not store it at all */
    struct str reference;
};

struct retrying {
    struct item item;
    int how; /* enum retry */
    struct str reference;
};

/* A field that a response with the code has. */
struct response_field {
    struct item item;
    struct str name;
    int level;       /* enum level */
    struct str when; /* a condition; may be absent */
    struct str reference;
};

/* What one owner means by one number. */
struct code {
    struct item item;
    bool override, remove; /* it changes, or takes away, the code that has its number and owner */
    long number;
    struct str owner_id;
    struct str id;
    struct str name;          /* the reason phrase; may be absent where the owner gave none */
    struct str registry_name; /* where the registry calls the number otherwise */
    struct list former;       /* struct former */
    struct str reference;
    int visibility; /* enum visibility */
    long sent_as;   /* the code that is sent instead; 0 for none */
    int maturity;   /* enum maturity */
    const struct cacheable *cacheable;
    const struct retrying *retry;
    struct list response_fields; /* struct response_field */
    struct list request_fields;  /* struct word: fields of requests that have to do with it */
    struct str product;
    struct str note;
    /* set when the model is complete: */
    const struct owner *owner;
    struct str full_id; /* the id, behind its owner's where that is not official */
    size_t entry;       /* its place among all, from 1 */
    bool preferred;     /* of those with its number */
    bool substatus;     /* sub-status codes of it exist */
};

/* A code after a dot: IIS logs 404.13. */
struct substatus {
    struct item item;
    long number, sub;
    struct str owner_id;
    struct str label;
    struct list older; /* struct word: labels that it had */
    struct str since;  /* the version that introduced it */
    struct str reference;
    struct str note;
    /* set when the model is complete: */
    const struct owner *owner;
    size_t index; /* its place among those of chosen owners, from 0 */
};

/* What a person reads of one code in one language. */
struct text {
    struct item item; /* its key is the full id */
    bool override;
    struct str title;
    struct str sentence;
};

struct labels {
    struct item item;
    struct str official;
    struct str unofficial; /* with {owner} where the owner's name belongs */
    struct str substatus;
    /* of a reference; may be absent, then a fallback has them */
    struct str filter, cacheable, uncacheable, retry, retry_later, retry_elsewhere, unsent;
    struct str request, response;
};

enum direction { DIRECTION_LTR, DIRECTION_RTL };

struct locale {
    struct item item;        /* its key is the tag, BCP 47 in canonical case */
    struct str name;         /* its own name of itself */
    long number;             /* its own, from 1, which programs know it by; 0 when not given */
    int direction;           /* enum direction */
    struct str fallback_tag; /* of the locale that has what this one lacks */
    struct list serves;      /* struct word: tags that it answers for */
    struct str posix;        /* what POSIX calls it, where that is not the tag with _ for - */
    struct list letters;     /* struct word: a letter, or a range as a-z; empty for any */
    struct list loans;       /* struct word: words that are meant to be as in English */
    struct str quotes;       /* the quotation marks that it uses */
    struct list ends;        /* struct word: what sentences end with */
    const struct labels *labels;
    const struct text *class_text;     /* its item has no key */
    struct list texts;                 /* struct text */
    struct list labels_of_substatuses; /* struct label; their keys are as "iis 404.13" */
    /* set when the model is complete: */
    struct str tag;
    size_t order;                          /* the number of its enumerator */
    const struct locale *fallback;         /* NULL for the first */
    const struct text **code_texts;        /* by entry - 1; NULL where it has none */
    const struct label **substatus_labels; /* by index; NULL for none, or where it has none */
};

struct model {
    const struct status_class *class;
    struct list owners;      /* pointers to struct owner, the chosen first, by precedence */
    size_t owner_count;      /* of the chosen ones */
    struct list codes;       /* struct code of chosen owners, by number, then by precedence */
    struct list substatuses; /* struct substatus of chosen owners, by number, sub, precedence */
    struct list locales;     /* pointers to struct locale, in the order of the layers */
    struct list definitions; /* pointers to struct code: all, changes too, in that order */
};

#endif
