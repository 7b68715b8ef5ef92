/* Accept-Language, tags and names on the generated headers, as anyone on the network may send them.
 */
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_text.h"

#include "fuzz.h"

#include <string.h>

static void try_locale(int locale)
{
    const char *tag = http4xx_locale_tag(locale);

    MUST(http4xx_locale_find(tag) == locale);
    MUST(http4xx_negotiate(tag, strlen(tag)) == locale);
    MUST(http4xx_title(404, locale)[0]);
}

/* Blanks around a value change nothing, and neither does an empty element. */
static void try_blanks(const char *text, size_t length, int locale)
{
    char copy[512];

    if (length > sizeof copy - 4)
        return;
    memcpy(copy, " \t", 2);
    memcpy(copy + 2, text, length);
    memcpy(copy + 2 + length, " ,", 2);
    MUST(http4xx_negotiate(copy, length + 4) == locale);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data;
    char name[64];
    size_t length = size < sizeof name ? size : sizeof name - 1;
    int locale = http4xx_negotiate(text, size), code;

    try_locale(locale);
    try_blanks(text, size, locale);
    code = http4xx_code(text, size);
    MUST(!code || http4xx_reason(code)[0]);
    memcpy(name, text, length);
    name[length] = '\0';
    (void)http4xx_locale_find(name);
    return 0;
}
