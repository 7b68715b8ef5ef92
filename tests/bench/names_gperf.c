/* Built twice: with gperf's own table, and with its --pic. */
#include "names.h"

#include <string.h>

#include GPERF_OUTPUT

static int found(const char *name, size_t length)
{
    const struct gperf_name *known = GPERF_FIND(name, length);

    return known ? known->code : 0;
}

NAMES_PEER(GPERF_PEER, found)
