/* A .mo file a language, each a domain of its own, so that no call has to change the locale. The
 * key is the English text, as gettext has it. */
#include "text.h"

#include <libintl.h>
#include <locale.h>
#include <stdlib.h>

static const char *domains[HTTP4XX_LOCALES_];
static const char *english[HTTP4XX_LAST_ + 1];

void text_gettext_open(const char *folder)
{
    for (int code = HTTP4XX_FIRST_; code <= HTTP4XX_LAST_; code++)
        english[code] = http4xx_title(code, HTTP4XX_LOCALE_EN);
    setlocale(LC_ALL, "C.UTF-8");
    setenv("LANGUAGE", "bench", 1);
    for (int locale = 0; locale < HTTP4XX_LOCALES_; locale++) {
        domains[locale] = http4xx_locale_tag(locale);
        bindtextdomain(domains[locale], folder);
    }
}

static const char *by_gettext(int code, int locale)
{
    return dgettext(domains[locale], english[code]);
}

TEXT_PEER(text_gettext, by_gettext)
