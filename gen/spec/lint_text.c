#include "spec/lint.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

/* Decodes the character at `i` and moves behind it; -1 for none. */
static utf8proc_int32_t next_character(struct str text, size_t *i)
{
    utf8proc_int32_t c;
    utf8proc_ssize_t bytes = utf8proc_iterate((const utf8proc_uint8_t *)text.at + *i,
                                              (utf8proc_ssize_t)(text.length - *i), &c);

    *i += bytes > 0 ? (size_t)bytes : 1;
    return bytes > 0 ? c : -1;
}

static bool holds_character(struct str text, utf8proc_int32_t wanted)
{
    for (size_t i = 0; i < text.length;) {
        if (next_character(text, &i) == wanted)
            return true;
    }
    return false;
}

static bool is_letter_character(utf8proc_int32_t c)
{
    utf8proc_category_t category = utf8proc_category(c);

    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

/* Whether a letter is one of a list of letters and ranges. */
static bool is_of_locale(const struct locale *locale, utf8proc_int32_t c)
{
    const struct word *letters = locale->letters.items;

    c = utf8proc_tolower(c);
    for (size_t i = 0; i < locale->letters.count; i++) {
        struct str range = letters[i].text;
        size_t at = 0;
        utf8proc_int32_t first = next_character(range, &at), last = first;

        if (at < range.length && range.at[at] == '-') {
            at++;
            last = next_character(range, &at);
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
        utf8proc_int32_t c = next_character(text, &i);

        if (is_letter_character(c) && !is_of_locale(locale, c)) {
            end = i;
            if (end < text.length)
                continue;
        }
        if (end > start && !is_loan(locale, str_part(text, start, end - start))) {
            error_at(at, "%s is not in the letters of %s",
                     quoted(str_part(text, start, end - start)), quoted(locale->tag));
            return;
        }
        start = end = i;
    }
}

static void lint_characters(const struct locale *locale, struct location at, struct str text)
{
    for (size_t i = 0; i < text.length;) {
        size_t start = i;
        utf8proc_int32_t c = next_character(text, &i);
        const utf8proc_property_t *property = utf8proc_get_property(c);
        struct str shown = str_part(text, start, i - start);

        if (c < 0 || property->category == UTF8PROC_CATEGORY_CC ||
            (property->category == UTF8PROC_CATEGORY_CF &&
             property->boundclass == UTF8PROC_BOUNDCLASS_CONTROL))
            error_at(at, "a control or bidi character, %s", quoted(shown));
        else if (property->category == UTF8PROC_CATEGORY_ZS && c != ' ')
            error_at(at, "a blank that is not the usual one, %s", quoted(shown));
        else if (locale->quotes.length && !holds_character(locale->quotes, c) &&
                 (c == '"' || property->category == UTF8PROC_CATEGORY_PI ||
                  property->category == UTF8PROC_CATEGORY_PF))
            error_at(at, "%s is no quotation mark of %s", quoted(shown), quoted(locale->tag));
    }
}

static void lint_normal_form(struct location at, struct str text)
{
    utf8proc_uint8_t *normal = NULL;
    utf8proc_ssize_t length =
        utf8proc_map((const utf8proc_uint8_t *)text.at, (utf8proc_ssize_t)text.length, &normal,
                     UTF8PROC_STABLE | UTF8PROC_COMPOSE);

    if (length >= 0 && !str_equal(text, (struct str){(const char *)normal, (size_t)length}))
        error_at(at, "not in the normal form NFC: %s", quoted(text));
    free(normal);
}

static void lint_blanks(struct location at, struct str text)
{
    for (size_t i = 0; i < text.length; i++) {
        bool edge = i == 0 || i + 1 == text.length;

        if (text.at[i] == ' ' && (edge || text.at[i + 1] == ' ')) {
            error_at(at, "a stray blank in %s", quoted(text));
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
