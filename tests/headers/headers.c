/* Compares the headers of out/ with expected.h, which headers.py writes from the YAML. */
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_facts.h"
#include "http4xx_text.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

enum { MOST = 5 }; /* rows of one code */

struct expected_code {
    int number, owner;
    enum http4xx_visibility visibility;
    int sent_as;
    const char *id, *reason, *reference;
    enum http4xx_maturity maturity;
    int cacheable, must_not_store;
    enum http4xx_retry retry;
    const char *registry_name, *cacheable_reference, *retry_reference, *product, *note;
    struct {
        enum http4xx_level level;
        const char *name, *when, *reference;
    } response_fields[MOST + 1]; /* NULL ends these */
    const char *request_fields[MOST + 1];
    const char *former[MOST + 1][2];
    const char *texts[LOCALE_COUNT][2]; /* title, sentence */
};
struct expected_name {
    const char *name;
    int number;
};
struct expected_substatus {
    int number, sub, owner;
    const char *label, *since, *reference, *older[MOST + 1];
    const char *labels[LOCALE_COUNT];
};
struct expected_locale {
    const char *own_tag; /* of the language itself, and what it leads to */
    int found;
    const char *tag, *name, *direction, *official, *before, *after, *substatus, *title, *sentence;
};
#include "expected.h"

enum {
    CODES = sizeof expected_codes / sizeof *expected_codes,
    SUBSTATUSES = sizeof expected_substatuses / sizeof *expected_substatuses
};

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

static void check_label(const struct expected_code *wanted, int entry, int i)
{
    char got[200], text[200];
    const struct expected_locale *locale = &expected_locales[i];
    size_t length = http4xx_label(entry, i, got, sizeof got);

    snprintf(text, sizeof text, "%s%s%s", wanted->owner ? locale->before : locale->official,
             wanted->owner ? expected_owners[wanted->owner] : "",
             wanted->owner ? locale->after : "");
    same_text("label", wanted->number, got, text);
    same_int("length of the label", wanted->number, (int)length, (int)strlen(text));
}

static void check_fields(const struct expected_code *wanted, int entry)
{
    int number = wanted->number, i;

    for (i = 0; wanted->response_fields[i].name; i++) {
        struct http4xx_field got = http4xx_response_field(entry, i);

        same_text("field", number, got.name, wanted->response_fields[i].name);
        same_int("its level", number, (int)got.level, (int)wanted->response_fields[i].level);
        same_text("its condition", number, got.when, wanted->response_fields[i].when);
        same_text("its reference", number, got.reference, wanted->response_fields[i].reference);
    }
    same_text("no field", number, http4xx_response_field(entry, i).name, "");
    for (i = 0; wanted->request_fields[i]; i++)
        same_text("request", number, http4xx_request_field(entry, i), wanted->request_fields[i]);
    same_text("no request", number, http4xx_request_field(entry, i), "");
    for (i = 0; wanted->former[i][0]; i++) {
        same_text("former", number, http4xx_former_name(entry, i), wanted->former[i][0]);
        same_text("its reference", number, http4xx_former_reference(entry, i),
                  wanted->former[i][1]);
    }
    same_text("no former name", number, http4xx_former_name(entry, i), "");
}

static void check_facts(const struct expected_code *wanted, int entry)
{
    int number = wanted->number;

    same_int("maturity", number, (int)http4xx_fact_maturity(entry), (int)wanted->maturity);
    same_int("cacheable", number, http4xx_fact_cacheable(entry), wanted->cacheable);
    same_int("must not store", number, http4xx_fact_must_not_store(entry), wanted->must_not_store);
    same_int("retry", number, (int)http4xx_fact_retry(entry), (int)wanted->retry);
    same_text("registry name", number, http4xx_fact_registry_name(entry), wanted->registry_name);
    same_text("reference of cacheable", number, http4xx_fact_cacheable_reference(entry),
              wanted->cacheable_reference);
    same_text("reference of retry", number, http4xx_fact_retry_reference(entry),
              wanted->retry_reference);
    same_text("product", number, http4xx_fact_product(entry), wanted->product);
    same_text("note", number, http4xx_fact_note(entry), wanted->note);
}

static void check_entry(const struct expected_code *wanted, int entry)
{
    int number = wanted->number;

    same_int("code", number, http4xx_entry_code(entry), number);
    same_int("owner", number, http4xx_entry_owner(entry), wanted->owner);
    same_int("visibility", number, http4xx_entry_visibility(entry), wanted->visibility);
    same_int("sent as", number, http4xx_entry_sent_as(entry), wanted->sent_as);
    same_int("find", number, http4xx_entry_find(number, wanted->owner), entry);
    same_text("id", number, http4xx_entry_id(entry), wanted->id);
    same_text("reason", number, http4xx_entry_reason(entry), wanted->reason);
    same_text("reference", number, http4xx_entry_reference(entry), wanted->reference);
    check_facts(wanted, entry);
    check_fields(wanted, entry);
    for (int i = 0; i < LOCALE_COUNT; i++) {
        same_text("title", number, http4xx_entry_title(entry, i), wanted->texts[i][0]);
        same_text("sentence", number, http4xx_entry_sentence(entry, i), wanted->texts[i][1]);
        check_label(wanted, entry, i);
    }
}

/* Every owner of every number, by walking them. */
static void check_codes(void)
{
    int entry = 0;

    for (int i = 0; i < CODES; i++) {
        int number = expected_codes[i].number;

        entry = i && expected_codes[i - 1].number == number ? http4xx_entry_next(entry)
                                                            : http4xx_entry(number);
        same_int("an entry", number, entry > 0, 1);
        check_entry(&expected_codes[i], entry);
        if (i + 1 == CODES || expected_codes[i + 1].number != number)
            same_int("the end of the entries", number, http4xx_entry_next(entry), 0);
    }
}

static void check_number(int number)
{
    const struct expected_code *wanted = winner_of(number);
    int known = number >= FIRST && number <= LAST;

    same_text("reason", number, http4xx_reason(number), wanted ? wanted->reason : "");
    same_int("class", number, http4xx_in_class(number), known);
    same_int("cacheable", number, http4xx_cacheable(number), wanted ? wanted->cacheable : 0);
    same_int("retry", number, (int)http4xx_retry(number),
             wanted ? (int)wanted->retry : (int)HTTP4XX_RETRY_NEVER);
    for (int i = 0; i < LOCALE_COUNT; i++) {
        const char *title = wanted ? wanted->texts[i][0] : known ? expected_locales[i].title : "";
        const char *sentence = wanted  ? wanted->texts[i][1]
                               : known ? expected_locales[i].sentence
                                       : "";

        same_text("title", number, http4xx_title(number, i), title);
        same_text("sentence", number, http4xx_sentence(number, i), sentence);
    }
}

/* Where programs run slowly, every int becomes a sample of them; where mutate.py is in a
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

/* What is no entry has nothing. */
static void check_stranger(int stranger)
{
    char text[4] = "abc";
    struct http4xx_field field = http4xx_response_field(stranger, 0);

    same_int("code", stranger, http4xx_entry_code(stranger), 0);
    same_int("next", stranger, http4xx_entry_next(stranger), 0);
    same_int("owner", stranger, http4xx_entry_owner(stranger), -1);
    same_int("visibility", stranger, http4xx_entry_visibility(stranger), HTTP4XX_VISIBILITY_NEVER);
    same_int("sent as", stranger, http4xx_entry_sent_as(stranger), 0);
    same_text("id", stranger, http4xx_entry_id(stranger), "");
    same_text("reason", stranger, http4xx_entry_reason(stranger), "");
    same_text("reference", stranger, http4xx_entry_reference(stranger), "");
    same_text("title", stranger, http4xx_entry_title(stranger, 0), "");
    same_text("sentence", stranger, http4xx_entry_sentence(stranger, 0), "");
    same_int("label", stranger, (int)http4xx_label(stranger, 0, text, 4), 0);
    same_text("label", stranger, text, "");
    same_int("maturity", stranger, (int)http4xx_fact_maturity(stranger),
             HTTP4XX_MATURITY_UNASSIGNED);
    same_int("cacheable", stranger, http4xx_fact_cacheable(stranger), 0);
    same_int("must not store", stranger, http4xx_fact_must_not_store(stranger), 0);
    same_int("retry", stranger, (int)http4xx_fact_retry(stranger), HTTP4XX_RETRY_NEVER);
    same_text("registry name", stranger, http4xx_fact_registry_name(stranger), "");
    same_text("reference of cacheable", stranger, http4xx_fact_cacheable_reference(stranger), "");
    same_text("reference of retry", stranger, http4xx_fact_retry_reference(stranger), "");
    same_text("product", stranger, http4xx_fact_product(stranger), "");
    same_text("note", stranger, http4xx_fact_note(stranger), "");
    same_text("field", stranger, field.name, "");
    same_int("its level", stranger, (int)field.level, HTTP4XX_LEVEL_MAY);
    same_text("its condition", stranger, field.when, "");
    same_text("its reference", stranger, field.reference, "");
    same_text("request", stranger, http4xx_request_field(stranger, 0), "");
    same_text("former name", stranger, http4xx_former_name(stranger, 0), "");
    same_text("its reference", stranger, http4xx_former_reference(stranger, 0), "");
}

/* What is no sub-status code's entry has nothing either. */
static void check_strange_substatus(int stranger)
{
    same_int("code", stranger, http4xx_substatus_code(stranger), 0);
    same_int("sub", stranger, http4xx_substatus_sub(stranger), 0);
    same_int("owner", stranger, http4xx_substatus_owner(stranger), -1);
    same_int("next", stranger, http4xx_substatus_next(stranger), 0);
    same_text("label", stranger, http4xx_substatus_label(stranger), "");
    same_text("since", stranger, http4xx_substatus_since(stranger), "");
    same_text("reference", stranger, http4xx_substatus_reference(stranger), "");
    same_text("older", stranger, http4xx_substatus_older(stranger, 0), "");
    same_text("text", stranger, http4xx_substatus_entry_text(stranger, 1), "");
}

static void check_owners(void)
{
    int count = sizeof expected_owners / sizeof *expected_owners;

    for (int owner = 0; owner < count; owner++) {
        same_text("owner", owner, http4xx_owner_name(owner), expected_owners[owner]);
        same_int("official", owner, http4xx_owner_official(owner), owner == HTTP4XX_IANA);
    }
    same_text("no owner", count, http4xx_owner_name(count), "");
    same_int("no owner", count, http4xx_owner_official(count), 0);
    same_int("find by an owner without it", 404, http4xx_entry_find(404, HTTP4XX_NGINX), 0);
}

static void check_strangers(void)
{
    static const int strangers[] = {INT_MIN, INT_MIN + 1, -1, 0, 100000, INT_MAX};

    for (size_t i = 0; i < sizeof strangers / sizeof *strangers; i++) {
        int stranger = strangers[i];

        check_stranger(stranger);
        check_strange_substatus(stranger);
        if (stranger) {
            same_text("owner's name of a stranger", stranger, http4xx_owner_name(stranger), "");
            same_int("official", stranger, http4xx_owner_official(stranger), 0);
        }
        same_int("find by a stranger", stranger, http4xx_entry_find(stranger, 0), 0);
    }
    check_stranger(CODES + 1);
    check_strange_substatus(SUBSTATUSES + 1);
    check_owners();
}

/* An int that is no locale stands for the first that was taken. */
static void check_strange_locale(int stranger)
{
    const struct expected_locale *first = &expected_locales[FIRST_TAKEN];
    int entry = http4xx_entry(449);
    char label[100], wanted[100];

    same_text("tag", stranger, http4xx_locale_tag(stranger), first->tag);
    same_text("language", stranger, http4xx_locale_name(stranger), first->name);
    same_text("direction", stranger, http4xx_locale_direction(stranger), first->direction);
    same_text("class title", stranger, http4xx_class_title(stranger), first->title);
    same_text("class sentence", stranger, http4xx_class_sentence(stranger), first->sentence);
    same_text("sub-status", stranger, http4xx_label_substatus(stranger), first->substatus);
    same_text("title", stranger, http4xx_title(404, stranger), http4xx_title(404, FIRST_TAKEN));
    same_text("sentence", stranger, http4xx_sentence(404, stranger),
              http4xx_sentence(404, FIRST_TAKEN));
    same_text("label of a sub-status code", stranger, http4xx_substatus_text(404, 13, stranger),
              http4xx_substatus_text(404, 13, FIRST_TAKEN));
    http4xx_label(entry, stranger, label, sizeof label);
    http4xx_label(entry, FIRST_TAKEN, wanted, sizeof wanted);
    same_text("label", stranger, label, wanted);
}

#ifdef EVERY_LANGUAGE
static void check_tags(void)
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
}
#endif

static void check_locales(void)
{
    static const int strangers[] = {INT_MIN, -1, LOCALE_COUNT, LOCALE_COUNT + 1, INT_MAX};

    for (int i = 0; i < LOCALE_COUNT; i++) {
        const struct expected_locale *wanted = &expected_locales[i];

        same_int("number of a locale", i, http4xx_locale_find(wanted->own_tag), wanted->found);
        same_text("tag", i, http4xx_locale_tag(i), wanted->tag);
        same_text("language", i, http4xx_locale_name(i), wanted->name);
        same_text("direction", i, http4xx_locale_direction(i), wanted->direction);
        same_text("sub-status", i, http4xx_label_substatus(i), wanted->substatus);
        same_text("class title", i, http4xx_class_title(i), wanted->title);
        same_text("class sentence", i, http4xx_class_sentence(i), wanted->sentence);
    }
    for (size_t i = 0; i < sizeof strangers / sizeof *strangers; i++)
        check_strange_locale(strangers[i]);
}

/* The numbers that programs may have kept. */
static void check_locale_numbers(void)
{
#define ROW(name, number) same_int(#name, number, HTTP4XX_LOCALE_##name, number);
    EXPECTED_LOCALES(ROW)
#undef ROW
}

static void check_substatus(const struct expected_substatus *wanted)
{
    int entry = http4xx_substatus_find(wanted->number, wanted->sub, wanted->owner), i;

    same_int("entry", wanted->number, http4xx_substatus_entry(wanted->number, wanted->sub), entry);
    same_int("code", wanted->number, http4xx_substatus_code(entry), wanted->number);
    same_int("sub", wanted->number, http4xx_substatus_sub(entry), wanted->sub);
    same_int("its owner", wanted->number, http4xx_substatus_owner(entry), wanted->owner);
    same_int("the next", wanted->number, http4xx_substatus_next(entry), 0);
    same_text("label", wanted->number, http4xx_substatus_label(entry), wanted->label);
    same_text("label", wanted->number, http4xx_substatus(wanted->number, wanted->sub),
              wanted->label);
    same_text("since", wanted->number, http4xx_substatus_since(entry), wanted->since);
    same_text("reference", wanted->number, http4xx_substatus_reference(entry), wanted->reference);
    for (i = 0; wanted->older[i]; i++)
        same_text("older", wanted->number, http4xx_substatus_older(entry, i), wanted->older[i]);
    same_text("no older", wanted->number, http4xx_substatus_older(entry, i), "");
    for (int j = 0; j < LOCALE_COUNT; j++) {
        same_text("sub-status label", wanted->number,
                  http4xx_substatus_text(wanted->number, wanted->sub, j), wanted->labels[j]);
        same_text("the same of its entry", wanted->number, http4xx_substatus_entry_text(entry, j),
                  wanted->labels[j]);
    }
}

/* Every pair that might be one, and some that are just not. */
static void check_substatuses(void)
{
    static const int strange[] = {INT_MIN, -1, 32768 + 13, 65535, 65536 + 1, 65536 + 13, INT_MAX};
    int i = 0;

    for (int number = FIRST - 1; number <= LAST + 1; number++) {
        for (int sub = -1; sub <= 1000; sub++) {
            const struct expected_substatus *wanted = &expected_substatuses[i];

            if (i < SUBSTATUSES && wanted->number == number && wanted->sub == sub) {
                check_substatus(wanted);
                i++;
            } else {
                same_int("no pair", number, http4xx_substatus_entry(number, sub), 0);
            }
        }
        for (size_t j = 0; j < sizeof strange / sizeof *strange; j++)
            same_int("no pair", number, http4xx_substatus_entry(number, strange[j]), 0);
    }
    same_int("pairs", 0, i, SUBSTATUSES);
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

/* The next row of an owner. */
static const struct expected_code *next_of(const struct expected_code *code, int owner)
{
    while (code < expected_codes + CODES && code->owner != owner)
        code++;
    return code;
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
#define ROW(number, id, owner, reason)                                                             \
    wanted = next_of(wanted, HTTP4XX_##owner);                                                     \
    check_row(number, #id, HTTP4XX_##owner, reason, wanted++);
    wanted = expected_codes;
    HTTP4XX_IANA_CODES(ROW)
    same_int("rows of IANA", 0, next_of(wanted, HTTP4XX_IANA) - expected_codes == CODES, 1);
    wanted = expected_codes;
    HTTP4XX_IIS_CODES(ROW)
    same_int("rows of IIS", 0, next_of(wanted, HTTP4XX_IIS) - expected_codes == CODES, 1);
    wanted = expected_codes;
    HTTP4XX_NGINX_CODES(ROW)
    same_int("rows of nginx", 0, next_of(wanted, HTTP4XX_NGINX) - expected_codes == CODES, 1);
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

/* Where one of the fields that a response must have is missing, that one. */
static void check_missing_field_of(const struct expected_code *wanted)
{
    if (wanted != winner_of(wanted->number))
        return;
    for (int missing = 0; wanted->response_fields[missing].name; missing++) {
        const char *names[MOST], *name = wanted->response_fields[missing].name;
        int must = wanted->response_fields[missing].level == HTTP4XX_LEVEL_MUST;
        size_t count = 0;

        for (int i = 0; wanted->response_fields[i].name; i++) {
            if (i != missing)
                names[count++] = wanted->response_fields[i].name;
        }
        same_text("forgotten", wanted->number, http4xx_missing_field(wanted->number, names, count),
                  must ? name : "");
    }
}

static void check_missing_field(void)
{
    static const char *const names[] = {"date", "WWW-AUTHENTICATE", "Proxy-Authenticate", "allow"};
    static const char *const similar[] = {
        "WWW-Authenticat",  "WWW-Authenticatee", "",
        "WWW[Authenticate", "WWW-@uthenticate",  "wwW-authenticatE"};

    same_text("forgotten", 401, http4xx_missing_field(401, NULL, 0), "WWW-Authenticate");
    same_text("forgotten", 401, http4xx_missing_field(401, names, 1), "WWW-Authenticate");
    same_text("forgotten", 401, http4xx_missing_field(401, names, 2), "");
    same_text("forgotten", 407, http4xx_missing_field(407, names, 2), "Proxy-Authenticate");
    same_text("forgotten", 407, http4xx_missing_field(407, names, 3), "");
    same_text("forgotten", 405, http4xx_missing_field(405, names, 4), "");
    same_text("forgotten", 404, http4xx_missing_field(404, names, 0), "");
    same_text("forgotten", 413, http4xx_missing_field(413, NULL, 0),
              ""); /* Retry-After only may be */
    same_text("forgotten", -1, http4xx_missing_field(-1, names, 4), "");
    for (int i = 0; i < CODES; i++)
        check_missing_field_of(&expected_codes[i]);
    for (size_t i = 0; i < sizeof similar / sizeof *similar; i++)
        same_text("forgotten", 401, http4xx_missing_field(401, &similar[i], 1),
                  i == 5 ? "" : "WWW-Authenticate");
}

/* Whatever the int, an index that nothing has gives nothing. */
static void check_indexes(void)
{
    static const int beyond[] = {INT_MIN, INT_MIN + 1, -1, 100, INT_MAX};
    int older = http4xx_substatus_entry(401, 501);

    for (size_t i = 0; i < sizeof beyond / sizeof *beyond; i++) {
        for (int entry = 0; entry <= CODES; entry++) {
            same_text("field", beyond[i], http4xx_response_field(entry, beyond[i]).name, "");
            same_text("request", beyond[i], http4xx_request_field(entry, beyond[i]), "");
            same_text("former name", beyond[i], http4xx_former_name(entry, beyond[i]), "");
            same_text("its reference", beyond[i], http4xx_former_reference(entry, beyond[i]), "");
        }
        same_text("older label", beyond[i], http4xx_substatus_older(older, beyond[i]), "");
        same_int("by number", beyond[i], http4xx_substatus_entry(beyond[i], 1), 0);
        same_int("by owner", beyond[i], http4xx_substatus_find(400, 1, beyond[i]), 0);
    }
}

/* A buffer that is too small holds what fits, and a NUL. */
static void check_buffers(void)
{
    static const int numbers[] = {404, 444, 449};

    for (int i = 0; i < 3; i++) {
        int entry = http4xx_entry(numbers[i]);
        char whole[100], part[100];
        size_t length = http4xx_label(entry, 1, whole, sizeof whole);

        for (size_t size = 0; size < length + 3; size++) {
            size_t wanted = size <= length ? size - 1 : length;

            memset(part, '#', sizeof part);
            same_int("length", (int)size, (int)http4xx_label(entry, 1, part, size), (int)length);
            same_int("byte behind", (int)size, part[size], '#');
            if (size) {
                same_int("NUL", (int)size, (int)strlen(part), (int)wanted);
                same_int("part", (int)size, strncmp(part, whole, wanted), 0);
            }
        }
        same_int("without a buffer", i, (int)http4xx_label(entry, 1, NULL, 0), (int)length);
    }
}

int main(void)
{
    check_codes();
    check_names();
    check_strangers();
    check_locales();
    check_locale_numbers();
#ifdef EVERY_LANGUAGE
    check_tags();
#endif
    check_buffers();
    check_substatuses();
    check_lists();
    check_parse();
    check_missing_field();
    check_indexes();
    check_every_int();
    return failures > 0;
}
