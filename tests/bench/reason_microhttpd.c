#include "reason.h"

#include <microhttpd.h>

static const char *called(int code)
{
    return MHD_get_reason_phrase_for((unsigned)code);
}

REASON_LIBRARY_PEER(reason_microhttpd, "libmicrohttpd", called)
