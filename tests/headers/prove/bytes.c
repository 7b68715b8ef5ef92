/* Every function that takes bytes, with any bytes. */
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_facts.h"
#include "http4xx_text.h"
#include "prove.h"

static void name(const char *bytes, size_t length)
{
    (void)http4xx_code(bytes, length);
    (void)http4xx_entry_find_name(bytes, length);
}

static void number(const char *bytes, size_t length)
{
    int code = any_int(), sub = any_int();

    (void)http4xx_parse(bytes, length, &code, &sub);
}

static void tag(char *bytes, size_t length)
{
    bytes[length - 1] = '\0';
    (void)http4xx_locale_find(bytes);
}

/* It is the only name that is given, then it stands behind one that may be of use. */
static void field(char *bytes, size_t length)
{
    const char *names[] = {"www-authenticate", bytes};

    bytes[length - 1] = '\0';
    /*@ loop unroll HTTP4XX_LAST_ - HTTP4XX_FIRST_ + 1; */
    for (int code = HTTP4XX_FIRST_; code <= HTTP4XX_LAST_; code++) {
        string(http4xx_missing_field(code, names, 2));
        string(http4xx_missing_field(code, names + 1, 1));
    }
}

int main(void)
{
    name(NULL, 0);
    OF_ALL_LENGTHS(name);
    number(NULL, 0);
    OF_ALL_LENGTHS(number);
    OF_ALL_LENGTHS(tag);
    OF_LENGTH(tag, 17);
    OF_ALL_LENGTHS(field);
    OF_LENGTH(field, 17);
    string(http4xx_missing_field(any_int(), NULL, 0));
    return 0;
}
