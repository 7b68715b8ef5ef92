/* Prints all that the headers answer about codes and sub-status codes, as lines of tab separated
 * values: what it is about, the numbers, the owner, the fact, the answer. tests/facts.py compares
 * them with the tables. */
#include "all4xx.h"
#include "all4xx_facts.h"
#include "all4xx_substatus.h"

#include <stdio.h>
#include <string.h>

enum { LAST_SUB = 1000 };

static const char *const wires[] = {
    [ALL4XX_WIRE_SENT] = "sent",     [ALL4XX_WIRE_INTERNAL] = "internal",
    [ALL4XX_WIRE_CLOSED] = "closed", [ALL4XX_WIRE_LOGGED] = "logged",
    [ALL4XX_WIRE_BODY] = "body",     [ALL4XX_WIRE_NEVER] = "never",
};
static const char *const standings[] = {
    [ALL4XX_STANDING_CURRENT] = "current",
    [ALL4XX_STANDING_DEPRECATED] = "deprecated",
    [ALL4XX_STANDING_UNASSIGNED] = "unassigned",
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
        struct all4xx_response_field field = all4xx_response_field(entry, i);

        begin(entry, levels[field.level]);
        printf("%s\t%s\t%s\n", field.name, field.when, field.reference);
    }
}

/* No function tells the reference of a former name; the list that functions are made of does. */
static void tell_former_reference(int entry, const char *former)
{
#define ROW(id, key, name, reference)                                                              \
    if (strcmp(all4xx_entry_id(entry), #id) == 0 && strcmp(former, name) == 0)                     \
        printf("\t%s", reference);
    ALL4XX_FORMER_NAMES_(ROW)
#undef ROW
}

static void tell_former_names(int entry)
{
    for (int i = 0; *all4xx_former_name(entry, i); i++) {
        begin(entry, "former");
        fputs(all4xx_former_name(entry, i), stdout);
        tell_former_reference(entry, all4xx_former_name(entry, i));
        putchar('\n');
    }
}

static void tell_code(int entry)
{
    tell(entry, "reason", all4xx_entry_reason(entry));
    tell(entry, "reference", all4xx_entry_reference(entry));
    tell(entry, "wire", wires[all4xx_entry_wire(entry)]);
    tell_number(entry, "sent_as", all4xx_entry_sent_as(entry));
    tell_number(entry, "official", all4xx_owner_official(all4xx_entry_owner(entry)));
    tell(entry, "standing", standings[all4xx_fact_standing(entry)]);
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

static void tell_substatus(int number, int sub, int owner)
{
    int entry = all4xx_find_substatus(number, sub, owner);
    const char *name = all4xx_owner_name(owner);

    if (!entry)
        return;
    printf("substatus\t%d.%d\t%s\tlabel\t%s\n", number, sub, name, all4xx_substatus_label(entry));
    printf("substatus\t%d.%d\t%s\tsince\t%s\n", number, sub, name, all4xx_substatus_since(entry));
    printf("substatus\t%d.%d\t%s\treference\t%s\n", number, sub, name,
           all4xx_substatus_reference(entry));
    for (int i = 0; *all4xx_substatus_older(entry, i); i++)
        printf("substatus\t%d.%d\t%s\tolder\t%s\n", number, sub, name,
               all4xx_substatus_older(entry, i));
}

int main(void)
{
    for (int number = 400; number <= 499; number++) {
        for (int owner = 0; *all4xx_owner_name(owner); owner++) {
            if (all4xx_find(number, owner))
                tell_code(all4xx_find(number, owner));
            for (int sub = 0; sub <= LAST_SUB; sub++)
                tell_substatus(number, sub, owner);
        }
    }
    return 0;
}
