/* libsoup has no choice of a language, but it parses such lists. */
#include "accept.h"

#include <libsoup/soup.h>

static int parse(const char *header, size_t length)
{
    GSList *refused = NULL, *list = soup_header_parse_quality_list(header, &refused);
    int found = list != NULL;

    (void)length; /* it wants a NUL */
    soup_header_free_list(list);
    soup_header_free_list(refused);
    return found;
}

ACCEPT_PEER(accept_soup, parse)
