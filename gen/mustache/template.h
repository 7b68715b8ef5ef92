/* template.h - a Mustache template as a tree: what the specification 1.4 makes mandatory, and
 * inheritance.
 *
 * A tag that stands alone on its line leaves no line behind; what it stood behind is kept as the
 * indentation of the partial, parent or block that comes in its place. All that is settled here, so
 * that the renderer only walks the tree. */
#ifndef TEMPLATE_H
#define TEMPLATE_H

#include "base/diag.h"

enum piece_kind {
    PIECE_TEXT,
    PIECE_VARIABLE, /* {{name}}, escaped */
    PIECE_RAW,      /* {{{name}}} or {{&name}} */
    PIECE_SECTION,  /* {{#name}} */
    PIECE_INVERTED, /* {{^name}} */
    PIECE_PARTIAL,  /* {{>name}} */
    PIECE_PARENT,   /* {{<name}}, its pieces are the blocks that are its arguments */
    PIECE_BLOCK     /* {{$name}} */
};

struct pieces {
    struct piece *list;
    size_t count;
};

struct piece {
    enum piece_kind kind;
    struct location at;
    struct str text;  /* the text, or the name as it stands in the tag */
    struct str *path; /* the name split at its dots; none for {{.}} */
    size_t path_count;
    struct str indentation; /* of a partial, parent or block that stands alone */
    bool indents_default;   /* a block's own text begins behind that indentation */
    struct str line_end;    /* behind a block, unless what it gave ends a line already */
    struct pieces inside;
};

struct mustache {
    const struct source *source;
    struct pieces pieces;
};

enum { MAX_TEMPLATE_DEPTH = 64 }; /* sections, parents and blocks inside one another */

/* Parses a source. Errors are reported at their places; NULL after any. */
const struct mustache *template_parse(const struct source *source);

#endif
