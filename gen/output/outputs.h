/* outputs.h - renders all that a run makes, one file after another. */
#ifndef OUTPUTS_H
#define OUTPUTS_H

#include "mustache/templates.h"
#include "view/view.h"

struct output {
    struct str name; /* of the file, without a directory */
    bool written;    /* set by who writes it: its file differed */
};

struct outputs {
    struct output *list;
    size_t count;
};

/* Who gets each file as soon as it is rendered; its text is gone afterwards, so that a run needs no
 * memory for files that are left alone. */
struct sink {
    void (*put)(struct sink *sink, struct output *output, struct str text);
};

/* Renders each template that makes an output. One with {locale}, {posix} or {underscored} in its
 * name is rendered once for each locale, whose record is then in front of the root. One with {code}
 * is rendered once for each number, with the code that has precedence; what comes out empty makes
 * no file. With both, the code's text in that language is in front of all. With a name, `one`, only
 * the output of that name, and none of that name is fatal. Faults are reported; ask error_count().
 */
struct outputs outputs_render(const struct templates *templates, const struct view *view,
                              const char *stdout_name, struct sink *sink);

/* The path of an output's file in a dir. */
const char *output_path(const char *dir, const struct output *output);

#endif
