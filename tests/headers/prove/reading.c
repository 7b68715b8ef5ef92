/* http4xx_negotiate reads any bytes and no byte too many. What it notes of them is left to
 * wishes.c. A shorter value is read as the end of a longer one is, behind a comma. */
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_locale.h"

#include "contracts.h"
#include "prove.h"

int main(void)
{
    ANY_BYTES(value, LENGTH);
    size_t end = LENGTH;

    (void)http4xx_negotiate(value, LENGTH);
    (void)http4xx_read_weight_(value, LENGTH, &end); /* which is never asked there */
    return 0;
}
