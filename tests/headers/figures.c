/* What figures.py counts the instructions of: a thousand or so lookups of one kind. */
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_text.h"

int work(void);

/* Never inlined, so that callgrind can tell it from the rest of the program. */
__attribute__((noinline)) int work(void)
{
    int sum = 0;

#if defined REASON
    for (int code = 0; code < 1000; code++)
        sum += *http4xx_reason(code);
#elif defined NAME
#define FIND(key, name)                        sum += http4xx_code(name, sizeof name - 1);
#define FIND_PHRASE(number, id, owner, reason) sum += http4xx_code(reason, sizeof reason - 1);
    for (int i = 0; i < 10; i++) {
        HTTP4XX_NAMES_(FIND)
        HTTP4XX_CODES(FIND_PHRASE)
        sum += http4xx_code("Not Fond", 8) + http4xx_code("", 0) + http4xx_code("notfound", 8);
    }
#elif defined TEXT
    for (int locale = 0; locale < HTTP4XX_LOCALES_; locale++) {
        for (int code = 400; code < 420; code++)
            sum += *http4xx_title(code, locale) + *http4xx_sentence(code, locale);
    }
#elif defined NEGOTIATE
    static const char *const values[] = {
        "en-US,en;q=0.9",
        "nb-NO,nb;q=0.9,no;q=0.8,nn;q=0.7,en-US;q=0.6,en;q=0.5",
        "de-CH,de;q=0.9,fr-CH;q=0.8,fr;q=0.7,en;q=0.6",
        "zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7",
        "en;q=0, *;q=0.5, sr-Latn-RS",
    };

    for (int i = 0; i < 1000; i++) {
        size_t length = 0;

        while (values[i % 5][length])
            length++;
        sum += http4xx_negotiate(values[i % 5], length);
    }
#endif
    return sum;
}

int main(void)
{
    return work() == -1;
}
