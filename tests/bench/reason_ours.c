#include "reason.h"

#include "http4xx.h"

REASON_PEER(reason_ours, "http4xx", http4xx_reason)
