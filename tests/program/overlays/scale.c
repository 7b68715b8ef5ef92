/* Compares headers made of what scale.py writes with the sample that it writes too. */
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_facts.h"
#include "http4xx_text.h"

#include "check.h"

struct code_answer {
    int number, owner;
    const char *id, *name, *reference, *title; /* title: "" where nb has none */
};
struct substatus_answer {
    int number, sub, owner;
    const char *label, *nb;
};
#include "sample.h"

enum {
    CODES = sizeof code_answers / sizeof *code_answers,
    SUBSTATUSES = sizeof substatus_answers / sizeof *substatus_answers
};

static void check_code(const struct code_answer *wanted, int nb)
{
    int entry = http4xx_entry_find(wanted->number, wanted->owner);

    same_int(http4xx_entry_code(entry), wanted->number);
    same_int(http4xx_entry_owner(entry), wanted->owner);
    same_text(http4xx_entry_id(entry), wanted->id);
    same_text(http4xx_entry_reason(entry), wanted->name);
    same_text(http4xx_entry_reference(entry), wanted->reference);
    same_int(http4xx_entry_find_name(wanted->id, strlen(wanted->id)), entry);
    if (*wanted->title) {
        same_text(http4xx_entry_title(entry, nb), wanted->title);
        same_text(http4xx_entry_sentence(entry, nb), wanted->title);
    }
}

static void check_substatus(const struct substatus_answer *wanted, int nb)
{
    int entry = http4xx_substatus_find(wanted->number, wanted->sub, wanted->owner);

    same_int(http4xx_substatus_code(entry), wanted->number);
    same_int(http4xx_substatus_sub(entry), wanted->sub);
    same_int(http4xx_substatus_owner(entry), wanted->owner);
    same_text(http4xx_substatus_label(entry), wanted->label);
    same_text(http4xx_substatus_entry_text(entry, nb), wanted->nb);
}

/* Walks over everything that the owners of scale.yaml have. */
static void check_walks(void)
{
    int codes = 0, substatuses = 0;

    for (int code = 400; code < 500; code++) {
        for (int entry = http4xx_entry(code); entry; entry = http4xx_entry_next(entry))
            codes += http4xx_entry_owner(entry) >= HTTP4XX_OWNER_000;
        for (int sub = 0; sub < 32768; sub++) {
            int entry = http4xx_substatus_entry(code, sub);

            for (; entry; entry = http4xx_substatus_next(entry))
                substatuses += http4xx_substatus_owner(entry) >= HTTP4XX_OWNER_000;
        }
    }
    same_int(codes, ALL_CODES);
    same_int(substatuses, ALL_SUBSTATUSES);
}

int main(void)
{
    int nb = http4xx_locale_find("nb");

    same_int(CODES + SUBSTATUSES, 1000);
    for (int i = 0; i < CODES; i++)
        check_code(&code_answers[i], nb);
    for (int i = 0; i < SUBSTATUSES; i++)
        check_substatus(&substatus_answers[i], nb);
    check_walks();
    same_text(http4xx_reason(404), "Not Found");
    same_text(http4xx_title(404, nb), "Ikke funnet");
    return failures > 0;
}
