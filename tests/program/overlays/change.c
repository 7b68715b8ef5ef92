/* change.yaml on top of the built-in specification; with SECOND, change-2.yaml on top of both. */
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_facts.h"
#include "http4xx_text.h"

#include "check.h"

#ifdef SECOND
static const char name[] = "Parcel Too Large", note[] = "It must fit through the slot.";
static const char title[] = "Ukjent pakke", sentence[] = "Pakken er ikke her.";
#else
static const char name[] = "Payload Too Large", note[] = "";
static const char title[] = "Finnes ikke", sentence[] = "Her er det ingenting.";
#endif

/* What was not mentioned is as it was. */
static void check_413(void)
{
    int entry = http4xx_entry(413), nb = http4xx_locale_find("nb");
    struct http4xx_field field = http4xx_response_field(entry, 0);

    same_text(http4xx_reason(413), name);
    same_text(http4xx_fact_note(entry), note);
    same_int(HTTP4XX_CONTENT_TOO_LARGE, 413);
    same_int(HTTP4XX_PAYLOAD_TOO_LARGE, 413);
    same_int(HTTP4XX_REQUEST_ENTITY_TOO_LARGE, 413);
    same_int(http4xx_code(name, sizeof name - 1), 413);
    same_int(http4xx_code("Payload Too Large", 17), 413);
    same_int(http4xx_code("Content Too Large", 17), 413);
    same_int(http4xx_code("Request Entity Too Large", 24), 413);
    same_text(http4xx_entry_id(entry), "CONTENT_TOO_LARGE");
    same_text(http4xx_entry_reference(entry), "RFC 9110 section 15.5.14");
    same_int(http4xx_retry(413), HTTP4XX_RETRY_AFTER_DELAY);
    same_text(http4xx_fact_retry_reference(entry), "RFC 9110 section 15.5.14");
    same_text(http4xx_fact_cacheable_reference(entry), "RFC 9110 section 15.1");
    same_text(field.name, "Retry-After");
    same_int(field.level, HTTP4XX_LEVEL_SHOULD);
    same_text(http4xx_request_field(entry, 1), "Expect");
    same_text(http4xx_former_name(entry, 0), "Payload Too Large");
    same_int(strcmp(http4xx_title(413, nb), http4xx_class_title(nb)) != 0, 1);
    same_int(http4xx_entry_sent_as(entry), 413);
}

static void check_418(void)
{
    int nb = http4xx_locale_find("nb");

    same_int(http4xx_entry(418), 0);
    same_text(http4xx_reason(418), "");
    same_text(http4xx_title(418, nb), http4xx_class_title(nb));
    same_text(http4xx_title(418, 0), http4xx_class_title(0));
    same_int(http4xx_code("I'm a teapot", 12), 0);
    same_int(http4xx_code("im_a_teapot", 11), 0);
}

int main(void)
{
    int en = http4xx_locale_find("en"), nb = http4xx_locale_find("nb");

    check_413();
    check_418();
    same_text(http4xx_title(404, nb), title);
    same_text(http4xx_sentence(404, nb), sentence);
    same_text(http4xx_title(404, en), "Not found");
    same_text(http4xx_reason(404), "Not Found");
    same_text(http4xx_title(410, nb), "Fjernet for godt");
    return failures > 0;
}
