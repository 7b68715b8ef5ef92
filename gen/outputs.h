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

/* Renders each template that makes an output. One with {locale} in its name, or {posix} or
 * {underscored}, is rendered once for each locale, whose record is then in front of the root. One
 * with {code} is rendered once for each number, with the code that has precedence; what comes out
 * empty makes no file. With both, the code's text in that language is in front of all. Faults are
 * reported; ask error_count(). */
struct outputs outputs_render(const struct templates *templates, const struct view *view);

#endif
