#include "command/wrap.h"

#include "base/utf8.h"

#include <utf8proc.h>

static int32_t decode_at(struct str text, size_t at)
{
    return utf8_next(text, &at);
}

/* The columns that a text takes in a terminal. Terminals disagree about spacing marks, such as many
 * vowels of Hindi; counting a column for each is safe. */
static int measure_width(struct str text)
{
    int width = 0;
    size_t i = 0;

    while (i < text.length) {
        int32_t c = utf8_next(text, &i);

        width += utf8proc_category(c) == UTF8PROC_CATEGORY_MC ? 1 : utf8proc_charwidth(c);
    }
    return width;
}

/* The end of the character at an offset as people see it, with its combining marks. */
static size_t find_cluster_end(struct str text, size_t at)
{
    int32_t before = utf8_next(text, &at);

    while (at < text.length) {
        size_t next = at;
        int32_t c = utf8_next(text, &next);

        if (utf8proc_grapheme_break(before, c))
            break;
        at = next;
        before = c;
    }
    return at;
}

/* Han, kana and their punctuation. Not Hangul, which has spaces between words. */
static bool is_ideographic(int32_t c)
{
    static const int32_t ranges[][2] = {{0x2E80, 0x312F}, {0x3190, 0xA4CF}, {0xF900, 0xFAFF},
                                        {0xFE30, 0xFE4F}, {0xFF00, 0xFF9F}, {0x20000, 0x3FFFF}};

    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        if (c >= ranges[i][0] && c <= ranges[i][1])
            return true;
    }
    return false;
}

/* False for closing brackets, commas, full stops, the long vowel mark and small kana. */
static bool may_begin_line(int32_t c)
{
    static const int32_t small_kana[] = {0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063,
                                         0x3083, 0x3085, 0x3087, 0x308E, 0x3095, 0x3096};

    switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO:
    case UTF8PROC_CATEGORY_LM: return false;
    default: break;
    }
    for (size_t i = 0; i < sizeof small_kana / sizeof *small_kana; i++) {
        if (c == small_kana[i] || c == small_kana[i] + 0x60) /* hiragana, katakana */
            return false;
    }
    return true;
}

static bool may_end_line(int32_t c)
{
    utf8proc_category_t category = utf8proc_category(c);

    return category != UTF8PROC_CATEGORY_PS && category != UTF8PROC_CATEGORY_PI;
}

static bool may_break_between(int32_t before, int32_t c)
{
    return (is_ideographic(before) || is_ideographic(c)) && may_end_line(before) &&
           may_begin_line(c);
}

/* The vowels of Thai and Lao that are written before their consonant. */
static bool begins_syllable(int32_t c)
{
    return (c >= 0x0E40 && c <= 0x0E44) || (c >= 0x0EC0 && c <= 0x0EC4);
}

static bool is_blank(char c)
{
    return (unsigned char)c <= ' ';
}

/* The end of the unbreakable unit that begins at an offset. */
static size_t find_unit_end(struct str text, size_t at)
{
    size_t end = find_cluster_end(text, at);

    while (end < text.length && !is_blank(text.data[end])) {
        if (may_break_between(decode_at(text, at), decode_at(text, end)))
            break;
        at = end;
        end = find_cluster_end(text, end);
    }
    return end;
}

/* The length of the longest part at the start of a unit that fits into a width, at least one
 * character. A part that ends before a syllable is preferred. */
static size_t find_fitting_part(struct str unit, int width)
{
    size_t end = find_cluster_end(unit, 0), best = 0;

    while (end < unit.length) {
        size_t next = find_cluster_end(unit, end);

        if (begins_syllable(decode_at(unit, end)))
            best = end;
        if (measure_width(str_part(unit, 0, next)) > width)
            break;
        end = next;
    }
    return best ? best : end;
}

/* Adds a unit after some blanks, or on a line of its own. Returns the column after it. */
static int add_unit(struct buffer *out, struct str unit, int column, int at, int blanks)
{
    if (at > column && at + blanks + measure_width(unit) > LINE_WIDTH) {
        buffer_print(out, "\n%*s", column, "");
        at = column;
        blanks = 0;
    }
    buffer_print(out, "%*s", blanks, "");
    at += blanks;
    while (at + measure_width(unit) > LINE_WIDTH && find_cluster_end(unit, 0) < unit.length) {
        size_t length = find_fitting_part(unit, LINE_WIDTH - at);

        buffer_add(out, str_part(unit, 0, length));
        buffer_print(out, "\n%*s", column, "");
        unit = str_part(unit, length, unit.length);
        at = column;
    }
    buffer_add(out, unit);
    return at + measure_width(unit);
}

void wrap_add(struct buffer *out, struct str text, int column)
{
    int at = column;
    size_t i = 0;

    while (i < text.length) {
        int blanks = 0;
        struct str unit;

        for (; i < text.length && is_blank(text.data[i]); i++)
            blanks = at > column;
        if (i == text.length)
            break;
        unit = str_part(text, i, find_unit_end(text, i) - i);
        at = add_unit(out, unit, column, at, blanks);
        i += unit.length;
    }
}
