/* The other unit of one.c. */
#define TWO4XX_TEXT_IMPLEMENTATION
#define HTTP5XX_TEXT_IMPLEMENTATION
#include "two4xx_facts.h"
#include "two4xx_text.h"

#include "one4xx_facts.h"
#include "one4xx_text.h"

#include "http5xx_facts.h"
#include "http5xx_text.h"

const char *of_the_other_unit(int code);
const char *of_the_other_unit(int code)
{
    return one4xx_in_class(code) ? two4xx_title(code, two4xx_locale_find("nb"))
                                 : http5xx_title(code, 0);
}
