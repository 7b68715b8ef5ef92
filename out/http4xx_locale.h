/* http4xx_locale.h - the languages of http4xx_text.h, and which one a reader wants.
 *
 *     int locale = http4xx_negotiate(value, length);    of an Accept-Language field
 *     int locale = http4xx_locale_find("nb");
 *
 * All languages of this set are there. To take only some, define HTTP4XX_WITH_NB and so on
 * before every include, or on the compiler's command line. One that is not taken leaves no text, no
 * tag and no row behind. Its enumerator stays, and stands for the first language that was taken, as
 * does any int that is no locale.
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_LOCALE_H_
#define HTTP4XX_LOCALE_H_

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The languages. A number here never changes, whatever is added later. */
enum http4xx_locale {
    HTTP4XX_LOCALE_EN = 0, /* English */
    HTTP4XX_LOCALE_NB = 1, /* norsk bokmål */
    HTTP4XX_LOCALES_ = 2
};

/* The locale of a language tag (BCP 47, any ASCII case), as RFC 4647 section 3.4 looks it up: its
 * own, that of a tag it serves (no is nb), or that of the longest tag that begins it. -1 when there
 * is none. `tag` ends with a NUL. */
int http4xx_locale_find(const char *tag);

/* The locale to answer a request with, by the whole value of its Accept-Language field (RFC 9110
 * sections 12.4.2 and 12.5.4): the highest weight wins, of equal ones the first; a weight of 0
 * excludes a language. What is malformed is passed over, and the rest is used. Where nothing fits,
 * the first language that is not excluded. `value` is any `length` bytes, and may be NULL when
 * `length` is 0. Always a locale that was taken. */
int http4xx_negotiate(const char *value, size_t length);

/* The tag of a locale in canonical case, for Content-Language and lang=. */
const char *http4xx_locale_tag(int locale);

/* The language's own name of itself. */
const char *http4xx_locale_name(int locale);

/* "ltr" or "rtl", for dir=. */
const char *http4xx_locale_direction(int locale);

#ifdef __cplusplus
}
#endif

/* ---- Which languages are taken: HTTP4XX_PICK_..._(if it is, if not) ---- */

#if !defined HTTP4XX_WITH_EN && \
    !defined HTTP4XX_WITH_NB

#define HTTP4XX_WITH_EN
#define HTTP4XX_WITH_NB
#endif

#ifdef HTTP4XX_WITH_EN
#define HTTP4XX_PICK_EN_(yes, no) yes
#else
#define HTTP4XX_PICK_EN_(yes, no) no
#endif
#ifdef HTTP4XX_WITH_NB
#define HTTP4XX_PICK_NB_(yes, no) yes
#else
#define HTTP4XX_PICK_NB_(yes, no) no
#endif

#endif

#if defined HTTP4XX_TEXT_IMPLEMENTATION && !defined HTTP4XX_LOCALE_IMPLEMENTED_
#define HTTP4XX_LOCALE_IMPLEMENTED_

/* The tags that lead to a locale, in small letters, sorted. */
struct http4xx_tag_ {
    char tag[3];
    uint16_t locale;
};
#define HTTP4XX_TAG_(tag, locale) { tag, HTTP4XX_LOCALE_##locale },
#define HTTP4XX_NOTHING_
static const struct http4xx_tag_ http4xx_tags_[] = {
    HTTP4XX_PICK_EN_(HTTP4XX_TAG_("en", EN), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_NB_(HTTP4XX_TAG_("nb", NB), HTTP4XX_NOTHING_)
};
#undef HTTP4XX_TAG_

/* The locales that were taken, the first first. */
#define HTTP4XX_TAKEN_(locale) HTTP4XX_LOCALE_##locale,
static const uint16_t http4xx_taken_[] = {
    HTTP4XX_PICK_EN_(HTTP4XX_TAKEN_(EN), HTTP4XX_NOTHING_)
    HTTP4XX_PICK_NB_(HTTP4XX_TAKEN_(NB), HTTP4XX_NOTHING_)
};
#undef HTTP4XX_TAKEN_
#undef HTTP4XX_NOTHING_

enum {
    HTTP4XX_TAGS_ = sizeof http4xx_tags_ / sizeof *http4xx_tags_,
    HTTP4XX_TAKEN_ = sizeof http4xx_taken_ / sizeof *http4xx_taken_
};

static char http4xx_small_(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* How a tag stands to one of the table: less, equal or more. */
static int http4xx_compare_tag_(const char *tag, size_t length, const char *known)
{
    for (size_t i = 0; i < length; i++) {
        unsigned char a = (unsigned char)http4xx_small_(tag[i]), b = (unsigned char)known[i];

        if (a != b || !b)
            return a < b ? -1 : 1;
    }
    return known[length] ? -1 : 0;
}

/* The locale that a tag leads to as it is; -1 for none. */
static int http4xx_exact_locale_(const char *tag, size_t length)
{
    size_t low = 0, high = HTTP4XX_TAGS_;

    while (length < 3 && low < high) {
        size_t middle = low + (high - low) / 2;
        int order = http4xx_compare_tag_(tag, length, http4xx_tags_[middle].tag);

        if (order == 0)
            return http4xx_tags_[middle].locale;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return -1;
}

/* Looks a tag up, less and less of it; *length becomes that of the part that led to the locale. A
 * single letter goes with what was behind it (RFC 4647 section 3.4). */
static int http4xx_look_up_(const char *tag, size_t *length)
{
    for (;;) {
        int locale = http4xx_exact_locale_(tag, *length);

        if (locale >= 0 || *length == 0)
            return locale;
        do
            --*length;
        while (*length && tag[*length] != '-');
        if (*length >= 2 && tag[*length - 2] == '-')
            *length -= 2;
    }
}

int http4xx_locale_find(const char *tag)
{
    size_t length = 0;

    while (tag[length])
        length++;
    return http4xx_look_up_(tag, &length);
}

/* What a field value says of each locale. */
struct http4xx_wish_ {
    uint16_t weight;  /* in thousandths */
    uint8_t wanted;   /* length of the range that wants it most exactly; 0 for none */
    uint8_t refused;  /* likewise of the range that refuses it */
};

/* One element of a field value. */
struct http4xx_range_ {
    const char *tag; /* "*" too */
    size_t length;   /* 0 where it is malformed */
    int weight;      /* in thousandths */
};

static int http4xx_is_blank_(char c)
{
    return c == ' ' || c == '\t';
}

/* The weight that stands at `*at`, or -1; *at moves behind it. */
static int http4xx_read_weight_(const char *value, size_t length, size_t *at)
{
    int whole, weight, digit = 100;

    if (*at == length || (value[*at] != '0' && value[*at] != '1'))
        return -1;
    whole = value[(*at)++] - '0';
    weight = whole * 1000;
    if (*at < length && value[*at] == '.') {
        for (++*at; digit && *at < length && value[*at] >= '0' && value[*at] <= '9'; ++*at) {
            weight += (value[*at] - '0') * digit;
            digit /= 10;
        }
    }
    return weight <= 1000 ? weight : -1;
}

/* The length of the language range at `at`: letters, then letters and digits, at most eight each
 * with hyphens between them, or a star. 0 for none. */
static size_t http4xx_range_length_(const char *value, size_t length, size_t at)
{
    size_t start = at, run = 0;
    int first = 1;

    if (at < length && value[at] == '*')
        return 1;
    for (; at < length; at++) {
        char c = http4xx_small_(value[at]);

        if ((c >= 'a' && c <= 'z') || (!first && c >= '0' && c <= '9')) {
            if (++run > 8)
                return 0;
        } else if (c == '-' && run) {
            run = 0;
            first = 0;
        } else {
            break;
        }
    }
    return run ? at - start : 0;
}

static void http4xx_skip_blanks_(const char *value, size_t length, size_t *at)
{
    while (*at < length && http4xx_is_blank_(value[*at]))
        ++*at;
}

/* Reads the element at `*at`, which moves to the comma behind it, or to the end. */
static struct http4xx_range_ http4xx_read_range_(const char *value, size_t length, size_t *at)
{
    struct http4xx_range_ range;

    http4xx_skip_blanks_(value, length, at);
    range.tag = value + *at;
    range.length = http4xx_range_length_(value, length, *at);
    range.weight = 1000;
    *at += range.length;
    http4xx_skip_blanks_(value, length, at);
    if (range.length && *at < length && value[*at] == ';') {
        ++*at;
        http4xx_skip_blanks_(value, length, at);
        if (length - *at > 2 && http4xx_small_(value[*at]) == 'q' && value[*at + 1] == '=') {
            *at += 2;
            range.weight = http4xx_read_weight_(value, length, at);
        } else {
            range.weight = -1;
        }
        http4xx_skip_blanks_(value, length, at);
    }
    if (range.weight < 0 || (*at < length && value[*at] != ','))
        range.length = 0;
    while (*at < length && value[*at] != ',')
        ++*at;
    return range;
}

/* Notes that a range has the weight 0: it excludes each locale that it begins a tag of. */
static void http4xx_refuse_(struct http4xx_wish_ *wishes, const struct http4xx_range_ *range)
{
    for (size_t i = 0; i < HTTP4XX_TAGS_; i++) {
        struct http4xx_wish_ *wish = &wishes[http4xx_tags_[i].locale];
        const char *known = http4xx_tags_[i].tag;
        size_t same = 0;

        while (same < range->length && known[same] && http4xx_small_(range->tag[same]) == known[same])
            same++;
        if (same == range->length && (!known[same] || known[same] == '-') && same > wish->refused)
            wish->refused = (uint8_t)same;
    }
}

static int http4xx_is_refused_(const struct http4xx_wish_ *wish)
{
    return wish->refused && wish->refused >= wish->wanted;
}

int http4xx_negotiate(const char *value, size_t length)
{
    struct http4xx_wish_ wishes[HTTP4XX_LOCALES_];
    uint16_t order[HTTP4XX_TAKEN_];
    size_t count = 0;
    int best = -1;

    for (size_t i = 0; i < HTTP4XX_LOCALES_; i++)
        wishes[i].weight = wishes[i].wanted = wishes[i].refused = 0;
    for (size_t at = 0; at < length; at++) {
        struct http4xx_range_ range = http4xx_read_range_(value, length, &at);
        int locale;

        if (!range.length || *range.tag == '*')
            continue;
        if (range.weight == 0) {
            http4xx_refuse_(wishes, &range);
            continue;
        }
        locale = http4xx_look_up_(range.tag, &range.length);
        if (locale < 0)
            continue;
        if (!wishes[locale].weight)
            order[count++] = (uint16_t)locale;
        if (range.weight > wishes[locale].weight)
            wishes[locale].weight = (uint16_t)range.weight;
        if (range.length > wishes[locale].wanted)
            wishes[locale].wanted = (uint8_t)range.length;
    }
    for (size_t i = 0; i < count; i++) {
        const struct http4xx_wish_ *wish = &wishes[order[i]];

        if (!http4xx_is_refused_(wish) && (best < 0 || wish->weight > wishes[best].weight))
            best = order[i];
    }
    for (size_t i = 0; best < 0 && i < HTTP4XX_TAKEN_; i++) {
        if (!http4xx_is_refused_(&wishes[http4xx_taken_[i]]))
            best = http4xx_taken_[i];
    }
    return best < 0 ? http4xx_taken_[0] : best;
}

#endif
