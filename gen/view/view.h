/* view.h - the data that templates see, made from a model.
 *
 * Templates see every key of the specification directly, through the tables in spec/format.c. The
 * view adds what is computed: names in capitals, tables for lookups, the text that a reader is
 * shown. Only view/ knows both the model and the values of templates. */
#ifndef VIEW_H
#define VIEW_H

#include "spec/model.h"

struct view;

/* What a run adds to the specification. */
struct view_options {
    struct str prefix;      /* of all names; absent: the class's */
    struct str command;     /* the command line that makes the same outputs */
    struct str_list inputs; /* the files given by the user, as outputs name them */
    bool builtin;           /* the built-in specification is part of the model */
};

/* Makes the view of a model without errors. */
const struct view *view_new(const struct model *model, const struct view_options *options);

/* The root of the data, and its type, for those who describe it. */
struct value view_root(const struct view *view);
extern const struct record_type view_type;

struct str view_prefix(const struct view *view);

/* The locales. Their records are put in front of the root for templates that are rendered once for
 * each locale. */
size_t view_locale_count(const struct view *view);
struct value view_locale_at(const struct view *view, size_t index);

/* The numbers that have codes. The record is that of the code that has precedence. */
size_t view_number_count(const struct view *view);
long view_number_at(const struct view *view, size_t index);
struct value view_code_at(const struct view *view, size_t index);

/* The text of that code in a locale. */
struct value view_text_at(const struct view *view, size_t locale, size_t index);

#endif
