#include "reason.h"

#include <http_parser.h>

static const char *called(int code)
{
    return http_status_str((enum http_status)code);
}

REASON_LIBRARY_PEER(reason_http_parser, "http-parser", called)
