/* Prints the tag that each value on standard input leads to, twice, where it lies before and behind
 * what cannot be read; then the locale of the tag that it begins with, or -1. */
#include "guard.h"

#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_text.h"

int main(void)
{
    struct value value;

    while (read_value(&value)) {
        const char *tag = http4xx_locale_tag(http4xx_negotiate(value.start, value.length));
        const char *same = http4xx_locale_tag(http4xx_negotiate(value.end, value.length));
        static char text[1 << 20];

        memcpy(text, value.start, value.length);
        text[value.length] = '\0';
        printf("%s %s %d\n", tag, same, http4xx_locale_find(text));
    }
    return 0;
}
