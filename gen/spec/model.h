/* model.h - a checked specification as structs.
 *
 * The tables in format.c say which member is which key. Every record points to the nodes that it
 * was read from, so that later checks can still report a location. Text is UTF-8; an optional text
 * that is absent has length 0. */
#ifndef MODEL_H
#define MODEL_H

#include "data/record.h"

/* The limits of a specification. Each has an error message. */
enum {
    MAX_NUMBER = 999,      /* a status code has three digits, RFC 9110 section 15 */
    MAX_SUBSTATUS = 65535, /* the number after the dot in 404.13 */
    MAX_TEXT = 4000,       /* bytes of a text: C99 guarantees string literals of 4095 */
    MAX_LOCALES = 1000,    /* locales, and their numbers */
    MAX_IDENTIFIER = 48,   /* characters of an id, so that 63 hold a prefix and an owner too */
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
    bool official; /* its codes are the registered ones, and their names do not contain the owner */
    bool optional; /* its codes are left out unless they are asked for */
    /* set by merge.c: */
    struct str id;
    bool chosen;  /* its codes are in the model */
    size_t order; /* precedence among the chosen owners, from 0 */
};

/* A name that a code had, and who called it so. */
struct former {
    struct item item;
    struct str name;
    struct str reference;
    bool unaliased;     /* it is no alias in programs */
    struct str full_id; /* set by merge_codes.c: the alias, like a code's full id */
};

/* Whether a client ever sees a code. */
enum visibility {
    VISIBILITY_SENT,     /* as a status code, like any other */
    VISIBILITY_INTERNAL, /* within the server; another code is sent instead */
    VISIBILITY_CLOSED,   /* in a log; the connection is closed without a response */
    VISIBILITY_LOGGED,   /* in a log; the client is gone */
    VISIBILITY_BODY,     /* inside the content of a response that has another status code */
    VISIBILITY_NEVER     /* no known software sends it */
};

/* How far a code is established. */
enum maturity {
    MATURITY_CURRENT,    /* in use */
    MATURITY_DEPRECATED, /* was in use, or in a draft */
    MATURITY_UNASSIGNED  /* printed in lists, but defined by nobody */
};

/* When a client may send the same request again without asking its user. */
enum retry { RETRY_NEVER, RETRY_AS_IT_IS, RETRY_AFTER_DELAY, RETRY_OTHER_CONNECTION };

/* How strongly a specification asks for a field, RFC 2119. */
enum level { LEVEL_MUST, LEVEL_SHOULD, LEVEL_MAY };

/* Whether a cache may store a response, RFC 9110 section 15.1. */
struct cacheable {
    struct item item;
    bool by_default; /* without being told to */
    bool forbidden;  /* it must not store it at all */
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
    bool override, remove; /* it changes, or removes, the code that has its number and owner */
    long number;
    struct str owner_id;
    struct str id;
    struct str name;          /* the reason phrase; absent if the owner gives none */
    struct str registry_name; /* if the registry lists another name */
    LIST(struct former) former;
    struct str reference;
    int visibility; /* enum visibility */
    long sent_as;   /* the code that a client sees; 0 for none */
    int maturity;   /* enum maturity */
    const struct cacheable *cacheable;
    const struct retrying *retry;
    LIST(struct response_field) response_fields;
    struct word_list request_fields; /* fields of requests that are related to it */
    struct str product;
    struct str note;
    /* set by merge_codes.c: */
    const struct owner *owner;
    struct str full_id; /* the id; if the owner is not official, the owner's id and `_` before it */
    size_t entry;       /* its place among all codes, from 1 */
    bool preferred;     /* the first of the codes with its number */
    bool substatus;     /* it has sub-status codes */
};

/* A code after a dot: IIS logs 404.13. */
struct substatus {
    struct item item;
    long number, sub;
    struct str owner_id;
    struct str label;
    struct word_list older; /* labels that it had */
    struct str since;       /* the version that introduced it */
    struct str reference;
    struct str note;
    /* set by merge_substatuses.c: */
    const struct owner *owner;
    size_t index; /* its place among those of chosen owners, from 0 */
};

/* What a person reads about one code in one language. */
struct text {
    struct item item; /* its key is the full id of the code */
    bool override;
    struct str title;
    struct str sentence;
};

/* Words of a reference page. All but the first three may be absent; a fallback has them then. */
struct labels {
    struct item item;
    struct str official;
    struct str unofficial; /* with {owner} for the owner's name */
    struct str substatus;
    struct str filter, cacheable, uncacheable, retry, retry_later, retry_elsewhere, unsent;
    struct str request, response;
};

enum direction { DIRECTION_LTR, DIRECTION_RTL };

struct locale {
    struct item item;         /* its key is the tag, BCP 47 in canonical case */
    struct str name;          /* the language's name of itself */
    long number;              /* of its enumerator, counted from 1; 0 if not given */
    int direction;            /* enum direction */
    struct str fallback_tag;  /* of the locale that has the texts which this one lacks */
    struct word_list serves;  /* other tags that it answers for */
    struct str posix;         /* its POSIX name, if that is not the tag with `_` for `-` */
    struct word_list letters; /* letters and ranges such as a-z; empty for any */
    struct word_list loans;   /* words that are meant to be as in English */
    struct str quotes;        /* the quotation marks that it uses */
    struct word_list ends;    /* what sentences end with */
    const struct labels *labels;
    const struct text *class_text; /* its item has no key */
    LIST(struct text) texts;
    struct label_list substatuses; /* labels of sub-status codes; keys are like "iis 404.13" */
    /* set by merge_locales.c: */
    struct str tag;
    LIST(const struct locale *) layers;    /* what each layer says about it, in order */
    size_t order;                          /* the number of its enumerator, from 0 */
    const struct locale *fallback;         /* NULL for the first */
    const struct text **code_texts;        /* by entry - 1; NULL where it has none */
    const struct label **substatus_labels; /* by index; NULL where it has none, or for no list */
    size_t label_count;                    /* labels that the layers give it */
};

/* The content of one file. */
struct document {
    struct item item;
    const struct status_class *class;
    LIST(struct owner) owners;
    LIST(struct code) codes;
    LIST(struct substatus) substatuses;
    LIST(struct locale) locales;
};

struct document_list {
    struct document *items;
    size_t count;
};

/* All files, merged. */
struct model {
    const struct status_class *class;
    LIST(struct owner *) owners;           /* the chosen ones first, by precedence */
    size_t owner_count;                    /* of the chosen ones */
    LIST(struct code) codes;               /* of chosen owners, by number, then by precedence */
    LIST(struct substatus) substatuses;    /* likewise, by number, sub, and precedence */
    LIST(struct locale *) locales;         /* by number */
    LIST(const struct code *) definitions; /* every code of every layer, changes included */
};

#endif
