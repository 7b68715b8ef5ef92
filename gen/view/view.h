/* view.h - the data that templates see, made from a model.
 *
 * The tables that a header needs are computed here; their shape is the template's. The only part
 * that knows both the model and the values of templates. */
#ifndef VIEW_H
#define VIEW_H

#include "data/record.h"
#include "spec/model.h"

struct view;

/* What a run adds to the specification. */
struct view_options {
    struct str prefix;  /* of all names; absent: the class's */
    struct str command; /* that makes the outputs again */
    struct list inputs; /* struct str: files given by the user, as he named them */
    bool builtin;       /* whether the built-in specification is part of the model */
};

/* Makes the view; the model must be without errors. */
const struct view *view_make(const struct model *model, const struct view_options *options);

struct str view_prefix(const struct view *view);
size_t view_locale_count(const struct view *view);

/* The numbers that have a code. */
size_t view_number_count(const struct view *view);
long view_number(const struct view *view, size_t index);

/* The root of the data. */
struct value view_root(const struct view *view);

/* The table of its fields, for those who describe it. */
const struct kind *view_root_kind(void);

/* A locale's own record: the context that is put around it when a template is rendered once for
 * each locale. */
struct value view_locale(const struct view *view, size_t index);

/* The same of the code that has precedence for a number, and of its text in a locale. */
struct value view_code(const struct view *view, size_t index);
struct value view_text(const struct view *view, size_t locale, size_t index);

#endif
