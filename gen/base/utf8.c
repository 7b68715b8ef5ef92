#include "base/utf8.h"

#include <utf8proc.h>

int32_t utf8_decode(struct str text, size_t *i)
{
    utf8proc_int32_t c;
    utf8proc_ssize_t bytes = utf8proc_iterate((const utf8proc_uint8_t *)text.data + *i,
                                              (utf8proc_ssize_t)(text.length - *i), &c);

    *i += bytes > 0 ? (size_t)bytes : 1;
    return bytes > 0 ? c : -1;
}

int utf8_width(int32_t c)
{
    utf8proc_category_t category = utf8proc_category(c);

    if (c < 0 || category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_CF)
        return -1;
    return utf8proc_charwidth(c);
}
