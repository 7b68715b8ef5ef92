/* render.h - from a template and values to text. */
#ifndef RENDER_H
#define RENDER_H

#include "base/buffer.h"
#include "data/value.h"
#include "mustache/escape.h"
#include "mustache/templates.h"

/* The limits of rendering, each with an error message that says it. */
enum {
    MAX_PARTIALS = 100,              /* partials and parents inside one another */
    MAX_CONTEXT = 1000,              /* sections entered, through all partials */
    MAX_OUTPUT = 1024 * 1024 * 1024, /* bytes of one output */
    MAX_STEPS = 100 * 1000 * 1000,   /* of one output: elements, and what names are sought in */
};

struct rendering {
    const struct output_kind *kind; /* says how to escape */
    /* Whether an unknown name or partial is an error; else it is empty, as Mustache has it. */
    bool strict;
    const struct templates *partials;
};

/* Renders into a buffer, with values to look names up in, the last one first. Errors are reported
 * at their places in the templates, with the stack of partials that led there; what the buffer then
 * holds is of no use. */
void render_template(const struct rendering *, const struct template *, const struct value *context,
                     size_t context_count, struct buffer *out);

#endif
