/* lint.h - what a correct specification may still lack. */
#ifndef LINT_H
#define LINT_H

#include "model.h"

/* Reports as errors: a code without a text in a locale, a text with blanks at its ends or two in a
 * row, words for unofficial that do not say by whom. */
void lint(const struct model *model);

#endif
