/* template.h - a Mustache template as a tree: what the specification 1.4 makes mandatory, and
 * inheritance.
 *
 * A tag that stands alone on its line leaves no line behind; what it stood behind is kept as the
 * indentation of the partial, parent or block that comes in its place. All that is settled here, so
 * that the renderer only walks the tree. */
#ifndef TEMPLATE_H
#define TEMPLATE_H

#include "base/source.h"
#include "data/value.h"

enum element_kind {
    ELEMENT_TEXT,
    ELEMENT_VARIABLE, /* {{name}}, escaped */
    ELEMENT_RAW,      /* {{{name}}} or {{&name}} */
    ELEMENT_SECTION,  /* {{#name}} */
    ELEMENT_INVERTED, /* {{^name}} */
    ELEMENT_PARTIAL,  /* {{>name}} */
    ELEMENT_PARENT,   /* {{<name}}, its elements are the blocks that are its arguments */
    ELEMENT_BLOCK     /* {{$name}} */
};

struct elements {
    struct element *list;
    size_t count;
};

struct element {
    enum element_kind kind;
    struct location at;
    struct str text;         /* the text, or the name as it stands in the tag */
    struct field_name *path; /* the name split at its dots; none for {{.}} */
    size_t path_count;
    struct str indentation; /* of a partial, parent or block that stands alone */
    bool indents_default;   /* a block's own text begins behind that indentation */
    struct str line_end;    /* behind a block, unless what it gave ends a line already */
    struct elements children;
};

struct template
{
    const struct source *source;
    struct elements elements;
};

enum { MAX_TEMPLATE_DEPTH = 64 }; /* sections, parents and blocks inside one another */

/* Parses a source. Errors are reported at their places; NULL after any. */
const struct template *template_parse(const struct source *source);

#endif
