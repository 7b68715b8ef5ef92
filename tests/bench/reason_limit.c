/* The limit: one load from a dense table of offsets into one pool, for any int. */
#include "reason.h"

#include "limit.h"

static inline const char *limit(int code)
{
    unsigned slot = (unsigned)code - HTTP4XX_FIRST_;

    return (const char *)&pool + (slot < 100 ? offsets[slot] : 0);
}

REASON_PEER(reason_limit, "limit", limit)
