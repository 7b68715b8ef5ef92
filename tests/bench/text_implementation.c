#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_text.h"
