/* schema.h - the format of specifications as a JSON Schema. */
#ifndef SCHEMA_H
#define SCHEMA_H

#include "base/buffer.h"

/* Adds a JSON Schema, draft 2020-12. It accepts and rejects what the checks of a single file do, as
 * far as a schema can: it sees values as YAML 1.2 types them, not how they are written. */
void schema_add(struct buffer *out);

#endif
