#include "limit.h"

const char *reason(int code);
const char *reason(int code)
{
    unsigned slot = (unsigned)code - HTTP4XX_FIRST_;

    return (const char *)&pool + (slot < 100 ? offsets[slot] : 0);
}
