/* Below the limit: the same table without a look at whether the code is in it. */
#include "reason.h"

#include "limit.h"

static inline const char *unchecked(int code)
{
    return (const char *)&pool + offsets[code - HTTP4XX_FIRST_];
}

REASON_PEER(reason_unchecked, "limit, unchecked", unchecked)
