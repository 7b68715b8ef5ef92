/* http4xx_negotiate with any bytes, in an object of exactly their length. */
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_locale.h"

#include "contracts.h"
#include "prove.h"

int main(void)
{
    char bytes[LENGTH];

    Frama_C_make_unknown(bytes, sizeof bytes);
    return http4xx_negotiate(bytes, sizeof bytes);
}
