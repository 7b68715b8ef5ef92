#include "base/text.h"

#include "base/alloc.h"

#include <string.h>

static char to_upper_char(char c)
{
    return c == '-' ? '_' : to_upper(c);
}

static char underscore_char(char c)
{
    return c == '-' ? '_' : c;
}

static struct str map(struct str text, char (*function)(char))
{
    struct str copy = alloc_copy(text);

    for (size_t i = 0; i < copy.length; i++)
        ((char *)copy.data)[i] = function(copy.data[i]);
    return copy;
}

struct str text_to_lower(struct str text)
{
    return map(text, to_lower);
}

struct str text_to_upper(struct str text)
{
    return map(text, to_upper_char);
}

struct str text_underscored(struct str text)
{
    return map(text, underscore_char);
}

struct str text_to_identifier(struct str name, const char *dropped)
{
    char *id = alloc_zeroed(name.length + 1, 1);
    size_t length = 0;

    for (size_t i = 0; i < name.length; i++) {
        char c = name.data[i];

        if (is_letter(c) || is_digit(c))
            id[length++] = to_lower(c);
        else if (!(c && strchr(dropped, c)) && length && id[length - 1] != '_')
            id[length++] = '_';
    }
    if (length && id[length - 1] == '_')
        length--;
    return (struct str){id, length};
}
