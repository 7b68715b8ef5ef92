/* escape.h - how a text becomes harmless in each kind of output. */
#ifndef ESCAPE_H
#define ESCAPE_H

#include "base/buffer.h"

enum escape_kind {
    ESCAPE_HTML,     /* also for a kind that is not known, as Mustache has it */
    ESCAPE_C,        /* within a string literal and within a comment alike; good for Go too */
    ESCAPE_JSON,     /* likewise in JSON, JavaScript, and the text form of ICU's resource bundles */
    ESCAPE_RUST,     /* likewise */
    ESCAPE_PO,       /* within a string or a comment of gettext */
    ESCAPE_MARKDOWN, /* on one line, outside of code; in HTML that stands there too */
    ESCAPE_ROFF,     /* a line of a man page, or a part of one; `code` is in quotes */
    ESCAPE_SHELL     /* within single quotes, of sh, bash, zsh and fish alike */
};

/* The kind that the ending of an output's name stands for: .h is C. */
enum escape_kind escape_kind_of(struct str name);

/* Adds a text, escaped. The text is UTF-8 and may hold any character. */
void escape(struct buffer *buffer, enum escape_kind kind, struct str text);

#endif
