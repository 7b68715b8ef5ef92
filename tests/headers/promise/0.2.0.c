/* A program that was written for the headers of 0.2.0 and uses all that they have: every enumerator
 * with its value, every function with its type, every list. With the headers of each later version
 * that has the same first number it compiles and says "ok": see the README, "What stays". */
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx.h"
#include "http4xx_facts.h"
#include "http4xx_locale.h"
#include "http4xx_substatus.h"
#include "http4xx_text.h"

#include <stdio.h>
#include <string.h>

/* --- enumerators --- */

static const struct {
    const char *name;
    int value, wanted;
} values[] = {
#define IS(name, wanted) {#name, name, wanted},
    /* enum http4xx_owner */
    IS(HTTP4XX_IANA, 0)
    IS(HTTP4XX_IIS, 1)
    IS(HTTP4XX_NGINX, 2)
    /* enum http4xx_status */
    IS(HTTP4XX_BAD_REQUEST, 400)
    IS(HTTP4XX_UNAUTHORIZED, 401)
    IS(HTTP4XX_PAYMENT_REQUIRED, 402)
    IS(HTTP4XX_FORBIDDEN, 403)
    IS(HTTP4XX_NOT_FOUND, 404)
    IS(HTTP4XX_METHOD_NOT_ALLOWED, 405)
    IS(HTTP4XX_NOT_ACCEPTABLE, 406)
    IS(HTTP4XX_PROXY_AUTHENTICATION_REQUIRED, 407)
    IS(HTTP4XX_REQUEST_TIMEOUT, 408)
    IS(HTTP4XX_CONFLICT, 409)
    IS(HTTP4XX_GONE, 410)
    IS(HTTP4XX_LENGTH_REQUIRED, 411)
    IS(HTTP4XX_PRECONDITION_FAILED, 412)
    IS(HTTP4XX_CONTENT_TOO_LARGE, 413)
    IS(HTTP4XX_URI_TOO_LONG, 414)
    IS(HTTP4XX_UNSUPPORTED_MEDIA_TYPE, 415)
    IS(HTTP4XX_RANGE_NOT_SATISFIABLE, 416)
    IS(HTTP4XX_EXPECTATION_FAILED, 417)
    IS(HTTP4XX_IM_A_TEAPOT, 418)
    IS(HTTP4XX_MISDIRECTED_REQUEST, 421)
    IS(HTTP4XX_UNPROCESSABLE_CONTENT, 422)
    IS(HTTP4XX_LOCKED, 423)
    IS(HTTP4XX_FAILED_DEPENDENCY, 424)
    IS(HTTP4XX_TOO_EARLY, 425)
    IS(HTTP4XX_UPGRADE_REQUIRED, 426)
    IS(HTTP4XX_PRECONDITION_REQUIRED, 428)
    IS(HTTP4XX_TOO_MANY_REQUESTS, 429)
    IS(HTTP4XX_REQUEST_HEADER_FIELDS_TOO_LARGE, 431)
    IS(HTTP4XX_UNAVAILABLE_FOR_LEGAL_REASONS, 451)
    IS(HTTP4XX_IIS_LOGIN_TIMEOUT, 440)
    IS(HTTP4XX_IIS_RETRY_WITH, 449)
    IS(HTTP4XX_IIS_REDIRECT, 451)
    IS(HTTP4XX_NGINX_NO_RESPONSE, 444)
    IS(HTTP4XX_NGINX_REQUEST_HEADER_TOO_LARGE, 494)
    IS(HTTP4XX_NGINX_SSL_CERTIFICATE_ERROR, 495)
    IS(HTTP4XX_NGINX_SSL_CERTIFICATE_REQUIRED, 496)
    IS(HTTP4XX_NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT, 497)
    IS(HTTP4XX_NGINX_INVALID_HOST, 498)
    IS(HTTP4XX_NGINX_CLIENT_CLOSED_REQUEST, 499)
    IS(HTTP4XX_REQUEST_TIME_OUT, 408)
    IS(HTTP4XX_PAYLOAD_TOO_LARGE, 413)
    IS(HTTP4XX_REQUEST_ENTITY_TOO_LARGE, 413)
    IS(HTTP4XX_REQUEST_URI_TOO_LONG, 414)
    IS(HTTP4XX_REQUEST_URI_TOO_LARGE, 414)
    IS(HTTP4XX_REQUESTED_RANGE_NOT_SATISFIABLE, 416)
    IS(HTTP4XX_REAUTHENTICATION_REQUIRED, 418)
    IS(HTTP4XX_DESTINATION_LOCKED, 421)
    IS(HTTP4XX_UNPROCESSABLE_ENTITY, 422)
    IS(HTTP4XX_UNORDERED_COLLECTION, 425)
    IS(HTTP4XX_IIS_WRONG_EXCHANGE_SERVER, 451)
    IS(HTTP4XX_NGINX_CERT_ERROR, 495)
    IS(HTTP4XX_NGINX_NO_CERT, 496)
    IS(HTTP4XX_NGINX_HTTP_TO_HTTPS, 497)
    /* enum http4xx_visibility */
    IS(HTTP4XX_VISIBILITY_SENT, 0)
    IS(HTTP4XX_VISIBILITY_INTERNAL, 1)
    IS(HTTP4XX_VISIBILITY_CLOSED, 2)
    IS(HTTP4XX_VISIBILITY_LOGGED, 3)
    IS(HTTP4XX_VISIBILITY_BODY, 4)
    IS(HTTP4XX_VISIBILITY_NEVER, 5)
    /* enum http4xx_maturity */
    IS(HTTP4XX_MATURITY_CURRENT, 0)
    IS(HTTP4XX_MATURITY_DEPRECATED, 1)
    IS(HTTP4XX_MATURITY_UNASSIGNED, 2)
    /* enum http4xx_retry */
    IS(HTTP4XX_RETRY_NEVER, 0)
    IS(HTTP4XX_RETRY_AS_IT_IS, 1)
    IS(HTTP4XX_RETRY_AFTER_DELAY, 2)
    IS(HTTP4XX_RETRY_OTHER_CONNECTION, 3)
    /* enum http4xx_level */
    IS(HTTP4XX_LEVEL_MUST, 0)
    IS(HTTP4XX_LEVEL_SHOULD, 1)
    IS(HTTP4XX_LEVEL_MAY, 2)
    /* enum http4xx_locale */
    IS(HTTP4XX_LOCALE_EN, 0)
    IS(HTTP4XX_LOCALE_NB, 1)
    IS(HTTP4XX_LOCALE_NN, 2)
    IS(HTTP4XX_LOCALE_DA, 3)
    IS(HTTP4XX_LOCALE_SV, 4)
    IS(HTTP4XX_LOCALE_FI, 5)
    IS(HTTP4XX_LOCALE_IS, 6)
    IS(HTTP4XX_LOCALE_ET, 7)
    IS(HTTP4XX_LOCALE_LV, 8)
    IS(HTTP4XX_LOCALE_LT, 9)
    IS(HTTP4XX_LOCALE_DE, 10)
    IS(HTTP4XX_LOCALE_NL, 11)
    IS(HTTP4XX_LOCALE_FR, 12)
    IS(HTTP4XX_LOCALE_ES, 13)
    IS(HTTP4XX_LOCALE_PT, 14)
    IS(HTTP4XX_LOCALE_PT_BR, 15)
    IS(HTTP4XX_LOCALE_IT, 16)
    IS(HTTP4XX_LOCALE_CA, 17)
    IS(HTTP4XX_LOCALE_RO, 18)
    IS(HTTP4XX_LOCALE_PL, 19)
    IS(HTTP4XX_LOCALE_CS, 20)
    IS(HTTP4XX_LOCALE_SK, 21)
    IS(HTTP4XX_LOCALE_SL, 22)
    IS(HTTP4XX_LOCALE_HR, 23)
    IS(HTTP4XX_LOCALE_SR_CYRL, 24)
    IS(HTTP4XX_LOCALE_SR_LATN, 25)
    IS(HTTP4XX_LOCALE_BG, 26)
    IS(HTTP4XX_LOCALE_MK, 27)
    IS(HTTP4XX_LOCALE_EL, 28)
    IS(HTTP4XX_LOCALE_HU, 29)
    IS(HTTP4XX_LOCALE_UK, 30)
    IS(HTTP4XX_LOCALE_RU, 31)
    IS(HTTP4XX_LOCALE_TR, 32)
    IS(HTTP4XX_LOCALE_AR, 33)
    IS(HTTP4XX_LOCALE_HE, 34)
    IS(HTTP4XX_LOCALE_FA, 35)
    IS(HTTP4XX_LOCALE_HI, 36)
    IS(HTTP4XX_LOCALE_BN, 37)
    IS(HTTP4XX_LOCALE_ID, 38)
    IS(HTTP4XX_LOCALE_VI, 39)
    IS(HTTP4XX_LOCALE_TH, 40)
    IS(HTTP4XX_LOCALE_JA, 41)
    IS(HTTP4XX_LOCALE_KO, 42)
    IS(HTTP4XX_LOCALE_ZH_HANS, 43)
    IS(HTTP4XX_LOCALE_ZH_HANT, 44)
#undef IS
};

/* --- functions --- */

static int (*const f_in_class)(int) = http4xx_in_class;
static const char *(*const f_reason)(int) = http4xx_reason;
static int (*const f_entry)(int) = http4xx_entry;
static int (*const f_entry_code)(int) = http4xx_entry_code;
static const char *(*const f_entry_reason)(int) = http4xx_entry_reason;
static const char *(*const f_entry_id)(int) = http4xx_entry_id;
static const char *(*const f_entry_reference)(int) = http4xx_entry_reference;
static int (*const f_entry_owner)(int) = http4xx_entry_owner;
static enum http4xx_visibility (*const f_entry_visibility)(int) = http4xx_entry_visibility;
static int (*const f_entry_sent_as)(int) = http4xx_entry_sent_as;
static int (*const f_next)(int) = http4xx_entry_next;
static int (*const f_find)(int, int) = http4xx_entry_find;
static const char *(*const f_owner_name)(int) = http4xx_owner_name;
static int (*const f_owner_official)(int) = http4xx_owner_official;
static int (*const f_find_name)(const char *, size_t) = http4xx_entry_find_name;
static int (*const f_code)(const char *, size_t) = http4xx_code;
static enum http4xx_maturity (*const f_fact_maturity)(int) = http4xx_fact_maturity;
static const char *(*const f_fact_registry_name)(int) = http4xx_fact_registry_name;
static const char *(*const f_fact_product)(int) = http4xx_fact_product;
static const char *(*const f_fact_note)(int) = http4xx_fact_note;
static int (*const f_fact_cacheable)(int) = http4xx_fact_cacheable;
static int (*const f_fact_must_not_store)(int) = http4xx_fact_must_not_store;
static const char *(*const f_fact_cacheable_reference)(int) = http4xx_fact_cacheable_reference;
static enum http4xx_retry (*const f_fact_retry)(int) = http4xx_fact_retry;
static const char *(*const f_fact_retry_reference)(int) = http4xx_fact_retry_reference;
static struct http4xx_field (*const f_response_field)(int, int) = http4xx_response_field;
static const char *(*const f_request_field)(int, int) = http4xx_request_field;
static const char *(*const f_former_name)(int, int) = http4xx_former_name;
static const char *(*const f_former_reference)(int, int) = http4xx_former_reference;
static int (*const f_cacheable)(int) = http4xx_cacheable;
static enum http4xx_retry (*const f_retry)(int) = http4xx_retry;
static const char *(*const f_forgotten)(int, const char *const *, size_t) = http4xx_missing_field;
static int (*const f_substatus_entry)(int, int) = http4xx_substatus_entry;
static int (*const f_substatus_code)(int) = http4xx_substatus_code;
static int (*const f_substatus_sub)(int) = http4xx_substatus_sub;
static int (*const f_substatus_owner)(int) = http4xx_substatus_owner;
static const char *(*const f_substatus_label)(int) = http4xx_substatus_label;
static const char *(*const f_substatus_since)(int) = http4xx_substatus_since;
static const char *(*const f_substatus_reference)(int) = http4xx_substatus_reference;
static const char *(*const f_substatus_older)(int, int) = http4xx_substatus_older;
static int (*const f_substatus_next)(int) = http4xx_substatus_next;
static int (*const f_find_substatus)(int, int, int) = http4xx_substatus_find;
static const char *(*const f_substatus)(int, int) = http4xx_substatus;
static int (*const f_parse)(const char *, size_t, int *, int *) = http4xx_parse;
static int (*const f_locale_find)(const char *) = http4xx_locale_find;
static int (*const f_negotiate)(const char *, size_t) = http4xx_negotiate;
static const char *(*const f_locale_tag)(int) = http4xx_locale_tag;
static const char *(*const f_locale_name)(int) = http4xx_locale_name;
static const char *(*const f_locale_direction)(int) = http4xx_locale_direction;
static const char *(*const f_title)(int, int) = http4xx_title;
static const char *(*const f_sentence)(int, int) = http4xx_sentence;
static const char *(*const f_entry_title)(int, int) = http4xx_entry_title;
static const char *(*const f_entry_sentence)(int, int) = http4xx_entry_sentence;
static const char *(*const f_class_title)(int) = http4xx_class_title;
static const char *(*const f_class_sentence)(int) = http4xx_class_sentence;
static const char *(*const f_substatus_text)(int, int, int) = http4xx_substatus_text;
static const char *(*const f_substatus_entry_text)(int, int) = http4xx_substatus_entry_text;
static const char *(*const f_label_substatus)(int) = http4xx_label_substatus;
static size_t (*const f_label)(int, int, char *, size_t) = http4xx_label;

/* --- lists --- */

struct row {
    int number, value, owner;
    const char *reason;
};
#define ROW(number, id, owner, reason) {number, HTTP4XX_##id, HTTP4XX_##owner, reason},
static const struct row numbers[] = {HTTP4XX_NUMBERS(ROW)};
static const struct row codes[] = {HTTP4XX_CODES(ROW)};
static const struct row iana_codes[] = {HTTP4XX_IANA_CODES(ROW)};
static const struct row iis_codes[] = {HTTP4XX_IIS_CODES(ROW)};
static const struct row nginx_codes[] = {HTTP4XX_NGINX_CODES(ROW)};
#undef ROW

/* --- which languages there are --- */

#if !defined HTTP4XX_WITH_EN || !defined HTTP4XX_WITH_NB || !defined HTTP4XX_WITH_NN || \
    !defined HTTP4XX_WITH_DA || !defined HTTP4XX_WITH_SV || !defined HTTP4XX_WITH_FI || \
    !defined HTTP4XX_WITH_IS || !defined HTTP4XX_WITH_ET || !defined HTTP4XX_WITH_LV || \
    !defined HTTP4XX_WITH_LT || !defined HTTP4XX_WITH_DE || !defined HTTP4XX_WITH_NL || \
    !defined HTTP4XX_WITH_FR || !defined HTTP4XX_WITH_ES || !defined HTTP4XX_WITH_PT || \
    !defined HTTP4XX_WITH_PT_BR || !defined HTTP4XX_WITH_IT || !defined HTTP4XX_WITH_CA || \
    !defined HTTP4XX_WITH_RO || !defined HTTP4XX_WITH_PL || !defined HTTP4XX_WITH_CS || \
    !defined HTTP4XX_WITH_SK || !defined HTTP4XX_WITH_SL || !defined HTTP4XX_WITH_HR || \
    !defined HTTP4XX_WITH_SR_CYRL || !defined HTTP4XX_WITH_SR_LATN || !defined HTTP4XX_WITH_BG || \
    !defined HTTP4XX_WITH_MK || !defined HTTP4XX_WITH_EL || !defined HTTP4XX_WITH_HU || \
    !defined HTTP4XX_WITH_UK || !defined HTTP4XX_WITH_RU || !defined HTTP4XX_WITH_TR || \
    !defined HTTP4XX_WITH_AR || !defined HTTP4XX_WITH_HE || !defined HTTP4XX_WITH_FA || \
    !defined HTTP4XX_WITH_HI || !defined HTTP4XX_WITH_BN || !defined HTTP4XX_WITH_ID || \
    !defined HTTP4XX_WITH_VI || !defined HTTP4XX_WITH_TH || !defined HTTP4XX_WITH_JA || \
    !defined HTTP4XX_WITH_KO || !defined HTTP4XX_WITH_ZH_HANS || !defined HTTP4XX_WITH_ZH_HANT
#error "a language is gone"
#endif

/* --- what it says --- */

static int failures;

static void check(int right, const char *what)
{
    if (!right) {
        printf("not as in 0.2.0: %s\n", what);
        failures++;
    }
}
#define CHECK(expression) check(expression, #expression)

static void check_values(void)
{
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        check(values[i].value == values[i].wanted, values[i].name);
}

static void check_list(const struct row *rows, size_t count, size_t least, const char *name)
{
    int right = count >= least;

    for (size_t i = 0; i < count; i++) {
        right = right && rows[i].number == rows[i].value && rows[i].reason != NULL;
        right = right && f_find(rows[i].number, rows[i].owner) != 0;
    }
    check(right, name);
}
#define CHECK_LIST(list, least) check_list(list, sizeof list / sizeof *list, least, #list)

static void check_codes(void)
{
    int found = f_entry(404), iis = f_next(f_entry(451)), teapot = f_entry(418);

    CHECK(f_in_class(400) && f_in_class(499) && !f_in_class(500) && !f_in_class(399));
    CHECK(!strcmp(f_reason(404), "Not Found") && !strcmp(f_reason(0), ""));
    CHECK(f_entry_code(found) == 404 && f_entry(0) == 0);
    CHECK(!strcmp(f_entry_reason(found), "Not Found"));
    CHECK(!strcmp(f_entry_id(found), "NOT_FOUND"));
    CHECK(!strncmp(f_entry_reference(found), "RFC ", 4));
    CHECK(f_entry_owner(found) == HTTP4XX_IANA && f_entry_owner(0) == -1);
    CHECK(f_entry_visibility(found) == HTTP4XX_VISIBILITY_SENT);
    CHECK(f_entry_visibility(f_entry(444)) == HTTP4XX_VISIBILITY_CLOSED);
    CHECK(f_entry_sent_as(found) == 404 && f_entry_sent_as(f_entry(444)) == 0);
    CHECK(f_entry_owner(iis) == HTTP4XX_IIS && f_find(451, HTTP4XX_IIS) == iis);
    CHECK(!strcmp(f_owner_name(HTTP4XX_NGINX), "nginx") && !strcmp(f_owner_name(-1), ""));
    CHECK(f_owner_official(HTTP4XX_IANA) && !f_owner_official(HTTP4XX_NGINX));
    CHECK(f_find_name("payload too large", 17) == f_entry(413));
    CHECK(f_code("Not-Found", 9) == 404 && f_code("Nothing", 7) == 0 && f_code(NULL, 0) == 0);
    CHECK(!strcmp(f_fact_registry_name(teapot), "(Unused)"));
}

static void check_facts(void)
{
    static const char *const names[] = {"date"};
    int found = f_entry(404), late = f_entry(429), unauthorized = f_entry(401);
    struct http4xx_field field = f_response_field(unauthorized, 0);

    CHECK(f_fact_maturity(found) == HTTP4XX_MATURITY_CURRENT);
    CHECK(!strcmp(f_fact_product(found), "") && f_fact_note(found) != NULL);
    CHECK(f_fact_cacheable(found) && f_cacheable(404) && !f_cacheable(403));
    CHECK(f_fact_must_not_store(late) && !f_fact_must_not_store(found));
    CHECK(*f_fact_cacheable_reference(found) && *f_fact_retry_reference(late));
    CHECK(f_fact_retry(late) == HTTP4XX_RETRY_AFTER_DELAY);
    CHECK(f_retry(429) == HTTP4XX_RETRY_AFTER_DELAY);
    CHECK(!strcmp(field.name, "WWW-Authenticate") && field.level == HTTP4XX_LEVEL_MUST);
    CHECK(field.when != NULL && *field.reference);
    CHECK(!strcmp(f_request_field(unauthorized, 0), "Authorization"));
    CHECK(*f_former_name(f_entry(413), 0) && *f_former_reference(f_entry(413), 0));
    CHECK(!strcmp(f_forgotten(401, names, 1), "WWW-Authenticate"));
}

static void check_substatuses(void)
{
    int entry = f_substatus_entry(404, 13), code = 0, sub = 0;

    CHECK(entry && f_find_substatus(404, 13, HTTP4XX_IIS) == entry);
    CHECK(f_substatus_code(entry) == 404 && f_substatus_sub(entry) == 13);
    CHECK(f_substatus_owner(entry) == HTTP4XX_IIS && f_substatus_next(entry) == 0);
    CHECK(!strcmp(f_substatus_label(entry), f_substatus(404, 13)) && *f_substatus(404, 13));
    CHECK(f_substatus_since(entry) != NULL && f_substatus_older(entry, 0) != NULL);
    CHECK(*f_substatus_reference(entry));
    CHECK(f_parse("404.13", 6, &code, &sub) && code == 404 && sub == 13);
}

static void check_texts(void)
{
    int nb = f_locale_find("nb-NO"), entry = f_entry(404), sub = f_substatus_entry(404, 13);
    char buffer[256];

    CHECK(nb == HTTP4XX_LOCALE_NB && f_negotiate("fr;q=0.5, nb", 12) == nb);
    CHECK(!strcmp(f_locale_tag(nb), "nb") && *f_locale_name(nb));
    CHECK(!strcmp(f_locale_direction(HTTP4XX_LOCALE_AR), "rtl"));
    CHECK(*f_title(404, nb) && !strcmp(f_title(404, nb), f_entry_title(entry, nb)));
    CHECK(*f_sentence(404, nb) && !strcmp(f_sentence(404, nb), f_entry_sentence(entry, nb)));
    CHECK(!strcmp(f_title(472, nb), f_class_title(nb)) && *f_class_sentence(nb));
    CHECK(*f_substatus_text(404, 13, nb));
    CHECK(!strcmp(f_substatus_text(404, 13, nb), f_substatus_entry_text(sub, nb)));
    CHECK(*f_label_substatus(nb));
    CHECK(f_label(entry, nb, buffer, sizeof buffer) == strlen(buffer) && *buffer);
}

int main(void)
{
    check_values();
    CHECK_LIST(numbers, 38);
    CHECK_LIST(codes, 39);
    CHECK_LIST(iana_codes, 29);
    CHECK_LIST(iis_codes, 3);
    CHECK_LIST(nginx_codes, 7);
    check_codes();
    check_facts();
    check_substatuses();
    check_texts();
    if (!failures)
        puts("ok");
    return failures > 0;
}
