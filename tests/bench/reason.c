/* code → reason: codes of several mixes, the pointers used or each waiting for the one before. */
#include "reason.h"

#include <stdio.h>
#include <string.h>

int codes[CODES];
int nothing;

#define PEERS(x)                                                                                   \
    x(reason_limit) x(reason_unchecked) x(reason_ours) x(reason_http_parser) x(reason_switch)      \
        x(reason_microhttpd) x(reason_soup) x(reason_beast)

#define DECLARE(peer) extern const struct reason_peer peer;
PEERS(DECLARE)
#define ADDRESS(peer) &peer,
static const struct reason_peer *const peers[] = {PEERS(ADDRESS)};
enum { PEER_COUNT = sizeof peers / sizeof *peers };

static int uniform(void)
{
    return 400 + (int)(bench_random() % 100);
}

static int common(void)
{
    static const int list[] = {400, 401, 403, 404, 405, 406, 408, 409, 410, 411,
                               412, 413, 414, 415, 416, 421, 422, 428, 429, 431};

    return list[bench_random() % 20];
}

static int mostly_404(void)
{
    return bench_random() % 10 ? 404 : common();
}

static int half_of_the_class(void)
{
    return bench_random() % 2 ? 200 : 404;
}

static void measure(const char *name, void (*const run[PEER_COUNT])(void))
{
    struct contender contenders[PEER_COUNT];
    size_t count = 0;

    for (size_t i = 0; i < PEER_COUNT; i++) {
        if (run[i])
            contenders[count++] = (struct contender){peers[i]->name, run[i]};
    }
    bench(name, contenders, count, CODES);
}

static void measure_mix(const char *name, int (*next)(void))
{
    static const char *const kinds[] = {"inlined", "inlined chain", "called", "called chain"};
    char title[64];

    for (int i = 0; i < CODES; i++)
        codes[i] = next();
    for (size_t kind = 0; kind < 4; kind++) {
        void (*run[PEER_COUNT])(void);

        for (size_t i = 0; i < PEER_COUNT; i++) {
            void (*const all[])(void) = {peers[i]->inlined, peers[i]->inlined_chain,
                                         peers[i]->called, peers[i]->called_chain};

            run[i] = all[kind];
            if (strcmp(name, "half outside") == 0 && peers[i]->inlined &&
                strstr(peers[i]->name, "unchecked"))
                run[i] = NULL;
        }
        snprintf(title, sizeof title, "%s, %s", name, kinds[kind]);
        measure(title, run);
    }
}

int main(void)
{
    measure_mix("uniform", uniform);
    measure_mix("common", common);
    measure_mix("404-heavy", mostly_404);
    measure_mix("half outside", half_of_the_class);
    return 0;
}
