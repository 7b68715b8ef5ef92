/* Says what a code of acme.yaml is called; its headers begin with acme4xx. */
#define ACME4XX_TEXT_IMPLEMENTATION
#include <acme4xx_text.h>

#include <stdio.h>

const char *of_all(int code);

int main(void)
{
    int nb = acme4xx_locale_find("nb");

    printf("%d %s, %s; %s\n", ACME4XX_ACME_QUOTA_USED_UP,
           acme4xx_reason(ACME4XX_ACME_QUOTA_USED_UP),
           acme4xx_title(ACME4XX_ACME_QUOTA_USED_UP, nb), of_all(480));
    return 0;
}
