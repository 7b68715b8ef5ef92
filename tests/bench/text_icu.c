/* A .res file a language, all open. */
#include "text.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ures.h>

static UResourceBundle *bundles[HTTP4XX_LOCALES_];

void text_icu_open(const char *folder)
{
    for (int locale = 0; locale < HTTP4XX_LOCALES_; locale++) {
        UErrorCode status = U_ZERO_ERROR;
        char id[32];

        snprintf(id, sizeof id, "%s", http4xx_locale_tag(locale));
        for (char *c = id; *c; c++)
            *c = (char)(*c == '-' ? '_' : tolower((unsigned char)*c));
        bundles[locale] = ures_openDirect(folder, id, &status);
        if (U_FAILURE(status)) {
            fprintf(stderr, "%s: %s\n", id, u_errorName(status));
            exit(1);
        }
    }
}

static const UChar *by_icu(int code, int locale)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t length;

    return ures_getStringByKey(bundles[locale], text_keys[code], &length, &status);
}

TEXT_PEER(text_icu, by_icu)
