#include "accept.h"

#include "http4xx_locale.h"

ACCEPT_PEER(accept_ours, http4xx_negotiate)
