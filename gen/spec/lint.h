/* lint.h - what a correct specification may still lack. */
#ifndef LINT_H
#define LINT_H

#include "spec/model.h"

enum { MAX_TITLE = 59 }; /* characters of a title */

/* Reports as errors what generate would take: codes without a text; titles that are long, end as a
 * sentence does, or stand for two numbers; sentences that do not; texts that are not in the
 * letters and quotation marks of their language, as in English, not in NFC, or hold control or
 * bidi characters or stray blanks. A check that needs a key of the locale is left out without it.
 */
void lint_model(const struct model *model);

/* The checks that every text of a locale has to pass. */
void lint_text(const struct locale *locale, struct location at, struct str text);

/* Whether a text ends as one of the locale's sentences may. */
bool ends_sentence(const struct locale *locale, struct str text);

/* Whether a text is one of the loans of a locale. */
bool is_loan(const struct locale *locale, struct str text);

#endif
