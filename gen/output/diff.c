#include "output/diff.h"

#include "base/alloc.h"

#include <string.h>

enum {
    CONTEXT = 3,
    MAX_EDITS = 1000 /* the memory of the search grows with the square of this */
};

struct lines {
    struct str *list;
    size_t count;
};

/* Lines that were replaced by others; either side may be empty. */
struct change {
    size_t old_start, old_end, new_start, new_end;
};

struct comparison {
    struct lines old_lines, new_lines;
    size_t common_start, common_end; /* equal lines at both ends */
    struct change *changes;          /* in order */
    size_t change_count;
};

static struct lines split_lines(struct str text)
{
    struct lines lines = {0};

    while (text.length) {
        const char *newline = memchr(text.data, '\n', text.length);
        size_t length = newline ? (size_t)(newline - text.data) + 1 : text.length;

        lines.list = alloc_grow(lines.list, lines.count, sizeof *lines.list);
        lines.list[lines.count++] = str_part(text, 0, length);
        text = str_part(text, length, text.length);
    }
    return lines;
}

static void skip_common_ends(struct comparison *comparison)
{
    const struct lines *a = &comparison->old_lines, *b = &comparison->new_lines;
    size_t start = 0, end = 0;

    while (start < a->count && start < b->count && str_equal(a->list[start], b->list[start]))
        start++;
    while (start + end < a->count && start + end < b->count &&
           str_equal(a->list[a->count - 1 - end], b->list[b->count - 1 - end]))
        end++;
    comparison->common_start = start;
    comparison->common_end = end;
}

static void add_change(struct comparison *comparison, struct change change)
{
    comparison->changes =
        alloc_grow(comparison->changes, comparison->change_count, sizeof *comparison->changes);
    comparison->changes[comparison->change_count++] = change;
}

/* The search of Myers, "An O(ND) Difference Algorithm and Its Variations", 1986. Row d holds the
 * furthest point on each diagonal from -d to d that d edits reach. */
struct search {
    const struct comparison *comparison;
    long old_count, new_count;
    long *rows[MAX_EDITS + 1];
};

static bool is_same_line(const struct search *search, long x, long y)
{
    const struct comparison *c = search->comparison;

    return str_equal(c->old_lines.list[c->common_start + (size_t)x],
                     c->new_lines.list[c->common_start + (size_t)y]);
}

static long get_reach(const struct search *search, long edits, long diagonal)
{
    return search->rows[edits][diagonal + edits];
}

/* Whether the last edit on the best path to a diagonal inserts a line rather than deletes one. */
static bool is_insertion(const struct search *search, long edits, long diagonal)
{
    return diagonal == -edits ||
           (diagonal != edits && get_reach(search, edits - 1, diagonal - 1) <
                                     get_reach(search, edits - 1, diagonal + 1));
}

/* Goes as far as possible on a diagonal with one more edit. */
static long advance(const struct search *search, long edits, long diagonal)
{
    long x = 0;

    if (edits > 0 && is_insertion(search, edits, diagonal))
        x = get_reach(search, edits - 1, diagonal + 1);
    else if (edits > 0)
        x = get_reach(search, edits - 1, diagonal - 1) + 1;
    while (x < search->old_count && x - diagonal < search->new_count &&
           is_same_line(search, x, x - diagonal))
        x++;
    return x;
}

/* The number of edits between the texts, or -1 if there are too many. */
static long search_edits(struct search *search)
{
    for (long edits = 0; edits <= MAX_EDITS; edits++) {
        search->rows[edits] = alloc_zeroed((size_t)(2 * edits + 1), sizeof(long));
        for (long k = -edits; k <= edits; k += 2) {
            long x = advance(search, edits, k);

            search->rows[edits][k + edits] = x;
            if (x >= search->old_count && x - k >= search->new_count)
                return edits;
        }
    }
    return -1;
}

/* Walks back from the end of both texts and marks each edited line. */
static void trace_edits(const struct search *search, long edits, bool *removed, bool *added)
{
    long x = search->old_count, y = search->new_count;

    for (; edits > 0; edits--) {
        long diagonal = x - y;

        if (is_insertion(search, edits, diagonal)) {
            x = get_reach(search, edits - 1, diagonal + 1);
            y = x - (diagonal + 1);
            added[y] = true;
        } else {
            x = get_reach(search, edits - 1, diagonal - 1);
            y = x - (diagonal - 1);
            removed[x] = true;
        }
    }
}

/* Joins edited lines that follow each other. */
static void collect_changes(struct comparison *comparison, const struct search *search,
                            const bool *removed, const bool *added)
{
    size_t x = 0, y = 0, base = comparison->common_start;
    size_t old_count = (size_t)search->old_count, new_count = (size_t)search->new_count;

    while (x < old_count || y < new_count) {
        struct change change = {.old_start = base + x, .new_start = base + y};

        while (x < old_count && removed[x])
            x++;
        while (y < new_count && added[y])
            y++;
        change.old_end = base + x;
        change.new_end = base + y;
        if (change.old_end > change.old_start || change.new_end > change.new_start)
            add_change(comparison, change);
        x += x < old_count;
        y += y < new_count;
    }
}

static void compare(struct comparison *comparison)
{
    struct search *search = alloc_zeroed(1, sizeof *search);
    size_t start, old_count, new_count;
    long edits;

    skip_common_ends(comparison);
    start = comparison->common_start;
    old_count = comparison->old_lines.count - start - comparison->common_end;
    new_count = comparison->new_lines.count - start - comparison->common_end;
    search->comparison = comparison;
    search->old_count = (long)old_count;
    search->new_count = (long)new_count;
    edits = search_edits(search);
    if (edits < 0) {
        add_change(comparison, (struct change){start, start + old_count, start, start + new_count});
    } else {
        bool *removed = alloc_zeroed(old_count + 1, 1), *added = alloc_zeroed(new_count + 1, 1);

        trace_edits(search, edits, removed, added);
        collect_changes(comparison, search, removed, added);
    }
}

static void add_lines(struct buffer *buffer, char mark, const struct lines *lines, size_t start,
                      size_t end)
{
    for (size_t i = start; i < end; i++) {
        buffer_add_char(buffer, mark);
        buffer_add(buffer, lines->list[i]);
        if (!str_ends(lines->list[i], "\n"))
            buffer_add(buffer, STR("\n\\ No newline at end of file\n"));
    }
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

static void add_header(struct buffer *buffer, const struct change *all, size_t before, size_t after)
{
    size_t old_length = all->old_end - all->old_start + before + after;
    size_t new_length = all->new_end - all->new_start + before + after;

    buffer_print(buffer, "@@ -%zu,%zu +%zu,%zu @@\n", all->old_start - before + (old_length > 0),
                 old_length, all->new_start - before + (new_length > 0), new_length);
}

/* Adds the change `first` and those after it that are near enough to share its context. Returns the
 * index of the next one. */
static size_t add_hunk(struct buffer *buffer, const struct comparison *comparison, size_t first)
{
    const struct change *changes = comparison->changes;
    const struct lines *old_lines = &comparison->old_lines;
    struct change all = changes[first];
    size_t next = first + 1, before, after, old_at;

    while (next < comparison->change_count &&
           changes[next].old_start - all.old_end <= 2 * CONTEXT) {
        all.old_end = changes[next].old_end;
        all.new_end = changes[next].new_end;
        next++;
    }
    before = least(all.old_start, CONTEXT);
    after = least(old_lines->count - all.old_end, CONTEXT);
    add_header(buffer, &all, before, after);
    old_at = all.old_start - before;
    for (size_t i = first; i < next; i++) {
        add_lines(buffer, ' ', old_lines, old_at, changes[i].old_start);
        add_lines(buffer, '-', old_lines, changes[i].old_start, changes[i].old_end);
        add_lines(buffer, '+', &comparison->new_lines, changes[i].new_start, changes[i].new_end);
        old_at = changes[i].old_end;
    }
    add_lines(buffer, ' ', old_lines, old_at, old_at + after);
    return next;
}

void diff_add(struct buffer *buffer, struct str old_name, struct str old_text, struct str new_name,
              struct str new_text)
{
    struct comparison comparison = {.old_lines = split_lines(old_text),
                                    .new_lines = split_lines(new_text)};

    if (str_equal(old_text, new_text))
        return;
    compare(&comparison);
    buffer_print(buffer, "--- %.*s\n+++ %.*s\n", STR_ARGS(old_name), STR_ARGS(new_name));
    for (size_t i = 0; i < comparison.change_count;)
        i = add_hunk(buffer, &comparison, i);
}
