/* text.h - what the peers of code and locale → text are asked. */
#ifndef TEXT_H
#define TEXT_H

#include "bench.h"
#include "http4xx_text.h"

enum { TEXTS = 1 << 14 };

struct question {
    int code, locale;
};

extern struct question questions[TEXTS];

/* What text databases know an entry by. */
extern const char *text_keys[HTTP4XX_LAST_ + 1];

/* Looks all texts up, and uses them. */
#define TEXT_PEER(name, look_up)                                                                   \
    void name(void);                                                                               \
    void name(void)                                                                                \
    {                                                                                              \
        for (int i = 0; i < TEXTS; i++)                                                            \
            consume(look_up(questions[i].code, questions[i].locale));                              \
    }

/* Opens the files of a peer in a folder. */
void text_icu_open(const char *folder);
void text_gettext_open(const char *folder);
void text_limit_open(void);

#endif
