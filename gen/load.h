/* load.h - the specification that a command line asks for. */
#ifndef LOAD_H
#define LOAD_H

#include "model.h"
#include "options.h"
#include "view.h"

/* Both give NULL when there were errors. */
const struct model *load_model(const struct options *options);
const struct view *load_view(const struct options *options);

#endif
