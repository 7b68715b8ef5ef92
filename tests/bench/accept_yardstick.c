/* What a program might have that trusts its clients: no wildcard, no exclusion, no relations, no
 * look at what is malformed; the language of the highest weight whose tag, or whose part before the
 * last hyphen, is known. */
#include "accept.h"

#include <string.h>

static struct {
    uint64_t tag;
    int locale;
} slots[128];

/* The first eight characters of a tag, small ones, as a number. */
static uint64_t pack(const char *tag, size_t length)
{
    uint64_t packed = 0;

    for (size_t i = 0; i < length && i < 8; i++)
        packed = packed << 8 | ((unsigned char)tag[i] | 0x20);
    return packed;
}

static size_t slot_of(uint64_t tag)
{
    size_t slot = tag * 0x9e3779b97f4a7c15 >> 57;

    while (slots[slot].tag && slots[slot].tag != tag)
        slot = (slot + 1) % 128;
    return slot;
}

void accept_yardstick_open(void);
void accept_yardstick_open(void)
{
    for (int i = 0; i < available_count; i++) {
        uint64_t tag = pack(available[i], strlen(available[i]));
        size_t slot = slot_of(tag);

        slots[slot].tag = tag;
        slots[slot].locale = i + 1;
    }
}

static int yardstick(const char *at, size_t length)
{
    const char *end = at + length;
    int best = 0, best_weight = 0;

    for (; at < end; at++) {
        const char *tag = at, *hyphen = NULL;
        int weight = 10, found;

        for (; at < end && *at != ',' && *at != ';'; at++)
            hyphen = *at == '-' ? at : hyphen;
        found = slots[slot_of(pack(tag, (size_t)(at - tag)))].locale;
        if (!found && hyphen)
            found = slots[slot_of(pack(tag, (size_t)(hyphen - tag)))].locale;
        if (at < end && *at == ';')
            weight = at[3] == '1' ? 10 : at[5] - '0'; /* ;q=0.9 */
        while (at < end && *at != ',')
            at++;
        if (at + 1 < end && at[1] == ' ')
            at++;
        if (found && weight > best_weight) {
            best = found;
            best_weight = weight;
        }
    }
    return best;
}

ACCEPT_PEER(accept_yardstick, yardstick)
