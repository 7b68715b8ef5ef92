#include "base/checksum.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { DIGITS = 16 };

static const char name[] = "fnv1a64:";

static bool is_hex(char c)
{
    return is_digit(c) || (c >= 'a' && c <= 'f');
}

/* The offset of the first checksum's digits, or the length of the text. */
static size_t find_digits(struct str text)
{
    for (size_t i = 0; i + sizeof name - 1 + DIGITS <= text.length; i++) {
        const char *at = memchr(text.data + i, name[0], text.length - i);
        size_t digits = 0;

        if (!at)
            return text.length;
        i = (size_t)(at - text.data);
        if (!str_starts(str_part(text, i, text.length), name))
            continue;
        at += sizeof name - 1;
        while (digits < DIGITS && at + digits < text.data + text.length && is_hex(at[digits]))
            digits++;
        if (digits == DIGITS)
            return (size_t)(at - text.data);
    }
    return text.length;
}

uint64_t fnv1a(uint64_t hash, struct str bytes)
{
    for (size_t i = 0; i < bytes.length; i++)
        hash = (hash ^ (unsigned char)bytes.data[i]) * UINT64_C(0x100000001b3);
    return hash;
}

/* Computes the digits that belong at an offset. */
static void compute(struct str text, size_t offset, char digits[DIGITS + 1])
{
    uint64_t hash = fnv1a(FNV1A_START, str_part(text, 0, offset));

    hash = fnv1a(hash, STR("0000000000000000"));
    hash = fnv1a(hash, str_part(text, offset + DIGITS, text.length));
    snprintf(digits, DIGITS + 1, "%016" PRIx64, hash);
}

void checksum_fill(char *bytes, size_t length)
{
    struct str text = {bytes, length};
    size_t offset = find_digits(text);
    char digits[DIGITS + 1];

    if (offset == length || !str_starts(str_part(text, offset, DIGITS), "0000000000000000"))
        return;
    compute(text, offset, digits);
    memcpy(bytes + offset, digits, DIGITS);
}

enum checksum_state checksum_check(struct str text)
{
    size_t offset = find_digits(text);
    char digits[DIGITS + 1];

    if (offset == text.length)
        return CHECKSUM_NONE;
    compute(text, offset, digits);
    return memcmp(text.data + offset, digits, DIGITS) == 0 ? CHECKSUM_INTACT : CHECKSUM_BROKEN;
}
