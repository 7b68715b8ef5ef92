/* outputs.h - renders all that a run makes, in memory. */
#ifndef OUTPUTS_H
#define OUTPUTS_H

#include "templates.h"
#include "view.h"

struct output {
    struct str name; /* of the file, without a folder */
    struct str text;
};

struct outputs {
    struct output *list;
    size_t count;
};

/* Renders each template that makes an output; one with {locale}, or another text of a locale, in
 * its name once for each locale, whose record is then in front of the root. Faults are reported;
 * ask error_count(). */
struct outputs outputs_render(const struct templates *templates, const struct view *view);

#endif
