/* Every function that gives texts, with every int for the code, the entry and the language. */
#define HTTP4XX_TEXT_IMPLEMENTATION
#include "http4xx_text.h"
#include "prove.h"

static int locale;

static void of_code(int code)
{
    string(http4xx_title(code, locale));
    string(http4xx_sentence(code, locale));
}

static void of_entry(int entry)
{
    char buffer[8];
    size_t length = http4xx_label(entry, locale, NULL, 0);

    //@ assert length < 100;
    length = http4xx_label(entry, locale, buffer, sizeof buffer);
    //@ assert length < 100;
    string(buffer);
    (void)http4xx_label(entry, locale, buffer, 1);
    string(buffer);
    string(http4xx_entry_title(entry, locale));
    string(http4xx_entry_sentence(entry, locale));
}

static void of_substatus(int entry)
{
    string(http4xx_substatus_entry_text(entry, locale));
}

static void of_language(int each)
{
    string(http4xx_locale_tag(each));
    string(http4xx_locale_name(each));
    string(http4xx_locale_direction(each));
    string(http4xx_class_title(each));
    string(http4xx_class_sentence(each));
    string(http4xx_label_substatus(each));
    string(http4xx_substatus_text(404, 13, each));
}

static void of_locale(int each)
{
    locale = each;
    of_language(locale);
    FOR_ALL_INTS(of_code, 400, 499);
    FOR_ALL_INTS(of_entry, 1, HTTP4XX_ENTRIES_END_ - 1);
    FOR_ALL_INTS(of_substatus, 1, HTTP4XX_SUBSTATUS_END_ - 1);
}

int main(void)
{
    of_locale(HTTP4XX_LOCALE_EN);
    of_locale(HTTP4XX_LOCALE_NB);
    of_locale(HTTP4XX_LOCALE_NN); /* falls back on nb */
    of_locale(HTTP4XX_LOCALE_DA); /* on English */
    of_locale(Frama_C_interval(INT_MIN, -1));
    of_locale(Frama_C_interval(HTTP4XX_LOCALES_, INT_MAX));
    FOR_ALL_INTS(of_language, 0, HTTP4XX_LOCALES_ - 1);
    return 0;
}
