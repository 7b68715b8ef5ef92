#include "spec/lint.h"

#include "base/diag.h"
#include "base/quote.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <utf8proc.h>

static bool holds_character(struct str text, int32_t wanted)
{
    for (size_t i = 0; i < text.length;) {
        if (utf8_next(text, &i) == wanted)
            return true;
    }
    return false;
}

static bool is_letter_character(int32_t c)
{
    utf8proc_category_t category = utf8proc_category(c);

    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

/* Whether a letter is one of a list of letters and ranges. */
static bool is_of_locale(const struct locale *locale, int32_t c)
{
    const struct word *letters = locale->letters.items;

    c = utf8proc_tolower(c);
    for (size_t i = 0; i < locale->letters.count; i++) {
        struct str range = letters[i].text;
        size_t at = 0;
        int32_t first = utf8_next(range, &at), last = first;

        if (at < range.length && range.data[at] == '-') {
            at++;
            last = utf8_next(range, &at);
        }
        if (c >= first && c <= last)
            return true;
    }
    return false;
}

bool is_loan(const struct locale *locale, struct str text)
{
    const struct word *loans = locale->loans.items;

    for (size_t i = 0; i < locale->loans.count; i++) {
        if (str_equal(loans[i].text, text))
            return true;
    }
    return false;
}

/* Words in letters that are not the locale's must be among its loans. */
static void lint_letters(const struct locale *locale, struct location at, struct str text)
{
    size_t start = 0, end = 0;

    while (locale->letters.count && end < text.length) {
        size_t i = end;
        int32_t c = utf8_next(text, &i);

        if (is_letter_character(c) && !is_of_locale(locale, c)) {
            end = i;
            if (end < text.length)
                continue;
        }
        if (end > start && !is_loan(locale, str_part(text, start, end - start))) {
            error_at(at, "%s is not in the letters of %s",
                     str_quote(str_part(text, start, end - start)), str_quote(locale->tag));
            return;
        }
        start = end = i;
    }
}

static void lint_characters(const struct locale *locale, struct location at, struct str text)
{
    for (size_t i = 0; i < text.length;) {
        size_t start = i;
        int32_t c = utf8_next(text, &i);
        const utf8proc_property_t *property = utf8proc_get_property(c);
        struct str shown = str_part(text, start, i - start);

        if (c < 0 || property->category == UTF8PROC_CATEGORY_CC ||
            (property->category == UTF8PROC_CATEGORY_CF &&
             property->boundclass == UTF8PROC_BOUNDCLASS_CONTROL))
            error_at(at, "a control or bidi character, %s", str_quote(shown));
        else if (property->category == UTF8PROC_CATEGORY_ZS && c != ' ')
            error_at(at, "a blank that is not the usual one, %s", str_quote(shown));
        else if (locale->quotes.length && !holds_character(locale->quotes, c) &&
                 (c == '"' || property->category == UTF8PROC_CATEGORY_PI ||
                  property->category == UTF8PROC_CATEGORY_PF))
            error_at(at, "%s is no quotation mark of %s", str_quote(shown), str_quote(locale->tag));
    }
}

static void lint_normal_form(struct location at, struct str text)
{
    utf8proc_uint8_t *normal = NULL;
    utf8proc_ssize_t length =
        utf8proc_map((const utf8proc_uint8_t *)text.data, (utf8proc_ssize_t)text.length, &normal,
                     UTF8PROC_STABLE | UTF8PROC_COMPOSE);

    if (length >= 0 && !str_equal(text, (struct str){(const char *)normal, (size_t)length}))
        error_at(at, "not in the normal form NFC: %s", str_quote(text));
    free(normal);
}

static void lint_blanks(struct location at, struct str text)
{
    for (size_t i = 0; i < text.length; i++) {
        bool edge = i == 0 || i + 1 == text.length;

        if (text.data[i] == ' ' && (edge || text.data[i + 1] == ' ')) {
            error_at(at, "a stray blank in %s", str_quote(text));
            return;
        }
    }
}

void lint_text(const struct locale *locale, struct location at, struct str text)
{
    lint_blanks(at, text);
    lint_characters(locale, at, text);
    lint_letters(locale, at, text);
    lint_normal_form(at, text);
}

bool ends_sentence(const struct locale *locale, struct str text)
{
    const struct word *ends = locale->ends.items;

    for (size_t i = 0; i < locale->ends.count; i++) {
        if (str_ends_with(text, ends[i].text))
            return true;
    }
    return false;
}
