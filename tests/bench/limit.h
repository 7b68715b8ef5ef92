/* limit.h - a dense table of offsets and one pool, with nothing else. */
#ifndef LIMIT_H
#define LIMIT_H

#include "http4xx_enum.h"

#include <stddef.h>
#include <stdint.h>

#define TEXT(number, id, owner, phrase) char s_##number[sizeof phrase];
static const struct pool {
    char none[1];
    HTTP4XX_NUMBERS(TEXT)
} pool = {"",
#define PHRASE(number, id, owner, phrase) phrase,
          HTTP4XX_NUMBERS(PHRASE)};

#define OFFSET(number, id, owner, phrase)                                                          \
    [number - HTTP4XX_FIRST_] = offsetof(struct pool, s_##number),
static const uint16_t offsets[100] = {HTTP4XX_NUMBERS(OFFSET)};

#endif
