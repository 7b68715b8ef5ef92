/* code and locale → text, of any language. The arguments are the folders of .mo and .res files. */
#include "text.h"

#include "http4xx.h"

#include <stdio.h>

struct question questions[TEXTS];
const char *text_keys[HTTP4XX_LAST_ + 1];

#define PEERS(x)                                                                                   \
    x(text_limit_called, "limit") x(text_limit, "limit, inlined") x(text_ours, "http4xx")          \
        x(text_icu, "ICU ures_getStringByKey") x(text_gettext, "gettext dgettext")
#define DECLARE(id, title) void id(void);
PEERS(DECLARE)
#define CONTENDER(id, title) {title, id},
static const struct contender peers[] = {PEERS(CONTENDER)};

#define NUMBER(number, id, owner, reason) number,
static const int numbers[] = {HTTP4XX_NUMBERS(NUMBER)};

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        text_keys[numbers[i]] = http4xx_entry_id(http4xx_entry(numbers[i]));
    for (int i = 0; i < TEXTS; i++) {
        questions[i].code = numbers[bench_random() % (sizeof numbers / sizeof *numbers)];
        questions[i].locale = (int)(bench_random() % HTTP4XX_LOCALES_);
    }
    text_limit_open();
    text_gettext_open(argv[1]);
    text_icu_open(argv[2]);
    bench("text", peers, sizeof peers / sizeof *peers, TEXTS);
    return 0;
}
