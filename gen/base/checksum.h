/* checksum.h - tells a file that somebody edited from one that is out of date.
 *
 * A generated file has a hash of its own content in its banner: of what stands before the hash's
 * digits, then of what stands behind them. Each is read as little-endian words of 64 bits, the last
 * one, which may be empty, filled up with zeros, and each word goes into the hash so: rotate the
 * hash left by 5, xor the word, multiply by 0x517cc1b727220a95. A change in one word always changes
 * the hash. It keeps no secret: it shows a change that nobody meant to hide. */
#ifndef CHECKSUM_H
#define CHECKSUM_H

#include "base/str.h"

/* What a template puts where the hash belongs. */
#define SEAL_OPEN "fx64:0000000000000000"

/* Writes the hash into a text, where SEAL_OPEN first stands; does nothing without it. */
void seal_close(char *bytes, size_t length);

enum seal { SEAL_NONE, SEAL_WHOLE, SEAL_BROKEN };

/* What a text's first seal says of it; any bytes do. */
enum seal seal_of(struct str text);

#endif
