/* Three sets of headers in one program: one4xx and two4xx of one class, http5xx of another. This
 * unit has the texts of one4xx, or with ALL those of all; two.c has the others. */
#define ONE4XX_TEXT_IMPLEMENTATION
#ifdef ALL
#define TWO4XX_TEXT_IMPLEMENTATION
#define HTTP5XX_TEXT_IMPLEMENTATION
#endif
#include "http5xx_facts.h"
#include "http5xx_text.h"
#include "one4xx_facts.h"
#include "one4xx_text.h"
#include "two4xx_facts.h"
#include "two4xx_substatus.h"
#include "two4xx_text.h"

#include "check.h"

#ifdef ALL
static const char *of_the_other_unit(int code)
{
    return two4xx_title(code, two4xx_locale_find("nb"));
}
#else
const char *of_the_other_unit(int code);
#endif

int main(void)
{
    same_text(one4xx_reason(404), "Not Found");
    same_text(two4xx_reason(404), "Not Found");
    same_text(http5xx_reason(404), "");
    same_text(one4xx_reason(471), "");
    same_text(two4xx_reason(471), "Parcel Lost");
    same_text(http5xx_reason(503), "Service Unavailable");
    same_text(one4xx_title(404, one4xx_locale_find("nb")), "Ikke funnet");
    same_text(two4xx_title(404, two4xx_locale_find("nb")), "Ikke funnet");
    same_text(two4xx_title(471, two4xx_locale_find("nb")), "Pakken er borte");
    same_text(http5xx_title(503, 0), "Service unavailable");
    same_text(of_the_other_unit(471), "Pakken er borte");
    same_text(one4xx_substatus(499, 1), "");
    same_text(two4xx_substatus(499, 1), "Requests of the day used up");
    same_int(one4xx_retry(503), ONE4XX_RETRY_NEVER);
    same_int(two4xx_retry(413), TWO4XX_RETRY_AFTER_DELAY);
    same_int(http5xx_retry(503), HTTP5XX_RETRY_AFTER_DELAY);
    same_int(ONE4XX_NOT_FOUND, 404);
    same_int(TWO4XX_ACME_PARCEL_LOST, 471);
    same_int(HTTP5XX_BAD_GATEWAY, 502);
    return failures > 0;
}
