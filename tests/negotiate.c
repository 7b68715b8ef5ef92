/* Reads values, each as four bytes of length and its bytes, and prints the tag that each leads to.
 */
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_text.h"

#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    unsigned char head[4];

    while (fread(head, 1, 4, stdin) == 4) {
        size_t length = head[0] | (size_t)head[1] << 8 | (size_t)head[2] << 16;
        char *value = malloc(length ? length : 1); /* exactly as long, for the sanitizer to guard */

        if (fread(value, 1, length, stdin) != length)
            return 1;
        puts(http4xx_locale_tag(http4xx_negotiate(value, length)));
        free(value);
    }
    return 0;
}
