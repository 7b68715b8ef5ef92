/* Has the headers of out/ beside it, and nothing else. */
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_text.h"

#include <stdio.h>

int main(void)
{
    printf("%s, %s\n", http4xx_reason(HTTP4XX_GONE),
           http4xx_title(HTTP4XX_GONE, http4xx_locale_find("nb")));
    return 0;
}
