// ICU's matcher, built once.
#include "accept.h"

#include <unicode/localematcher.h>

static icu::LocaleMatcher *matcher;

extern "C" void accept_matcher_open(void)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::LocaleMatcher::Builder builder;

    for (int i = 0; i < available_count; i++)
        builder.addSupportedLocale(icu::Locale::forLanguageTag(available[i], status));
    matcher = new icu::LocaleMatcher(builder.build(status));
}

static int match(const char *header, size_t length)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale *best =
        matcher->getBestMatchForListString({header, static_cast<int32_t>(length)}, status);

    return best ? best->getLanguage()[0] : 0;
}

extern "C" {
ACCEPT_PEER(accept_matcher, match)
}
