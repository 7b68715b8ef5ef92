/* format.h - the format of a specification, as tables.
 *
 * A key is added by a member in model.h and a row in format.c. The checks, the JSON Schema, the
 * manuals, `dump`, `show`, the JSON set and the data of templates follow. */
#ifndef FORMAT_H
#define FORMAT_H

#include "data/record.h"

extern const struct record_type document_type, class_type, owner_type, former_type, cacheable_type,
    retry_type, response_field_type, code_type, substatus_type, text_type, labels_type, locale_type;

/* The words for the enums of the model, NULL-terminated. */
extern const char *const visibility_choices[], *const maturity_choices[],
                                                   *const retry_choices[], *const level_choices[];

#endif
