/* seal.h - tells a file that somebody edited from one that is out of date.
 *
 * A generated file has a hash of its own content in its banner: FNV-1a of 64 bits, over all bytes
 * with zeros for the hash's digits. It keeps no secret: it shows a change that nobody meant to
 * hide. */
#ifndef SEAL_H
#define SEAL_H

#include "str.h"

/* What a template puts where the hash belongs. */
#define SEAL_OPEN "fnv1a:0000000000000000"

/* Writes the hash into a text, where SEAL_OPEN first stands; does nothing without it. */
void seal_close(char *bytes, size_t length);

enum seal { SEAL_NONE, SEAL_WHOLE, SEAL_BROKEN };

/* What a text's first seal says of it; any bytes do. */
enum seal seal_of(struct str text);

#endif
