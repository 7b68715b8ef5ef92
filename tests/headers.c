/* Compares the headers of out/ with expected.h, which tests/headers.py writes from the YAML. */
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_facts.h"
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

/* Where programs run slowly, every int becomes a sample of them; where tests/mutate.py is in a
 * hurry, those around the class. */
#ifndef STEP
#define STEP 1
#endif
#ifdef QUICK
enum { FIRST_INT = -1000, LAST_INT = 70000 };
#else
enum { FIRST_INT = INT_MIN, LAST_INT = INT_MAX };
#endif

static void check_every_int(void)
{
    for (int number = FIRST - 1000; number <= LAST + 1000; number++)
        check_number(number);
    for (int number = FIRST_INT;; number += STEP) {
        if ((number < FIRST || number > LAST) &&
            (*http4xx_reason(number) || http4xx_entry(number) || http4xx_in_class(number) ||
             *http4xx_title(number, 1))) {
            printf("%d has something\n", number);
            failures++;
        }
        if (number > LAST_INT - STEP || failures > 20)
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

static void check_row(int number, const char *id, int owner, const char *reason,
                      const struct expected_code *wanted)
{
    same_int("number of a row", wanted->number, number, wanted->number);
    same_text("id of a row", wanted->number, id, wanted->id);
    same_int("owner of a row", wanted->number, owner, wanted->owner);
    same_text("reason of a row", wanted->number, reason, wanted->reason);
}

/* The lists for programs that make their own tables. */
static void check_lists(void)
{
    const struct expected_code *wanted = expected_codes;

#define ROW(number, id, owner, reason) check_row(number, #id, HTTP4XX_##owner, reason, wanted++);
    HTTP4XX_CODES(ROW)
#undef ROW
    same_int("rows", 0, (int)(wanted - expected_codes), CODES);
#define ROW(number, id, owner, reason)                                                             \
    check_row(number, #id, HTTP4XX_##owner, reason, winner_of(number));                            \
    same_int("a row's place", number, number > last, 1);                                           \
    last = number;
    int last = 0;
    HTTP4XX_NUMBERS(ROW)
#undef ROW
#define ROW(name, number) same_int(#name, number, HTTP4XX_##name, number);
    EXPECTED_ENUMERATORS(ROW)
#undef ROW
}

static void check_parse(void)
{
    static const struct {
        const char *text;
        int length, code, sub;
    } texts[] = {
        {"400.13", 6, 400, 13},
        {"400", 3, 400, -1},
        {"400.13", 5, 400, 1},
        {"0.0", 3, 0, 0},
        {"32767.32767", 11, 32767, 32767},
        {"000000000404.09", 15, 404, 9},
    };
    static const char *const malformed[] = {
        "",       ".",        "400.",   ".13",   "400.13.",     "400.13 ",    " 400",
        "400,13", "-1",       "400.-1", "32768", "1.32768",     "65535",      "65536",
        "4/0",    "4:0",      "4.1/",   "4.1:",  "99999999999", "4294967296", "4294967700.1",
        "x",      "4\xc2\xb2"};

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        int code = -2, sub = -2;

        same_int(texts[i].text, 1,
                 http4xx_parse(texts[i].text, (size_t)texts[i].length, &code, &sub), 1);
        same_int(texts[i].text, 0, code, texts[i].code);
        same_int(texts[i].text, 1, sub, texts[i].sub);
    }
    for (size_t i = 0; i < sizeof malformed / sizeof *malformed; i++) {
        int code = -2, sub = -2;

        same_int(malformed[i], 0, http4xx_parse(malformed[i], strlen(malformed[i]), &code, &sub),
                 0);
        same_int(malformed[i], 1, code, -2);
        same_int(malformed[i], 2, sub, -2);
    }
}

static void check_forgotten(void)
{
    static const char *const names[] = {"date", "WWW-AUTHENTICATE", "Proxy-Authenticate", "allow"};
    static const char *const similar[] = {
        "WWW-Authenticat",  "WWW-Authenticatee", "",
        "WWW[Authenticate", "WWW-@uthenticate",  "wwW-authenticatE"};

    same_text("forgotten", 401, http4xx_forgotten(401, NULL, 0), "WWW-Authenticate");
    same_text("forgotten", 401, http4xx_forgotten(401, names, 1), "WWW-Authenticate");
    same_text("forgotten", 401, http4xx_forgotten(401, names, 2), "");
    same_text("forgotten", 407, http4xx_forgotten(407, names, 2), "Proxy-Authenticate");
    same_text("forgotten", 407, http4xx_forgotten(407, names, 3), "");
    same_text("forgotten", 405, http4xx_forgotten(405, names, 4), "");
    same_text("forgotten", 404, http4xx_forgotten(404, names, 0), "");
    same_text("forgotten", 413, http4xx_forgotten(413, NULL, 0), ""); /* Retry-After only may be */
    same_text("forgotten", -1, http4xx_forgotten(-1, names, 4), "");
    for (size_t i = 0; i < sizeof similar / sizeof *similar; i++)
        same_text("forgotten", 401, http4xx_forgotten(401, &similar[i], 1),
                  i == 5 ? "" : "WWW-Authenticate");
}

/* Whatever the int, an index that nothing has gives nothing. */
static void check_indexes(void)
{
    static const int beyond[] = {INT_MIN, INT_MIN + 1, -1, 100, INT_MAX};
    int older = http4xx_substatus_entry(401, 501);

    for (size_t i = 0; i < sizeof beyond / sizeof *beyond; i++) {
        for (int entry = 0; entry < HTTP4XX_ENTRIES_END_; entry++) {
            same_text("field", beyond[i], http4xx_response_field(entry, beyond[i]).name, "");
            same_text("request", beyond[i], http4xx_request_field(entry, beyond[i]), "");
            same_text("former name", beyond[i], http4xx_former_name(entry, beyond[i]), "");
            same_text("its reference", beyond[i], http4xx_former_reference(entry, beyond[i]), "");
        }
        same_text("older label", beyond[i], http4xx_substatus_older(older, beyond[i]), "");
        same_int("standing of a stranger", beyond[i], (int)http4xx_fact_standing(beyond[i] | 64),
                 HTTP4XX_STANDING_UNASSIGNED);
        same_int("retry", beyond[i], (int)http4xx_retry(beyond[i]), HTTP4XX_RETRY_NEVER);
        same_int("cacheable", beyond[i], http4xx_cacheable(beyond[i]), 0);
        same_text("sub-status", beyond[i], http4xx_substatus_label(beyond[i] | 1024), "");
        same_int("its owner", beyond[i], http4xx_substatus_owner(beyond[i] | 1024), -1);
        same_int("its next", beyond[i], http4xx_substatus_next(beyond[i] | 1024), 0);
        same_int("by number", beyond[i], http4xx_substatus_entry(beyond[i], 1), 0);
        same_int("by number", beyond[i], http4xx_substatus_entry(400, beyond[i]), 0);
        same_int("by owner", beyond[i], http4xx_find_substatus(400, 1, beyond[i]), 0);
    }
    same_int("official", HTTP4XX_IANA, http4xx_owner_official(HTTP4XX_IANA), 1);
    same_int("official", HTTP4XX_NGINX, http4xx_owner_official(HTTP4XX_NGINX), 0);
    same_int("official", HTTP4XX_OWNERS_, http4xx_owner_official(HTTP4XX_OWNERS_), 0);
    same_int("official", -1, http4xx_owner_official(-1), 0);
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
    check_lists();
    check_parse();
    check_forgotten();
    check_indexes();
    check_every_int();
    return failures > 0;
}
