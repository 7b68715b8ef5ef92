#include "text.h"

TEXT_PEER(text_ours, http4xx_title)
