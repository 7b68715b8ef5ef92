/* load.h - the specification that a command line asks for. */
#ifndef LOAD_H
#define LOAD_H

#include "command/options.h"
#include "spec/model.h"
#include "view/view.h"

/* Both give NULL when there were errors. */
const struct model *load_model(const struct options *options);
const struct view *load_view(const struct options *options);

#endif
