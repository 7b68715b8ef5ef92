/* http5xx.yaml alone: the headers are of another class as if there had never been 4xx. */
#define HTTP5XX_TEXT_IMPLEMENTATION
#include "http5xx_facts.h"
#include "http5xx_text.h"

#include "check.h"

static const char *const reasons[] = {
    "Internal Server Error", "Not Implemented", "Bad Gateway",
    "Service Unavailable",   "Gateway Timeout", "HTTP Version Not Supported",
};

static void check_number(int code)
{
    int known = code >= 500 && code < 506, inside = code >= 500 && code <= 599;

    same_text(http5xx_reason(code), known ? reasons[code - 500] : "");
    same_int(http5xx_in_class(code), inside);
    same_int(http5xx_entry(code) > 0, known);
    same_int(*http5xx_title(code, 0) != '\0', inside);
    if (inside && !known) {
        same_text(http5xx_title(code, 0), "Server error");
        same_text(http5xx_sentence(code, 0), http5xx_class_sentence(0));
    }
    if (known)
        same_int(http5xx_code(reasons[code - 500], strlen(reasons[code - 500])), code);
}

int main(void)
{
    for (int code = -1000; code < 2000; code++)
        check_number(code);
    same_int(HTTP5XX_INTERNAL_SERVER_ERROR, 500);
    same_int(HTTP5XX_GATEWAY_TIME_OUT, 504);
    same_text(http5xx_title(504, 0), "Gateway timeout");
    same_text(http5xx_sentence(504, 0), "A server further on did not answer in time.");
    same_text(http5xx_entry_reference(http5xx_entry(505)), "RFC 9110 section 15.6.6");
    same_int(http5xx_owner_official(http5xx_entry_owner(http5xx_entry(500))), 1);
    same_int(http5xx_cacheable(501), 1);
    same_int(http5xx_cacheable(500), 0);
    same_int(http5xx_retry(503), HTTP5XX_RETRY_AFTER_DELAY);
    same_text(http5xx_response_field(http5xx_entry(503), 0).name, "Retry-After");
    same_text(http5xx_missing_field(503, NULL, 0), "");
    same_text(http5xx_substatus(500, 1), "");
    same_text(http5xx_class_title(0), "Server error");
    same_int(HTTP5XX_LOCALES_, 1);
    return failures > 0;
}
