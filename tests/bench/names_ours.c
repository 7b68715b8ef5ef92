#include "names.h"

#include "http4xx.h"

NAMES_PEER(names_ours, http4xx_code)
