/* outputs.h - renders all outputs of a run, one after another. */
#ifndef OUTPUTS_H
#define OUTPUTS_H

#include "mustache/templates.h"
#include "view/view.h"

struct output {
    struct str name; /* of the file, without a directory */
    bool written;    /* the file differed; set by a sink that writes */
};

struct outputs {
    struct output *list;
    size_t count;
};

/* Receives each output as soon as it is rendered. Its text is valid only during the call, so that a
 * run needs no memory for files that are up to date. */
struct sink {
    void (*put)(struct sink *sink, struct output *output, struct str text);
};

/* Renders every template that makes an output, or only the output `stdout_name` if that is not
 * NULL; it is fatal if there is none. Other errors are reported; ask error_count().
 *
 * A template with {locale}, {posix} or {underscored} in its name is rendered for each locale, whose
 * record is then a context inside the root. One with {code} is rendered for each number, with the
 * code that has precedence; an empty result makes no output. With both, the text of the code in the
 * locale is the innermost context. */
struct outputs outputs_render(const struct templates *templates, const struct view *view,
                              const char *stdout_name, struct sink *sink);

/* The path of an output in a directory. */
const char *output_path(const char *dir, const struct output *output);

#endif
