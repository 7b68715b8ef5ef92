#include "reason.h"

#include <libsoup/soup.h>

static const char *called(int code)
{
    return soup_status_get_phrase((guint)code);
}

REASON_LIBRARY_PEER(reason_soup, "libsoup", called)
