/* templates.h - the templates of a run: an embedded set, and what a directory of the user's adds or
 * replaces.
 *
 * The set of the C headers lies in templates/, the others in directories there. What a set has
 * without making an output, as banner.mustache, is there for all.
 *
 * A template is named after its output: http4xx.h.mustache makes http4xx.h. One whose name has no
 * ending, as banner.mustache, makes no output: it is there for others to use. */
#ifndef TEMPLATES_H
#define TEMPLATES_H

#include "mustache/template.h"

struct template_file {
    struct str name;                 /* without .mustache */
    const struct template *template; /* NULL until it is wanted */
    const char *path;                /* of a file; NULL for an embedded one */
    const char *shown_name;          /* of an embedded one */
    struct str embedded;
};

struct templates {
    struct template_file *files; /* sorted by name once complete */
    size_t count;
};

/* Adds a set by its name: NULL is that of the C headers; "none" has what is there for all and no
 * more. An unknown one is fatal. */
void templates_add_set(struct templates *templates, const char *set);
/* The names of the sets, "none" last; the C headers' has none. */
struct str *templates_sets(size_t *count);

void templates_add_dir(struct templates *templates, const char *path);

/* The parsed template of that name; NULL when there is none. One with errors, which are reported
 * once, is empty. */
const struct template *templates_get(const struct templates *templates, struct str name);

/* Whether a template makes an output. */
bool templates_makes_output(const struct template_file *file);

#endif
