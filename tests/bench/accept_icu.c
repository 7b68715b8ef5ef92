/* ICU's function for this very purpose. */
#include "accept.h"

#include <unicode/uloc.h>

static UEnumeration *locales;

void accept_icu_open(void);
void accept_icu_open(void)
{
    static char ids[64][16];
    static const char *pointers[64];
    UErrorCode status = U_ZERO_ERROR;

    for (int i = 0; i < available_count; i++) {
        uloc_forLanguageTag(available[i], ids[i], sizeof ids[i], NULL, &status);
        pointers[i] = ids[i];
    }
    locales = uenum_openCharStringsEnumeration(pointers, available_count, &status);
}

static int by_icu(const char *header, size_t length)
{
    char answer[32];
    UAcceptResult result;
    UErrorCode status = U_ZERO_ERROR;

    (void)length; /* it wants a NUL */
    uenum_reset(locales, &status);
    uloc_acceptLanguageFromHTTP(answer, sizeof answer, &result, header, locales, &status);
    return answer[0];
}

ACCEPT_PEER(accept_icu, by_icu)
