/* What `check` and `diff` read of files that somebody may have edited: the checksum in a banner,
 * the names in a header. Two files, with a form feed on a line of its own between them. */
#include "fuzz.h"

#include "base/alloc.h"
#include "base/checksum.h"
#include "command/changes.h"
#include "output/diff.h"

#include <string.h>

/* A checksum that is filled in is intact, and filling it in again changes nothing. */
static void try_checksum(struct str text)
{
    struct str copy = alloc_copy(text), once;
    char *bytes = (char *)copy.data;
    bool placeholder = str_find(text, STR(CHECKSUM_PLACEHOLDER)) < text.length;
    enum checksum_state before = checksum_check(text), after;

    checksum_fill(bytes, copy.length);
    once = alloc_copy(copy);
    after = checksum_check(copy);
    MUST((before == CHECKSUM_NONE) == (after == CHECKSUM_NONE));
    MUST(!placeholder || before != CHECKSUM_NONE);
    MUST(str_equal(text, copy) ? before == after : after == CHECKSUM_INTACT);
    checksum_fill(bytes, copy.length);
    MUST(str_equal(once, copy));
}

/* A bit that changes outside of the digits breaks the checksum. */
static void try_change(struct str text)
{
    struct str copy = alloc_copy(text);
    size_t last = text.length - 1;

    if (!text.length || checksum_check(text) != CHECKSUM_INTACT || text.data[last] == 'f' ||
        is_digit(text.data[last]))
        return;
    ((char *)copy.data)[last] ^= 0x40;
    MUST(checksum_check(copy) == CHECKSUM_BROKEN);
}

static void try_names(struct str text, struct str other)
{
    struct public_names before = {0}, after = {0};
    struct buffer out = {0};
    bool breaks;

    if (!public_names_add_header(&before, source_embedded("old.h", text)) ||
        !public_names_add_header(&after, source_embedded("new.h", other)))
        return;
    breaks = changes_add(&out, &before, &after);
    MUST(!breaks || out.length);
    out.length = 0;
    MUST(!changes_add(&out, &before, &before) || out.length);
}

static void try_diff(struct str text, struct str other)
{
    struct buffer out = {0};

    diff_add(&out, STR("old"), text, STR("new"), other);
    MUST((out.length == 0) == str_equal(text, other));
}

static void run(struct str input)
{
    struct str first = fuzz_part(&input), second = fuzz_part(&input);

    try_checksum(first);
    try_change(first);
    try_names(first, second);
    try_diff(first, second);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_run(run, data, size);
    return 0;
}
