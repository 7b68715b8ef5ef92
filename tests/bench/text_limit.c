/* The limit: a table of offsets by language and code, without a look at whether they are in it;
 * inlined, and with a call, as ours is. */
#include "text.h"

#include <string.h>

static uint32_t offsets[HTTP4XX_LOCALES_][100];
static char pool[1 << 20];

void text_limit_open(void)
{
    size_t end = 0;

    for (int locale = 0; locale < HTTP4XX_LOCALES_; locale++) {
        for (int slot = 0; slot < 100; slot++) {
            offsets[locale][slot] = (uint32_t)end;
            strcpy(pool + end, http4xx_title(HTTP4XX_FIRST_ + slot, locale));
            end += strlen(pool + end) + 1;
        }
    }
}

static inline const char *limit(int code, int locale)
{
    return pool + offsets[locale][code - HTTP4XX_FIRST_];
}

__attribute__((noinline)) static const char *limit_call(int code, int locale)
{
    return limit(code, locale);
}

TEXT_PEER(text_limit, limit)
TEXT_PEER(text_limit_called, limit_call)
