/* Prints all that the headers answer about codes and sub-status codes, as lines of tab separated
 * values: what it is about, the numbers, the owner, the fact, the answer. facts.py compares
 * them with the tables. */
#include "all4xx.h"
#include "all4xx_facts.h"
#include "all4xx_substatus.h"

#include <stdio.h>

enum { LAST_SUB = 1000 };

static const char *const wires[] = {
    [ALL4XX_VISIBILITY_SENT] = "sent",     [ALL4XX_VISIBILITY_INTERNAL] = "internal",
    [ALL4XX_VISIBILITY_CLOSED] = "closed", [ALL4XX_VISIBILITY_LOGGED] = "logged",
    [ALL4XX_VISIBILITY_BODY] = "body",     [ALL4XX_VISIBILITY_NEVER] = "never",
};
static const char *const maturities[] = {
    [ALL4XX_MATURITY_CURRENT] = "current",
    [ALL4XX_MATURITY_DEPRECATED] = "deprecated",
    [ALL4XX_MATURITY_UNASSIGNED] = "unassigned",
};
static const char *const retries[] = {
    [ALL4XX_RETRY_NEVER] = "never",
    [ALL4XX_RETRY_AS_IT_IS] = "as_it_is",
    [ALL4XX_RETRY_AFTER_DELAY] = "after_delay",
    [ALL4XX_RETRY_OTHER_CONNECTION] = "other_connection",
};
static const char *const levels[] = {
    [ALL4XX_LEVEL_MUST] = "must",
    [ALL4XX_LEVEL_SHOULD] = "should",
    [ALL4XX_LEVEL_MAY] = "may",
};

static void begin(int entry, const char *fact)
{
    printf("code\t%d\t%s\t%s\t", all4xx_entry_code(entry),
           all4xx_owner_name(all4xx_entry_owner(entry)), fact);
}

static void tell(int entry, const char *fact, const char *answer)
{
    begin(entry, fact);
    puts(answer);
}

static void tell_number(int entry, const char *fact, int answer)
{
    begin(entry, fact);
    printf("%d\n", answer);
}

static void tell_response_fields(int entry)
{
    for (int i = 0; *all4xx_response_field(entry, i).name; i++) {
        struct all4xx_field field = all4xx_response_field(entry, i);

        begin(entry, levels[field.level]);
        printf("%s\t%s\t%s\n", field.name, field.when, field.reference);
    }
}

static void tell_former_names(int entry)
{
    for (int i = 0; *all4xx_former_name(entry, i); i++) {
        begin(entry, "former");
        printf("%s\t%s\n", all4xx_former_name(entry, i), all4xx_former_reference(entry, i));
    }
}

/* What is told of the number alone, under the entry that has precedence. */
static void tell_by_number(int number)
{
    begin(all4xx_entry(number), "by_number");
    printf("%s\t%d\t%s\t%s\n", all4xx_reason(number), all4xx_cacheable(number),
           retries[all4xx_retry(number)], all4xx_missing_field(number, NULL, 0));
}

static void tell_code(int entry)
{
    tell(entry, "reason", all4xx_entry_reason(entry));
    tell(entry, "reference", all4xx_entry_reference(entry));
    tell(entry, "visibility", wires[all4xx_entry_visibility(entry)]);
    tell_number(entry, "sent_as", all4xx_entry_sent_as(entry));
    tell_number(entry, "official", all4xx_owner_official(all4xx_entry_owner(entry)));
    tell(entry, "maturity", maturities[all4xx_fact_maturity(entry)]);
    tell(entry, "registry_name", all4xx_fact_registry_name(entry));
    tell_number(entry, "cacheable", all4xx_fact_cacheable(entry));
    tell_number(entry, "must_not_store", all4xx_fact_must_not_store(entry));
    tell(entry, "cacheable_reference", all4xx_fact_cacheable_reference(entry));
    tell(entry, "retry", retries[all4xx_fact_retry(entry)]);
    tell(entry, "retry_reference", all4xx_fact_retry_reference(entry));
    tell_response_fields(entry);
    for (int i = 0; *all4xx_request_field(entry, i); i++)
        tell(entry, "request_field", all4xx_request_field(entry, i));
    tell_former_names(entry);
}

static void tell_of_pair(int entry, const char *fact, const char *answer)
{
    printf("substatus\t%d.%d\t%s\t%s\t%s\n", all4xx_substatus_code(entry),
           all4xx_substatus_sub(entry), all4xx_owner_name(all4xx_substatus_owner(entry)), fact,
           answer);
}

static void tell_substatus(int entry)
{
    tell_of_pair(entry, "label", all4xx_substatus_label(entry));
    tell_of_pair(entry, "since", all4xx_substatus_since(entry));
    tell_of_pair(entry, "reference", all4xx_substatus_reference(entry));
    for (int i = 0; *all4xx_substatus_older(entry, i); i++)
        tell_of_pair(entry, "older", all4xx_substatus_older(entry, i));
}

static void tell_substatuses(int number, int owner)
{
    for (int sub = 0; sub <= LAST_SUB; sub++) {
        int entry = all4xx_substatus_find(number, sub, owner);

        if (entry)
            tell_substatus(entry);
        if (entry && entry == all4xx_substatus_entry(number, sub))
            tell_of_pair(entry, "by_number", all4xx_substatus(number, sub));
    }
}

int main(void)
{
    for (int number = 400; number <= 499; number++) {
        if (all4xx_entry(number))
            tell_by_number(number);
        for (int owner = 0; *all4xx_owner_name(owner); owner++) {
            if (all4xx_entry_find(number, owner))
                tell_code(all4xx_entry_find(number, owner));
            tell_substatuses(number, owner);
        }
    }
    return 0;
}
