/* http4xx_text.h - what a person reads of a status code: a title and a sentence, in many languages.
 *
 *     In one source file, before the include:    #define HTTP4XX_TEXT_IMPLEMENTATION
 *
 *     int locale = http4xx_negotiate(value, length);    of an Accept-Language field
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
#include "http4xx_locale.h"
#include "http4xx_substatus.h"

#ifdef __cplusplus
extern "C" {
#endif

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

#ifdef HTTP4XX_WITH_EN
#include "http4xx_text_en.h"
#endif
#ifdef HTTP4XX_WITH_NB
#include "http4xx_text_nb.h"
#endif

/* The texts that a language has, in the order of its header. */
enum {
    HTTP4XX_TEXT_TAG_,
    HTTP4XX_TEXT_LANGUAGE_,
    HTTP4XX_TEXT_DIRECTION_,
    HTTP4XX_TEXT_OFFICIAL_,
    HTTP4XX_TEXT_UNOFFICIAL_BEFORE_,
    HTTP4XX_TEXT_UNOFFICIAL_AFTER_,
    HTTP4XX_TEXT_SUBSTATUS_,
    HTTP4XX_TEXT_TITLE_, /* of the class, then of each entry, each with its sentence behind it */
    HTTP4XX_TEXT_SENTENCE_,
    HTTP4XX_TEXT_SUBSTATUSES_ = HTTP4XX_TEXT_TITLE_ + 2 * HTTP4XX_ENTRY_END_,
    HTTP4XX_TEXT_KEYS_ = HTTP4XX_TEXT_SUBSTATUSES_ + HTTP4XX_SUBSTATUSES_
};

/* The texts of a language lie in a struct of arrays, behind their offsets from its start. */
#define HTTP4XX_X_(locale, key, text) char s_##key[sizeof text];
#ifdef HTTP4XX_WITH_EN
struct http4xx_text_en_ {
    uint16_t at[HTTP4XX_TEXT_KEYS_];
    HTTP4XX_TEXT_EN_(HTTP4XX_X_)
};
#endif
#ifdef HTTP4XX_WITH_NB
struct http4xx_text_nb_ {
    uint16_t at[HTTP4XX_TEXT_KEYS_];
    HTTP4XX_TEXT_NB_(HTTP4XX_X_)
};
#endif
#undef HTTP4XX_X_

struct http4xx_texts_ {
#ifdef HTTP4XX_WITH_EN
    struct http4xx_text_en_ en;
#endif
#ifdef HTTP4XX_WITH_NB
    struct http4xx_text_nb_ nb;
#endif
};
#define HTTP4XX_X_(locale, key, text) \
    (uint16_t)offsetof(struct http4xx_text_##locale##_, s_##key),
#define HTTP4XX_Y_(locale, key, text) text,
static const struct http4xx_texts_ http4xx_texts_ = {
#ifdef HTTP4XX_WITH_EN
    { { HTTP4XX_TEXT_EN_(HTTP4XX_X_) }, HTTP4XX_TEXT_EN_(HTTP4XX_Y_) },
#endif
#ifdef HTTP4XX_WITH_NB
    { { HTTP4XX_TEXT_NB_(HTTP4XX_X_) }, HTTP4XX_TEXT_NB_(HTTP4XX_Y_) },
#endif
};
#undef HTTP4XX_X_
#undef HTTP4XX_Y_

/* Where the languages begin, by number. One that was not taken is the first that was. */
#define HTTP4XX_BASE_(locale) (uint32_t)offsetof(struct http4xx_texts_, locale)
static const uint32_t http4xx_text_base_[] = {
    HTTP4XX_PICK_EN_(HTTP4XX_BASE_(en), 0),
    HTTP4XX_PICK_NB_(HTTP4XX_BASE_(nb), 0),
};
#undef HTTP4XX_BASE_

/* Whose texts stand in for missing ones. */
static const uint16_t http4xx_fallback_[] = {
    HTTP4XX_LOCALE_EN,
    HTTP4XX_LOCALE_EN,
};

static int http4xx_valid_locale_(int locale)
{
    return locale >= 0 && locale < HTTP4XX_LOCALES_ ? locale : http4xx_taken_[0];
}

static const char *http4xx_text_of_(int key, int locale)
{
    const char *texts = (const char *)&http4xx_texts_ + http4xx_text_base_[locale];

    return texts + ((const uint16_t *)(const void *)texts)[key];
}

/* A text that a language lacks is that of its fallback, and so on to the first. */
static const char *http4xx_text_(int key, int locale)
{
    const char *text;

    locale = http4xx_valid_locale_(locale);
    text = http4xx_text_of_(key, locale);
    while (!*text && http4xx_fallback_[locale] != locale) {
        locale = http4xx_fallback_[locale];
        text = http4xx_text_of_(key, locale);
    }
    return text;
}

const char *http4xx_locale_tag(int locale)
{
    return http4xx_text_(HTTP4XX_TEXT_TAG_, locale);
}

const char *http4xx_locale_name(int locale)
{
    return http4xx_text_(HTTP4XX_TEXT_LANGUAGE_, locale);
}

const char *http4xx_locale_direction(int locale)
{
    return http4xx_text_(HTTP4XX_TEXT_DIRECTION_, locale);
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
