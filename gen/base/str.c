#include "base/str.h"

#include <string.h>

struct str str_from(const char *text)
{
    return (struct str){text, strlen(text)};
}

bool str_equal(struct str a, struct str b)
{
    return a.length == b.length && (a.length == 0 || memcmp(a.data, b.data, a.length) == 0);
}

bool str_starts(struct str a, const char *prefix)
{
    size_t length = strlen(prefix);

    return a.length >= length && memcmp(a.data, prefix, length) == 0;
}

bool str_ends(struct str a, const char *suffix)
{
    return str_ends_with(a, str_from(suffix));
}

bool str_ends_with(struct str a, struct str suffix)
{
    return a.length >= suffix.length &&
           str_equal(str_part(a, a.length - suffix.length, suffix.length), suffix);
}

size_t str_find(struct str text, struct str wanted)
{
    for (size_t i = 0; i + wanted.length <= text.length; i++) {
        if (str_equal(str_part(text, i, wanted.length), wanted))
            return i;
    }
    return text.length;
}

int str_compare(struct str a, struct str b)
{
    size_t shorter = a.length < b.length ? a.length : b.length;
    int order = shorter ? memcmp(a.data, b.data, shorter) : 0;

    if (order)
        return order;
    return (a.length > b.length) - (a.length < b.length);
}

bool str_number(struct str a, long max, long *number)
{
    long value = 0;

    if (a.length == 0 || (a.data[0] == '0' && a.length > 1))
        return false;
    for (size_t i = 0; i < a.length; i++) {
        if (!is_digit(a.data[i]) || value > (max - (a.data[i] - '0')) / 10)
            return false;
        value = value * 10 + (a.data[i] - '0');
    }
    *number = value;
    return true;
}

char to_upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

char to_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}
