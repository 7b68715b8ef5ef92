/* escape.h - how text is made safe in each kind of output file. */
#ifndef ESCAPE_H
#define ESCAPE_H

#include "base/buffer.h"

/* A kind of output file, known by the extension of its name. */
struct output_kind {
    const char *name;       /* "C" */
    const char *extensions; /* separated by spaces: ".h .c" */
    /* Adds the text so that it cannot end the string or comment that it stands in. The text is
     * UTF-8, but may hold any byte. */
    void (*escape)(struct buffer *out, struct str text);
    const char *help; /* where in such a file `{{name}}` may stand */
};

/* All of them; the last one has no name. */
extern const struct output_kind output_kinds[];

/* The kind of a file. HTML, as Mustache has it, if the name has no extension; NULL if the extension
 * is unknown. */
const struct output_kind *output_kind_find(struct str file_name);

/* All known extensions, for messages. Ends in a NUL. */
const char *output_kind_extensions(void);

/* The functions of the table that are in escape_markup.c. */
void escape_html(struct buffer *out, struct str text);
void escape_markdown(struct buffer *out, struct str text);
void escape_roff(struct buffer *out, struct str text);

#endif
