/* acme.yaml with --owner iana,acme,nginx: acme comes before nginx, and IIS is left out. */
#include "acme.h"

int main(void)
{
    int nb = http4xx_locale_find("nb");

    check_acme();
    same_int(HTTP4XX_IANA, 0);
    same_int(HTTP4XX_ACME, 1);
    same_int(HTTP4XX_NGINX, 2);
    same_text(http4xx_owner_name(3), "");
    same_text(http4xx_reason(499), "Quota Used Up");
    same_text(http4xx_title(499, nb), "Kvoten er brukt opp");
    check_walk(499, "Acme nginx ");
    check_walk(404, "IANA ");
    check_walk(451, "IANA ");
    same_int(listed(499), 2);
    same_int(http4xx_retry(499), HTTP4XX_RETRY_AFTER_DELAY);
    same_text(http4xx_missing_field(499, NULL, 0), "Retry-After");
    same_text(http4xx_substatus(404, 13), "No such parcel");
    same_text(http4xx_substatus_text(404, 13, nb), "Pakken finnes ikke");
    same_int(http4xx_substatus_next(http4xx_substatus_entry(404, 13)), 0);
    same_text(http4xx_substatus(404, 1), "");
    return failures > 0;
}
