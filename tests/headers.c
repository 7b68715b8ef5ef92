/* Compares the headers of out/ with expected.h, which tests/headers.py writes from the YAML. */
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_text.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

struct expected_code {
    int number, owner;
    enum http4xx_wire wire;
    int sent_as;
    const char *id, *reason, *reference;
    const char *texts[LOCALE_COUNT][2]; /* title, sentence */
};
struct expected_name {
    const char *name;
    int number;
};
struct expected_label {
    int number, sub;
    const char *labels[LOCALE_COUNT];
};
struct expected_locale {
    const char *tag, *name, *direction, *official, *before, *after, *substatus, *title, *sentence;
};
#include "expected.h"

enum { CODES = sizeof expected_codes / sizeof *expected_codes };

static int failures;

static void same_text(const char *what, int number, const char *got, const char *wanted)
{
    if (got && strcmp(got, wanted) == 0)
        return;
    printf("%s of %d: \"%s\" instead of \"%s\"\n", what, number, got ? got : "(null)", wanted);
    failures++;
}

static void same_int(const char *what, int number, int got, int wanted)
{
    if (got == wanted)
        return;
    printf("%s of %d: %d instead of %d\n", what, number, got, wanted);
    failures++;
}

static const struct expected_code *winner_of(int number)
{
    for (int i = 0; i < CODES; i++) {
        if (expected_codes[i].number == number)
            return &expected_codes[i];
    }
    return NULL;
}

static int locale_of(int i)
{
    return http4xx_locale_find(expected_locales[i].tag);
}

static void check_label(const struct expected_code *wanted, int entry, int i)
{
    char got[200], text[200];
    const struct expected_locale *locale = &expected_locales[i];
    size_t length = http4xx_label(entry, locale_of(i), got, sizeof got);

    snprintf(text, sizeof text, "%s%s%s", wanted->owner ? locale->before : locale->official,
             wanted->owner ? expected_owners[wanted->owner] : "",
             wanted->owner ? locale->after : "");
    same_text("label", wanted->number, got, text);
    same_int("length of the label", wanted->number, (int)length, (int)strlen(text));
}

static void check_entry(const struct expected_code *wanted, int entry)
{
    int number = wanted->number;

    same_int("code", number, http4xx_entry_code(entry), number);
    same_int("owner", number, http4xx_entry_owner(entry), wanted->owner);
    same_int("wire", number, http4xx_entry_wire(entry), wanted->wire);
    same_int("sent as", number, http4xx_entry_sent_as(entry), wanted->sent_as);
    same_int("find", number, http4xx_find(number, wanted->owner), entry);
    same_text("id", number, http4xx_entry_id(entry), wanted->id);
    same_text("reason", number, http4xx_entry_reason(entry), wanted->reason);
    same_text("reference", number, http4xx_entry_reference(entry), wanted->reference);
    for (int i = 0; i < LOCALE_COUNT; i++) {
        same_text("title", number, http4xx_entry_title(entry, locale_of(i)), wanted->texts[i][0]);
        same_text("sentence", number, http4xx_entry_sentence(entry, locale_of(i)),
                  wanted->texts[i][1]);
        check_label(wanted, entry, i);
    }
}

/* Every owner of every number, by walking them. */
static void check_codes(void)
{
    int entry = 0;

    for (int i = 0; i < CODES; i++) {
        int number = expected_codes[i].number;

        entry = i && expected_codes[i - 1].number == number ? http4xx_next(entry)
                                                            : http4xx_entry(number);
        same_int("an entry", number, entry > 0, 1);
        check_entry(&expected_codes[i], entry);
        if (i + 1 == CODES || expected_codes[i + 1].number != number)
            same_int("the end of the entries", number, http4xx_next(entry), 0);
    }
}

static void check_number(int number)
{
    const struct expected_code *wanted = winner_of(number);
    int known = number >= FIRST && number <= LAST;

    same_text("reason", number, http4xx_reason(number), wanted ? wanted->reason : "");
    same_int("class", number, http4xx_in_class(number), known);
    for (int i = 0; i < LOCALE_COUNT; i++) {
        const char *title = wanted ? wanted->texts[i][0] : known ? expected_locales[i].title : "";
        const char *sentence = wanted  ? wanted->texts[i][1]
                               : known ? expected_locales[i].sentence
                                       : "";

        same_text("title", number, http4xx_title(number, locale_of(i)), title);
        same_text("sentence", number, http4xx_sentence(number, locale_of(i)), sentence);
    }
}

/* Where programs run slowly, every int becomes a sample of them. */
#ifndef STEP
#define STEP 1
#endif

static void check_every_int(void)
{
    for (int number = FIRST - 1000; number <= LAST + 1000; number++)
        check_number(number);
    for (int number = INT_MIN;; number += STEP) {
        if ((number < FIRST || number > LAST) &&
            (*http4xx_reason(number) || http4xx_entry(number) || http4xx_in_class(number) ||
             *http4xx_title(number, 1))) {
            printf("%d has something\n", number);
            failures++;
        }
        if (number > INT_MAX - STEP || failures > 20)
            return;
    }
}

static void check_names(void)
{
    static const char *const unknown[] = {
        "",  "not", "not found here",   "found",    "404",   "n",
        "_", "-",   "request timeoutt", "\xc3\xa6", "NGINX", "IIS_NOT_FOUND"};
    static char far_too_long[100000];

    for (size_t i = 0; i < sizeof expected_names / sizeof *expected_names; i++) {
        const struct expected_name *wanted = &expected_names[i];

        same_int(wanted->name, wanted->number, http4xx_code(wanted->name, strlen(wanted->name)),
                 wanted->number);
    }
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
        same_int(unknown[i], 0, http4xx_code(unknown[i], strlen(unknown[i])), 0);
    memset(far_too_long, 'x', sizeof far_too_long);
    same_int("a long name", 0, http4xx_code(far_too_long, sizeof far_too_long), 0);
    same_int("no name", 0, http4xx_code(NULL, 0), 0);
    same_int("a name without its NUL", 0, http4xx_code("not foundation", 9), 404);
    same_int("a name with a NUL in it", 0, http4xx_code("not\0found", 9), 404);
}

static void check_strangers(void)
{
    static const int strangers[] = {INT_MIN, -1, 0, 100000, INT_MAX};
    char text[4] = "abc";

    for (size_t i = 0; i < sizeof strangers / sizeof *strangers; i++) {
        int stranger = strangers[i];

        same_int("code of a stranger", stranger, http4xx_entry_code(stranger), 0);
        same_int("next of a stranger", stranger, http4xx_next(stranger), 0);
        same_int("owner of a stranger", stranger, http4xx_entry_owner(stranger), -1);
        same_int("wire of a stranger", stranger, http4xx_entry_wire(stranger), HTTP4XX_WIRE_NEVER);
        same_text("id of a stranger", stranger, http4xx_entry_id(stranger), "");
        same_text("reason of a stranger", stranger, http4xx_entry_reason(stranger), "");
        same_text("reference of a stranger", stranger, http4xx_entry_reference(stranger), "");
        same_text("title of a stranger", stranger, http4xx_entry_title(stranger, 0), "");
        same_int("label of a stranger", stranger, (int)http4xx_label(stranger, 0, text, 4), 0);
        if (stranger)
            same_text("owner's name of a stranger", stranger, http4xx_owner_name(stranger), "");
        same_int("find by a stranger", stranger, http4xx_find(stranger, 0), 0);
        same_text("tag of a stranger", stranger, http4xx_locale_tag(stranger),
                  http4xx_locale_tag(0));
        same_text("title in a strange locale", stranger, http4xx_title(404, stranger),
                  http4xx_title(404, 0));
    }
    same_int("find by an owner without it", 404, http4xx_find(404, HTTP4XX_NGINX), 0);
}

static void check_locales(void)
{
    static const struct {
        const char *tag;
        int locale;
    } tags[] = {
        {"no", HTTP4XX_LOCALE_NB},
        {"no-NO", HTTP4XX_LOCALE_NB},
        {"zh-TW", HTTP4XX_LOCALE_ZH_HANT},
        {"zh-HK", HTTP4XX_LOCALE_ZH_HANT},
        {"zh", HTTP4XX_LOCALE_ZH_HANS},
        {"zh-CN", HTTP4XX_LOCALE_ZH_HANS},
        {"sr", HTTP4XX_LOCALE_SR_CYRL},
        {"iw", HTTP4XX_LOCALE_HE},
        {"in", HTTP4XX_LOCALE_ID},
        {"es-419", HTTP4XX_LOCALE_ES},
        {"pt-PT", HTTP4XX_LOCALE_PT},
        {"PT-br", HTTP4XX_LOCALE_PT_BR},
        {"zh-hant-tw-x-a-b", HTTP4XX_LOCALE_ZH_HANT},
        {"nb-NO", HTTP4XX_LOCALE_NB},
        {"NB-no", HTTP4XX_LOCALE_NB},
        {"en", HTTP4XX_LOCALE_EN},
        {"en-GB-x-a", HTTP4XX_LOCALE_EN},
        {"nbx", -1},
        {"n", -1},
        {"", -1},
        {"-", -1},
        {"tlh", -1},
        {"nb-", HTTP4XX_LOCALE_NB},
        {"-nb", -1},
    };

    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        same_int(tags[i].tag, (int)i, http4xx_locale_find(tags[i].tag), tags[i].locale);
    for (int i = 0; i < LOCALE_COUNT; i++) {
        const struct expected_locale *wanted = &expected_locales[i];

        same_text("tag", i, http4xx_locale_tag(locale_of(i)), wanted->tag);
        same_int("number of a locale", i, locale_of(i), i);
        same_text("language", i, http4xx_locale_name(locale_of(i)), wanted->name);
        same_text("direction", i, http4xx_locale_direction(locale_of(i)), wanted->direction);
        same_text("sub-status", i, http4xx_label_substatus(locale_of(i)), wanted->substatus);
        same_text("class title", i, http4xx_class_title(locale_of(i)), wanted->title);
        same_text("class sentence", i, http4xx_class_sentence(locale_of(i)), wanted->sentence);
    }
}

static void check_labels(void)
{
    for (size_t i = 0; i < sizeof expected_labels / sizeof *expected_labels; i++) {
        const struct expected_label *wanted = &expected_labels[i];

        for (int j = 0; j < LOCALE_COUNT; j++)
            same_text("sub-status label", wanted->number,
                      http4xx_substatus_text(wanted->number, wanted->sub, j), wanted->labels[j]);
    }
    same_text("label of nothing", 404, http4xx_substatus_text(404, 999, 1), "");
    same_text("label of nothing", -1, http4xx_substatus_text(-1, -1, -1), "");
}

/* A buffer that is too small holds what fits, and a NUL. */
static void check_buffers(void)
{
    int entry = http4xx_entry(444);
    char whole[100], part[100];
    size_t length = http4xx_label(entry, 1, whole, sizeof whole);

    for (size_t size = 1; size < length + 3; size++) {
        memset(part, '#', sizeof part);
        same_int("length", (int)size, (int)http4xx_label(entry, 1, part, size), (int)length);
        same_int("byte behind", (int)size, part[size], '#');
        same_int("NUL", (int)size, (int)strlen(part), (int)(size <= length ? size - 1 : length));
        same_int("part", (int)size, strncmp(part, whole, strlen(part)), 0);
    }
    same_int("length without a buffer", 0, (int)http4xx_label(entry, 1, NULL, 0), (int)length);
}

int main(void)
{
    check_codes();
    check_names();
    check_strangers();
    check_locales();
    check_buffers();
    check_labels();
    check_every_int();
    return failures > 0;
}
