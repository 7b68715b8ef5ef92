/* acme.yaml on top of the built-in specification: what is registered comes first, then the others
 * in their order, so that nginx keeps its 499 and IIS its 404.13. */
#include "acme.h"

static void check_others(int nb)
{
    same_text(http4xx_reason(499), "Client Closed Request");
    same_text(http4xx_title(499, nb), "Klienten lukket forbindelsen");
    same_int(http4xx_entry_owner(http4xx_entry(499)), HTTP4XX_NGINX);
    check_walk(499, "nginx Acme ");
    same_int(listed(499), 2);
    same_text(http4xx_substatus(404, 13), "Content length too large");
    same_int(http4xx_substatus_next(http4xx_substatus_entry(404, 13)),
             http4xx_substatus_find(404, 13, HTTP4XX_ACME));
    same_text(http4xx_reason(404), "Not Found");
    same_text(http4xx_title(404, nb), "Ikke funnet");
    check_walk(404, "IANA ");
    check_walk(451, "IANA Microsoft IIS ");
}

/* acme comes last, and has its list. */
static void check_lists(void)
{
    int count = 0;

#define OWNED(number, id, owner, reason)                                                           \
    same_int(HTTP4XX_##id, number);                                                                \
    same_int(HTTP4XX_##owner, HTTP4XX_ACME);                                                       \
    count++;
    HTTP4XX_ACME_CODES(OWNED)
#undef OWNED
    same_int(count, 2);
    same_int(HTTP4XX_ACME, HTTP4XX_NGINX + 1);
    same_text(http4xx_owner_name(HTTP4XX_ACME + 1), "");
}

int main(void)
{
    check_acme();
    check_others(http4xx_locale_find("nb"));
    check_lists();
    return failures > 0;
}
