/* identifier.h - the names that a specification may use. */
#ifndef IDENTIFIER_H
#define IDENTIFIER_H

#include "base/str.h"

/* Words that are no identifiers because C or C++ reserves them, up to C23 and C++23.
 * NULL-terminated. */
extern const char *const reserved_words[];

/* Why a text is not a lower-case C identifier, as in "must begin with a letter"; NULL if it is one.
 */
const char *identifier_fault(struct str text);
bool is_identifier(struct str text);

/* Whether a text is a well-formed language tag in canonical case (RFC 5646 section 2.1: language,
 * script, region, variants). */
bool is_language_tag(struct str text);

/* Whether a text is an owner and a sub-status code, like "iis 404.13". */
bool is_substatus_key(struct str text);

/* The same rules as regular expressions, without the reserved words. */
extern const char identifier_pattern[], language_tag_pattern[], substatus_key_pattern[];

#endif
