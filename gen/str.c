#include "str.h"

#include <string.h>

struct str str_from(const char *text)
{
    return (struct str){text, strlen(text)};
}

bool str_equal(struct str a, struct str b)
{
    return a.length == b.length && (a.length == 0 || memcmp(a.at, b.at, a.length) == 0);
}

bool str_is(struct str a, const char *text)
{
    return str_equal(a, str_from(text));
}

bool str_starts(struct str a, const char *prefix)
{
    size_t length = strlen(prefix);

    return a.length >= length && memcmp(a.at, prefix, length) == 0;
}

bool str_ends(struct str a, const char *suffix)
{
    size_t length = strlen(suffix);

    return a.length >= length && memcmp(a.at + a.length - length, suffix, length) == 0;
}

int str_compare(struct str a, struct str b)
{
    size_t shorter = a.length < b.length ? a.length : b.length;
    int order = shorter ? memcmp(a.at, b.at, shorter) : 0;

    if (order)
        return order;
    return (a.length > b.length) - (a.length < b.length);
}

struct str str_part(struct str a, size_t start, size_t length)
{
    if (start > a.length)
        start = a.length;
    if (length > a.length - start)
        length = a.length - start;
    return (struct str){a.at ? a.at + start : NULL, length};
}

bool str_number(struct str a, long max, long *number)
{
    long value = 0;

    if (a.length == 0 || (a.at[0] == '0' && a.length > 1))
        return false;
    for (size_t i = 0; i < a.length; i++) {
        if (!is_digit(a.at[i]) || value > (max - (a.at[i] - '0')) / 10)
            return false;
        value = value * 10 + (a.at[i] - '0');
    }
    *number = value;
    return true;
}

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

char to_upper(char c)
{
    return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

char to_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}
