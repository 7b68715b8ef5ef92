/* Codes that have a text in no language, and in en alone. */
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_text.h"

#include "check.h"

int main(void)
{
    int nb = http4xx_locale_find("nb");

    same_text(http4xx_reason(471), "Parcel Lost");
    same_text(http4xx_title(471, 0), http4xx_class_title(0));
    same_text(http4xx_title(471, nb), http4xx_class_title(nb));
    same_text(http4xx_sentence(471, nb), http4xx_class_sentence(nb));
    same_text(http4xx_entry_title(http4xx_entry(471), nb), http4xx_class_title(nb));
    same_text(http4xx_title(472, 0), "The parcel is late");
    same_text(http4xx_title(472, nb), "The parcel is late");
    same_text(http4xx_sentence(472, nb), "It comes tomorrow.");
    return failures > 0;
}
