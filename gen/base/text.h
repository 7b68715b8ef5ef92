/* text.h - copies of ASCII text in another case or spelling. */
#ifndef TEXT_H
#define TEXT_H

#include "base/str.h"

struct str text_to_lower(struct str text);

/* In upper case, with `_` for each `-`: the name of an enumerator. */
struct str text_to_upper(struct str text);

/* With `_` for each `-`. */
struct str text_underscored(struct str text);

/* A name as an identifier: letters and digits in lower case, `_` for each run of other characters
 * between them. Characters in `dropped` leave no `_` behind. */
struct str text_to_identifier(struct str name, const char *dropped);

#endif
