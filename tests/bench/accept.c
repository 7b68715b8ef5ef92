/* Accept-Language → locale, of 45: values as browsers and other clients send them. */
#include "accept.h"

#include "http4xx_locale.h"

#include <string.h>

const char *const headers[HEADERS] = {
    "en-US,en;q=0.9",
    "en-US,en;q=0.5",
    "en-GB,en-US;q=0.9,en;q=0.8",
    "de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7",
    "de,en-US;q=0.7,en;q=0.3",
    "de-CH,de;q=0.9,fr-CH;q=0.8,fr;q=0.7,en;q=0.6",
    "fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7",
    "fr,fr-FR;q=0.8,en-US;q=0.5,en;q=0.3",
    "nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en-US;q=0.6,en;q=0.5",
    "es-ES,es;q=0.9,en;q=0.8",
    "es-MX,es;q=0.9,en;q=0.8",
    "pt-BR,pt;q=0.9,en-US;q=0.8,en;q=0.7",
    "zh-CN,zh;q=0.9,en;q=0.8",
    "zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7",
    "ja,en-US;q=0.9,en;q=0.8",
    "ru-RU,ru;q=0.9,en-US;q=0.8,en;q=0.7",
    "pl-PL,pl;q=0.9,en-US;q=0.8,en;q=0.7",
    "ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7",
    "ar,en-US;q=0.9,en;q=0.8",
    "sv-SE,sv;q=0.8,en-US;q=0.5,en;q=0.3",
};
size_t header_lengths[HEADERS];
const char *available[HTTP4XX_LOCALES_];
int available_count = HTTP4XX_LOCALES_;

#define PEERS(x)                                                                                   \
    x(accept_yardstick, "yardstick") x(accept_ours, "http4xx")                                     \
        x(accept_soup, "libsoup, list parse alone") x(accept_matcher, "ICU LocaleMatcher")         \
            x(accept_icu, "ICU uloc_acceptLanguageFromHTTP")
#define DECLARE(id, title) void id(void);
PEERS(DECLARE)
#define CONTENDER(id, title) {title, id},
static const struct contender peers[] = {PEERS(CONTENDER)};
void accept_yardstick_open(void);
void accept_matcher_open(void);
void accept_icu_open(void);

int main(void)
{
    for (int i = 0; i < HEADERS; i++)
        header_lengths[i] = strlen(headers[i]);
    for (int i = 0; i < HTTP4XX_LOCALES_; i++)
        available[i] = http4xx_locale_tag(i);
    accept_yardstick_open();
    accept_matcher_open();
    accept_icu_open();
    bench("accept", peers, sizeof peers / sizeof *peers, HEADERS * REPEATS);
    return 0;
}
