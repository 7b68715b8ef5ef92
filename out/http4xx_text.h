/* http4xx_text.h - what a person reads of a status code: a title and a sentence, in many languages.
 *
 *     In one source file, before the include:    #define HTTP4XX_TEXT_IMPLEMENTATION
 *
 *     int locale = http4xx_locale_find("nb");
 *     puts(http4xx_title(400, locale));
 *     puts(http4xx_sentence(400, locale));
 *
 * The texts are for the content of a response. The status line keeps the English phrase of
 * http4xx_reason: servers that translated it had to take that back.
 *
 * A code of the class that is not known has the texts of the class, as RFC 9110 section 15 treats
 * it; any other int has "". Every function takes every value of its arguments, allocates nothing,
 * and gives strings that are never NULL, never freed, and UTF-8.
 *
 * Made by gen4xx 0.1.0 from its built-in specification. Do not edit; to make it again:
 *
 *     gen4xx generate
 *
 * SPDX-License-Identifier: 0BSD
 */
#ifndef HTTP4XX_TEXT_H_
#define HTTP4XX_TEXT_H_

#include "http4xx.h"
#include "http4xx_substatus.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The languages. */
enum http4xx_locale {
    HTTP4XX_LOCALE_EN = 0, /* English */
    HTTP4XX_LOCALE_NB = 1, /* norsk bokmål */
    HTTP4XX_LOCALES_
};

/* The locale of a language tag (BCP 47, any ASCII case): its own, or that of the longest tag that
 * begins it (RFC 4647 section 3.4). -1 when there is none, which all functions take for the first
 * locale. `tag` ends with a NUL. */
int http4xx_locale_find(const char *tag);

/* The tag of a locale in canonical case, for Content-Language and lang=. */
const char *http4xx_locale_tag(int locale);

/* The language's own name of itself. */
const char *http4xx_locale_name(int locale);

/* A short title for a heading: "Not found". */
const char *http4xx_title(int code, int locale);

/* One sentence that says what happened and, where there is something, what to do. */
const char *http4xx_sentence(int code, int locale);

/* The same of an entry, for a number that has several owners; "" for no entry. */
const char *http4xx_entry_title(int entry, int locale);
const char *http4xx_entry_sentence(int entry, int locale);

/* Title and paragraph of the class as a whole. */
const char *http4xx_class_title(int locale);
const char *http4xx_class_sentence(int locale);

/* The label of a sub-status code, by the owner that has precedence; the owner's own label where the
 * locale has none, "" for a pair that nobody uses. */
const char *http4xx_substatus_text(int code, int sub, int locale);

/* The same of an entry of http4xx_find_substatus. */
const char *http4xx_substatus_entry_text(int entry, int locale);

/* The words for sub-status codes. */
const char *http4xx_label_substatus(int locale);

/* Writes "official" or "unofficial (owner)" of an entry, in the words of the locale, to a buffer of
 * `size` bytes, always with a NUL when size is not 0. Returns the bytes that the whole has without
 * its NUL; where that is `size` or more, the end was cut. "" for no entry. `buffer` may be NULL
 * when `size` is 0. */
size_t http4xx_label(int entry, int locale, char *buffer, size_t size);

#ifdef __cplusplus
}
#endif

#endif

#if defined HTTP4XX_TEXT_IMPLEMENTATION && !defined HTTP4XX_TEXT_IMPLEMENTED_
#define HTTP4XX_TEXT_IMPLEMENTED_

#include "http4xx_text_en.h"
#include "http4xx_text_nb.h"

/* The texts of a locale lie in a struct of arrays; one struct holds them all. */
#define HTTP4XX_X_(locale, key, text) char s_##key[sizeof text];
struct http4xx_text_en_ {
    HTTP4XX_TEXT_EN_(HTTP4XX_X_)
};
#undef HTTP4XX_X_
#define HTTP4XX_X_(locale, key, text) char s_##key[sizeof text];
struct http4xx_text_nb_ {
    HTTP4XX_TEXT_NB_(HTTP4XX_X_)
};
#undef HTTP4XX_X_
#define HTTP4XX_X_(locale, key, text) text,
struct http4xx_texts_ {
    struct http4xx_text_en_ en;
    struct http4xx_text_nb_ nb;
};
static const struct http4xx_texts_ http4xx_texts_ = {
    { HTTP4XX_TEXT_EN_(HTTP4XX_X_) },
    { HTTP4XX_TEXT_NB_(HTTP4XX_X_) },
};
#undef HTTP4XX_X_

/* Where the locales begin, and where their texts lie from there. */
static const uint32_t http4xx_text_base_[] = {
    (uint32_t)offsetof(struct http4xx_texts_, en),
    (uint32_t)offsetof(struct http4xx_texts_, nb),
};
enum {
    HTTP4XX_TEXT_LANGUAGE_,
    HTTP4XX_TEXT_OFFICIAL_,
    HTTP4XX_TEXT_UNOFFICIAL_BEFORE_,
    HTTP4XX_TEXT_UNOFFICIAL_AFTER_,
    HTTP4XX_TEXT_SUBSTATUS_,
    HTTP4XX_TEXT_TITLE_, /* of the class, then of each entry, each with its sentence behind it */
    HTTP4XX_TEXT_SENTENCE_,
    HTTP4XX_TEXT_SUBSTATUSES_ = HTTP4XX_TEXT_TITLE_ + 2 * HTTP4XX_ENTRY_END_,
    HTTP4XX_TEXT_KEYS_ = HTTP4XX_TEXT_SUBSTATUSES_ + HTTP4XX_SUBSTATUSES_
};
static const uint16_t http4xx_text_at_[][HTTP4XX_TEXT_KEYS_] = {
#define HTTP4XX_X_(locale, key, text) \
    (uint16_t)offsetof(struct http4xx_text_en_, s_##key),
    { HTTP4XX_TEXT_EN_(HTTP4XX_X_) },
#undef HTTP4XX_X_
#define HTTP4XX_X_(locale, key, text) \
    (uint16_t)offsetof(struct http4xx_text_nb_, s_##key),
    { HTTP4XX_TEXT_NB_(HTTP4XX_X_) },
#undef HTTP4XX_X_
};

struct http4xx_tags_ {
    char en[sizeof "en"];
    char nb[sizeof "nb"];
};
static const struct http4xx_tags_ http4xx_tags_ = {
    "en",
    "nb",
};
static const uint16_t http4xx_tag_at_[] = {
    (uint16_t)offsetof(struct http4xx_tags_, en),
    (uint16_t)offsetof(struct http4xx_tags_, nb),
};

static int http4xx_valid_locale_(int locale)
{
    return locale >= 0 && locale < HTTP4XX_LOCALES_ ? locale : 0;
}

static const char *http4xx_text_of_(int key, int locale)
{
    return (const char *)&http4xx_texts_ + http4xx_text_base_[locale] +
           http4xx_text_at_[locale][key];
}

/* A text that a locale lacks is that of the first locale. */
static const char *http4xx_text_(int key, int locale)
{
    const char *text = http4xx_text_of_(key, http4xx_valid_locale_(locale));

    return *text ? text : http4xx_text_of_(key, 0);
}

/* Whether the first `length` characters of a tag are another tag. */
static int http4xx_same_tag_(const char *known, const char *tag, size_t length)
{
    size_t i = 0;

    for (; i < length && known[i]; i++) {
        char a = known[i], b = tag[i];

        if (a >= 'A' && a <= 'Z')
            a = (char)(a - 'A' + 'a');
        if (b >= 'A' && b <= 'Z')
            b = (char)(b - 'A' + 'a');
        if (a != b)
            return 0;
    }
    return i == length && !known[i];
}

static int http4xx_exact_locale_(const char *tag, size_t length)
{
    for (int locale = 0; locale < HTTP4XX_LOCALES_; locale++) {
        if (http4xx_same_tag_(http4xx_locale_tag(locale), tag, length))
            return locale;
    }
    return -1;
}

int http4xx_locale_find(const char *tag)
{
    size_t length = 0;
    int locale;

    while (tag[length])
        length++;
    while ((locale = http4xx_exact_locale_(tag, length)) < 0 && length) {
        do
            length--;
        while (length && tag[length] != '-');
        if (length >= 2 && tag[length - 2] == '-')
            length -= 2;
    }
    return locale;
}

const char *http4xx_locale_tag(int locale)
{
    return (const char *)&http4xx_tags_ + http4xx_tag_at_[http4xx_valid_locale_(locale)];
}

const char *http4xx_locale_name(int locale)
{
    return http4xx_text_(HTTP4XX_TEXT_LANGUAGE_, locale);
}

const char *http4xx_title(int code, int locale)
{
    int key = HTTP4XX_TEXT_TITLE_ + 2 * http4xx_entry(code);

    return http4xx_in_class(code) ? http4xx_text_(key, locale) : "";
}

const char *http4xx_sentence(int code, int locale)
{
    int key = HTTP4XX_TEXT_SENTENCE_ + 2 * http4xx_entry(code);

    return http4xx_in_class(code) ? http4xx_text_(key, locale) : "";
}

const char *http4xx_entry_title(int entry, int locale)
{
    if (!http4xx_entry_code(entry))
        return "";
    return http4xx_text_(HTTP4XX_TEXT_TITLE_ + 2 * entry, locale);
}

const char *http4xx_entry_sentence(int entry, int locale)
{
    if (!http4xx_entry_code(entry))
        return "";
    return http4xx_text_(HTTP4XX_TEXT_SENTENCE_ + 2 * entry, locale);
}

const char *http4xx_class_title(int locale)
{
    return http4xx_text_(HTTP4XX_TEXT_TITLE_, locale);
}

const char *http4xx_class_sentence(int locale)
{
    return http4xx_text_(HTTP4XX_TEXT_SENTENCE_, locale);
}

const char *http4xx_substatus_entry_text(int entry, int locale)
{
    const char *own = http4xx_substatus_label(entry);

    if (*own) {
        const char *text = http4xx_text_(HTTP4XX_TEXT_SUBSTATUSES_ + entry - 1, locale);

        return *text ? text : own;
    }
    return own;
}

const char *http4xx_substatus_text(int code, int sub, int locale)
{
    return http4xx_substatus_entry_text(http4xx_substatus_entry(code, sub), locale);
}

const char *http4xx_label_substatus(int locale)
{
    return http4xx_text_(HTTP4XX_TEXT_SUBSTATUS_, locale);
}

/* Adds a text behind `length` bytes that were written, as far as there is room. */
static size_t http4xx_append_(const char *text, char *buffer, size_t size, size_t length)
{
    for (; *text; text++, length++) {
        if (length + 1 < size)
            buffer[length] = *text;
    }
    if (size)
        buffer[length < size ? length : size - 1] = '\0';
    return length;
}

size_t http4xx_label(int entry, int locale, char *buffer, size_t size)
{
    int owner = http4xx_entry_owner(entry);
    const char *parts[3] = {"", "", ""};
    size_t length = 0;

    if (http4xx_owner_official(owner)) {
        parts[0] = http4xx_text_(HTTP4XX_TEXT_OFFICIAL_, locale);
    } else if (owner >= 0) {
        parts[0] = http4xx_text_(HTTP4XX_TEXT_UNOFFICIAL_BEFORE_, locale);
        parts[1] = http4xx_owner_name(owner);
        parts[2] = http4xx_text_(HTTP4XX_TEXT_UNOFFICIAL_AFTER_, locale);
    }
    for (int i = 0; i < 3; i++)
        length = http4xx_append_(parts[i], buffer, size, length);
    return length;
}

#endif
