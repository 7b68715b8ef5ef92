/* A dense table of pointers, as libmicrohttpd and nginx have it, for the codes that we have. */
#include "http4xx_enum.h"

const char *reason(int code);
const char *reason(int code)
{
#define ROW(number, id, owner, phrase) [number - HTTP4XX_FIRST_] = phrase,
    static const char *const table[100] = {HTTP4XX_NUMBERS(ROW)};
    unsigned slot = (unsigned)code - HTTP4XX_FIRST_;

    return slot < 100 && table[slot] ? table[slot] : "";
}
