/* http4xx_negotiate with any bytes, in an object of exactly their length. */
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_locale.h"
#include "http4xx_text.h"
#include "prove.h"

int main(void)
{
    char bytes[LENGTH];
    int locale;

    Frama_C_make_unknown(bytes, sizeof bytes);
    locale = http4xx_negotiate(bytes, sizeof bytes);
    //@ assert 0 <= locale < HTTP4XX_LOCALES_;
    return locale;
}
