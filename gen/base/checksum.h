/* checksum.h - tells a generated file that was edited by hand from one that is out of date.
 *
 * The banner of a generated file holds a checksum of the file: XXH64 with seed 0, as published at
 * https://xxhash.com, over all bytes, with zeros in place of the checksum's own 16 digits. It
 * protects against accidents, not against attacks. */
#ifndef CHECKSUM_H
#define CHECKSUM_H

#include "base/str.h"

#include <stdint.h>

/* What a template prints where the checksum belongs. */
#define CHECKSUM_PLACEHOLDER "xxh64:0000000000000000"

/* The XXH64 hash of some bytes, with seed 0. */
uint64_t xxh64(struct str bytes);

/* Replaces the first CHECKSUM_PLACEHOLDER by the checksum; does nothing without one. */
void checksum_fill(char *bytes, size_t length);

enum checksum_state { CHECKSUM_NONE, CHECKSUM_INTACT, CHECKSUM_BROKEN };

/* Compares the first checksum in a file, which may hold any bytes, with its content. */
enum checksum_state checksum_check(struct str text);

#endif
