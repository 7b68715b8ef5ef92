/* name → code: the names of all codes in any order, one of five of them unknown. */
#include "names.h"

#include "http4xx.h"

#include <ctype.h>
#include <string.h>

#define DECLARE(id, title)   void id(void);
#define CONTENDER(id, title) {title, id},
#define PEERS(x)                                                                                   \
    x(names_gperf, "gperf") x(names_gperf_pic, "gperf --pic") x(names_ours, "http4xx")             \
        x(names_bsearch, "bsearch") x(names_linear, "linear strcmp")
PEERS(DECLARE)
static const struct contender peers[] = {PEERS(CONTENDER)};
void names_sort(void);

struct asked asked[NAMES];

#define NAME(key, name) name,
static const char *const names[] = {HTTP4XX_NAMES_(NAME)};
#define REASON(number, id, owner, reason) reason,
static const char *const phrases[] = {HTTP4XX_CODES(REASON)};

/* An unknown name is a known one with a letter changed, anywhere in it. */
static const char *changed(const char *name)
{
    static char text[NAMES * 64], *end = text;
    char *copy = end;

    strcpy(copy, name);
    copy[bench_random() % strlen(copy)] = 'X';
    end += strlen(copy) + 1;
    return copy;
}

static void ask(const char *const *list, size_t count)
{
    for (size_t i = 0; i < NAMES; i++) {
        const char *name;

        do
            name = list[bench_random() % count];
        while (!*name); /* a code without a phrase */
        if (bench_random() % 5 == 0)
            name = changed(name);
        asked[i] = (struct asked){name, strlen(name)};
    }
}

/* The names as a person may write them: what only the lenient lookup finds. */
static void ask_phrases(void)
{
    static char text[NAMES * 64], *end = text;

    ask(phrases, sizeof phrases / sizeof *phrases);
    for (size_t i = 0; i < NAMES; i++) {
        char *copy = strcpy(end, asked[i].name);

        end += asked[i].length + 1;
        for (char *c = copy; *c && i % 2; c++)
            *c = (char)tolower((unsigned char)*c);
        asked[i].name = copy;
    }
}

int main(void)
{
    names_sort();
    ask(names, sizeof names / sizeof *names);
    bench("names", peers, sizeof peers / sizeof *peers, NAMES);
    ask_phrases();
    bench("phrases", &peers[2], 1, NAMES);
    return 0;
}
