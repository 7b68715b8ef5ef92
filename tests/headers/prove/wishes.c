/* What is noted of an element of an Accept-Language value, and how its tag is looked up: any tag,
 * when nothing was noted before, and when anything was. The bytes end with their object. */
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_locale.h"

#include "contracts.h"
#include "prove.h"

static void clear(struct http4xx_wishes_ *wishes)
{
    for (size_t i = 0; i < sizeof wishes->filled / sizeof *wishes->filled; i++)
        wishes->filled[i] = 0;
    wishes->count = 0;
}

/* What was filled in may be compared. */
static void fill(int locale)
{
    struct http4xx_wishes_ wishes;

    clear(&wishes);
    (void)http4xx_wish_of_(&wishes, locale);
    (void)http4xx_is_before_(&wishes.of[locale], &wishes.of[locale]);
}

static void note(struct http4xx_wishes_ *wishes, struct http4xx_range_ range)
{
    http4xx_refuse_(wishes, &range);
    (void)http4xx_want_(wishes, &range);
    (void)http4xx_best_accepted_(wishes);
}

static void of_tag(const char *tag, size_t length)
{
    struct http4xx_range_ range = {tag, length, Frama_C_unsigned_long_long_interval(0, UINT64_MAX),
                                   Frama_C_interval(1, 1000)};
    struct http4xx_wishes_ wishes;

    clear(&wishes);
    note(&wishes, range);
    Frama_C_make_unknown((char *)&wishes, sizeof wishes);
    note(&wishes, range);
}

int main(void)
{
    ANY_BYTES(tag, LENGTH);
    ANY_BYTES(text, LENGTH + 1);

    /*@ loop unroll HTTP4XX_LOCALES_; */
    for (int locale = 0; locale < HTTP4XX_LOCALES_; locale++)
        fill(locale);
    for (size_t length = 1; length <= LENGTH; length++)
        of_tag(tag + LENGTH - length, length);
    text_one[LENGTH] = text_other[LENGTH] = '\0';
    (void)http4xx_locale_find(text);
    return 0;
}
