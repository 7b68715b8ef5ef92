/* utf8.h - characters of UTF-8. libutf8proc knows what they are. */
#ifndef UTF8_H
#define UTF8_H

#include "base/str.h"

#include <stdint.h>
#include <utf8proc.h>

/* Whether a byte continues a character that began before it. */
static inline bool is_continuation(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

/* utf8_next() decodes the character at byte `*i`, which must lie inside the string, and moves `*i`
 * past it. An invalid byte counts as one character, -1. */
static inline int32_t utf8_next(struct str text, size_t *i)
{
    utf8proc_int32_t c = (unsigned char)text.data[*i];
    utf8proc_ssize_t bytes = 1;

    if (c >= 0x80)
        bytes = utf8proc_iterate((const utf8proc_uint8_t *)text.data + *i,
                                 (utf8proc_ssize_t)(text.length - *i), &c);
    *i += bytes > 0 ? (size_t)bytes : 1;
    return bytes > 0 ? c : -1;
}

/* The columns that a character takes in a terminal: 0, 1 or 2. -1 for an invalid byte and for
 * characters that could deceive a reader or control a terminal: control and format characters. */
int utf8_width(int32_t c);

#endif
