#include "http4xx.h"

const char *reason(int code);
const char *reason(int code)
{
    return http4xx_reason(code);
}
