/* acme.yaml with --owner acme: nobody but acme is there, though the built-in texts were read. */
#include "acme.h"

static int has_substatus(int code, int sub)
{
    return (code == 499 && (sub == 1 || sub == 2)) || (code == 404 && sub == 13);
}

int main(void)
{
    int nb = http4xx_locale_find("nb");

    check_acme();
    same_int(HTTP4XX_ACME, 0);
    same_text(http4xx_owner_name(1), "");
    check_walk(499, "Acme ");
    for (int code = 400; code < 500; code++) {
        int known = code == 471 || code == 499;

        same_int(listed(code), known);
        same_int(http4xx_entry(code) > 0, known);
        same_int(*http4xx_reason(code) != '\0', known);
        same_int(strcmp(http4xx_title(code, nb), http4xx_class_title(nb)) != 0, known);
        for (int sub = 0; sub < 100; sub++)
            same_int(*http4xx_substatus(code, sub) != '\0', has_substatus(code, sub));
    }
    same_int(http4xx_code(NAMED("Not Found")), 0);
    same_int(http4xx_code(NAMED("Client Closed Request")), 0);
    return failures > 0;
}
