/* acme.h - what acme.yaml says, as the headers must answer it whoever else is in them. */
#ifndef ACME_H
#define ACME_H

#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_facts.h"
#include "http4xx_text.h"

#include "check.h"

/* Of http4xx_entry_find_name and http4xx_code, which take a length. */
#define NAMED(name) name, sizeof name - 1

static void check_quota(int en, int nb)
{
    char label[100];
    int entry = http4xx_entry_find(499, HTTP4XX_ACME);

    same_int(entry > 0, 1);
    same_int(HTTP4XX_ACME_QUOTA_USED_UP, 499);
    same_int(HTTP4XX_ACME_QUOTA_EXCEEDED, 499);
    same_int(http4xx_entry_code(entry), 499);
    same_int(http4xx_entry_owner(entry), HTTP4XX_ACME);
    same_text(http4xx_entry_reason(entry), "Quota Used Up");
    same_text(http4xx_entry_id(entry), "ACME_QUOTA_USED_UP");
    same_text(http4xx_entry_reference(entry), "https://acme.example/status#499");
    same_int(http4xx_entry_visibility(entry), HTTP4XX_VISIBILITY_SENT);
    same_int(http4xx_entry_sent_as(entry), 499);
    same_int(http4xx_entry_find_name(NAMED("ACME_QUOTA_USED_UP")), entry);
    same_int(http4xx_entry_find_name(NAMED("quota used up")), entry);
    same_int(http4xx_entry_find_name(NAMED("Quota-Exceeded")), entry);
    same_int(http4xx_code(NAMED("acme_quota_exceeded")), 499);
    same_text(http4xx_entry_title(entry, en), "Your quota is used up");
    same_text(http4xx_entry_sentence(entry, en),
              "You have used up today's quota; try again tomorrow.");
    same_text(http4xx_entry_title(entry, nb), "Kvoten er brukt opp");
    same_text(http4xx_entry_sentence(entry, nb),
              "Du har brukt opp kvoten din for i dag; prøv igjen i morgen.");
    same_int((int)http4xx_label(entry, nb, label, sizeof label), 17);
    same_text(label, "uoffisiell (Acme)");
}

static void check_quota_facts(void)
{
    int entry = http4xx_entry_find(499, HTTP4XX_ACME);
    struct http4xx_field first = http4xx_response_field(entry, 0);
    struct http4xx_field second = http4xx_response_field(entry, 1);

    same_int(http4xx_fact_maturity(entry), HTTP4XX_MATURITY_CURRENT);
    same_int(http4xx_fact_cacheable(entry), 0);
    same_int(http4xx_fact_must_not_store(entry), 1);
    same_text(http4xx_fact_cacheable_reference(entry), "https://acme.example/caching");
    same_int(http4xx_fact_retry(entry), HTTP4XX_RETRY_AFTER_DELAY);
    same_text(http4xx_fact_retry_reference(entry), "https://acme.example/retry");
    same_text(first.name, "Retry-After");
    same_int(first.level, HTTP4XX_LEVEL_MUST);
    same_text(first.when, "");
    same_text(first.reference, "https://acme.example/retry");
    same_text(second.name, "Acme-Quota");
    same_int(second.level, HTTP4XX_LEVEL_MAY);
    same_text(second.when, "if the customer pays by the request");
    same_text(second.reference, "https://acme.example/quota");
    same_text(http4xx_response_field(entry, 2).name, "");
    same_text(http4xx_request_field(entry, 0), "Authorization");
    same_text(http4xx_request_field(entry, 1), "Acme-Customer");
    same_text(http4xx_request_field(entry, 2), "");
    same_text(http4xx_former_name(entry, 0), "Quota Exceeded");
    same_text(http4xx_former_reference(entry, 0), "https://acme.example/status/2019");
    same_text(http4xx_former_name(entry, 1), "");
    same_text(http4xx_fact_product(entry), "Acme Cloud");
    same_text(http4xx_fact_note(entry), "Counted by the day, which ends at midnight UTC.");
    same_text(http4xx_fact_registry_name(entry), "");
}

/* Nobody else has 471. */
static void check_parcel(int en, int nb)
{
    int entry = http4xx_entry_find(471, HTTP4XX_ACME);

    same_int(entry > 0, 1);
    same_int(entry, http4xx_entry(471));
    same_int(http4xx_entry_next(entry), 0);
    same_int(HTTP4XX_ACME_PARCEL_LOST, 471);
    same_text(http4xx_reason(471), "Parcel Lost");
    same_text(http4xx_entry_id(entry), "ACME_PARCEL_LOST");
    same_text(http4xx_entry_reference(entry), "https://acme.example/status#471");
    same_int(http4xx_entry_visibility(entry), HTTP4XX_VISIBILITY_INTERNAL);
    same_int(http4xx_entry_sent_as(entry), 410);
    same_int(http4xx_fact_maturity(entry), HTTP4XX_MATURITY_DEPRECATED);
    same_int(http4xx_retry(471), HTTP4XX_RETRY_NEVER);
    same_text(http4xx_response_field(entry, 0).name, "");
    same_text(http4xx_request_field(entry, 0), "");
    same_text(http4xx_former_name(entry, 0), "");
    same_int(http4xx_code(NAMED("Parcel Lost")), 471);
    same_text(http4xx_title(471, en), "The parcel is lost");
    same_text(http4xx_sentence(471, en), "Nobody knows where the parcel is.");
    same_text(http4xx_title(471, nb), "Pakken er borte");
    same_text(http4xx_sentence(471, nb), "Ingen vet hvor pakken er.");
}

static void check_substatus(int sub, const char *label, const char *since, const char *reference,
                            const char *older)
{
    int entry = http4xx_substatus_find(499, sub, HTTP4XX_ACME);

    same_int(entry > 0, 1);
    same_int(entry, http4xx_substatus_entry(499, sub));
    same_int(http4xx_substatus_next(entry), 0);
    same_int(http4xx_substatus_code(entry), 499);
    same_int(http4xx_substatus_sub(entry), sub);
    same_int(http4xx_substatus_owner(entry), HTTP4XX_ACME);
    same_text(http4xx_substatus(499, sub), label);
    same_text(http4xx_substatus_since(entry), since);
    same_text(http4xx_substatus_reference(entry), reference);
    same_text(http4xx_substatus_older(entry, 0), older);
    same_text(http4xx_substatus_older(entry, 1), "");
}

static void check_substatuses(int en, int nb)
{
    int lost = http4xx_substatus_find(404, 13, HTTP4XX_ACME);

    check_substatus(1, "Requests of the day used up", "", "https://acme.example/status#499.1", "");
    check_substatus(2, "Bytes of the day used up", "Acme Cloud 3", "", "Traffic used up");
    same_text(http4xx_substatus_text(499, 1, en), "You have sent all requests of the day");
    same_text(http4xx_substatus_text(499, 1, nb), "Du har sendt alle forespørslene for i dag");
    same_text(http4xx_substatus_text(499, 2, en), "You have sent all bytes of the day");
    same_text(http4xx_substatus_text(499, 2, nb), "Du har sendt alle bytene for i dag");
    same_text(http4xx_substatus_label(lost), "No such parcel");
    same_text(http4xx_substatus_entry_text(lost, en), "There is no such parcel");
    same_text(http4xx_substatus_entry_text(lost, nb), "Pakken finnes ikke");
    same_text(http4xx_substatus(499, 3), "");
}

static void check_acme(void)
{
    int en = http4xx_locale_find("en"), nb = http4xx_locale_find("nb");

    same_text(http4xx_owner_name(HTTP4XX_ACME), "Acme");
    same_int(http4xx_owner_official(HTTP4XX_ACME), 0);
    check_quota(en, nb);
    check_quota_facts();
    check_parcel(en, nb);
    check_substatuses(en, nb);
}

/* The owners of a number, as a walk over its entries finds them: their names, each with a blank
 * behind it. */
static void check_walk(int code, const char *owners)
{
    char got[200] = "";

    for (int entry = http4xx_entry(code); entry; entry = http4xx_entry_next(entry)) {
        same_int(http4xx_entry_code(entry), code);
        same_int(http4xx_entry_find(code, http4xx_entry_owner(entry)), entry);
        strcat(strcat(got, http4xx_owner_name(http4xx_entry_owner(entry))), " ");
    }
    same_text(got, owners);
}

/* Counts what the X-macro list of all codes has for a number. */
static int listed(int wanted)
{
    int count = 0;

#define COUNT(number, id, owner, reason) count += number == wanted;
    HTTP4XX_CODES(COUNT)
#undef COUNT
    return count;
}

#endif
