#include "base/quote.h"

#include "base/buffer.h"
#include "base/utf8.h"

enum { QUOTED_MAX = 80 }; /* bytes of a text that are quoted */

const char *str_quote(struct str text)
{
    struct buffer out = {0};
    size_t i = 0;

    buffer_add_char(&out, '\'');
    while (i < text.length && i < QUOTED_MAX) {
        size_t start = i;
        bool harmless = utf8_width(utf8_next(text, &i)) >= 0;

        if (harmless)
            buffer_add(&out, str_part(text, start, i - start));
        for (size_t j = start; !harmless && j < i; j++)
            buffer_print(&out, "\\x%02x", (unsigned char)text.data[j]);
    }
    buffer_add(&out, i < text.length ? STR("…'") : STR("'"));
    buffer_add_char(&out, '\0');
    return buffer_text(&out).data;
}
