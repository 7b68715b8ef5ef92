#include "base/utf8.h"

int utf8_width(int32_t c)
{
    utf8proc_category_t category = utf8proc_category(c);

    if (c < 0 || category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_CF)
        return -1;
    return utf8proc_charwidth(c);
}
