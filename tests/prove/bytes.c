/* Every function that takes bytes, with any bytes. */
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_facts.h"
#include "http4xx_text.h"
#include "prove.h"

static void name(const char *bytes, size_t length)
{
    int code = http4xx_code(bytes, length), entry = http4xx_find_name(bytes, length);

    //@ assert code == 0 || 400 <= code <= 499;
    //@ assert 0 <= entry < HTTP4XX_ENTRIES_END_;
}

static void number(const char *bytes, size_t length)
{
    int code = any_int(), sub = any_int();

    (void)http4xx_parse(bytes, length, &code, &sub);
}

int main(void)
{
    FOR_ALL_BYTES(name);
    FOR_ALL_BYTES(number);
    return 0;
}
