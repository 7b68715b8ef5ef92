/* Every function that takes numbers, with every int. */
#include "http4xx.h"
#include "http4xx_facts.h"
#include "http4xx_substatus.h"
#include "prove.h"

static void of_code(int code)
{
    string(http4xx_reason(code));
    (void)http4xx_in_class(code);
    (void)http4xx_entry(code);
    (void)http4xx_entry_find(code, any_int());
    (void)http4xx_cacheable(code);
    (void)http4xx_retry(code);
}

static void field(int entry, int index)
{
    struct http4xx_field field = http4xx_response_field(entry, index);

    string(field.name);
    string(field.when);
    string(field.reference);
    string(http4xx_request_field(entry, index));
    string(http4xx_former_name(entry, index));
    string(http4xx_former_reference(entry, index));
}

static void of_entry(int entry)
{
    (void)http4xx_entry_code(entry);
    (void)http4xx_entry_next(entry);
    string(http4xx_entry_reason(entry));
    string(http4xx_entry_id(entry));
    string(http4xx_entry_reference(entry));
    string(http4xx_owner_name(http4xx_entry_owner(entry)));
    (void)http4xx_entry_visibility(entry);
    (void)http4xx_entry_sent_as(entry);
    (void)http4xx_fact_maturity(entry);
    string(http4xx_fact_registry_name(entry));
    string(http4xx_fact_product(entry));
    string(http4xx_fact_note(entry));
    (void)http4xx_fact_cacheable(entry);
    (void)http4xx_fact_must_not_store(entry);
    string(http4xx_fact_cacheable_reference(entry));
    (void)http4xx_fact_retry(entry);
    string(http4xx_fact_retry_reference(entry));
    /*@ loop unroll 8; */
    for (int index = 0; index < 8; index++)
        field(entry, index);
    field(entry, Frama_C_interval(INT_MIN, -1));
    field(entry, Frama_C_interval(8, INT_MAX));
}

static void of_owner(int owner)
{
    (void)http4xx_owner_official(owner);
    string(http4xx_owner_name(owner));
}

static void of_substatus(int entry)
{
    (void)http4xx_substatus_next(entry);
    (void)http4xx_substatus_code(entry);
    (void)http4xx_substatus_sub(entry);
    (void)http4xx_substatus_owner(entry);
    string(http4xx_substatus_label(entry));
    string(http4xx_substatus_since(entry));
    string(http4xx_substatus_reference(entry));
    /*@ loop unroll 3; */
    for (int index = 0; index < 3; index++)
        string(http4xx_substatus_older(entry, index));
    string(http4xx_substatus_older(entry, Frama_C_interval(INT_MIN, -1)));
    string(http4xx_substatus_older(entry, Frama_C_interval(3, INT_MAX)));
}

/* A pair that has an entry is found from it; any others lead to one as well, or to 0. */
static void of_pair(int code)
{
    int entry = http4xx_substatus_entry(code, any_int());

    //@ split entry;
    string(http4xx_substatus_label(entry));
    entry = http4xx_substatus_find(code, any_int(), any_int());
    //@ merge entry;
    string(http4xx_substatus(code, any_int()));
}

int main(void)
{
    FOR_ALL_INTS(of_code, 400, 499);
    FOR_ALL_INTS(of_entry, 1, HTTP4XX_ENTRIES_END_ - 1);
    FOR_ALL_INTS(of_owner, 0, HTTP4XX_OWNERS_ - 1);
    FOR_ALL_INTS(of_substatus, 1, HTTP4XX_SUBSTATUS_END_ - 1);
    FOR_ALL_INTS(of_pair, 400, 499);
    return 0;
}
