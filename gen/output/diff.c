#include "output/diff.h"

#include "base/alloc.h"

#include <string.h>

enum {
    CONTEXT = 3,
    MAX_EDITS = 1000 /* the search takes memory by the square of it */
};

struct lines {
    struct str *list;
    size_t count;
};

/* A run of lines that were replaced; either side may be empty. */
struct change {
    size_t old_start, old_end, new_start, new_end;
};

struct comparison {
    struct lines old_lines, new_lines;
    size_t same_before, same_behind; /* lines at both ends that are equal */
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

static void skip_same_ends(struct comparison *comparison)
{
    const struct lines *a = &comparison->old_lines, *b = &comparison->new_lines;
    size_t start = 0, end = 0;

    while (start < a->count && start < b->count && str_equal(a->list[start], b->list[start]))
        start++;
    while (start + end < a->count && start + end < b->count &&
           str_equal(a->list[a->count - 1 - end], b->list[b->count - 1 - end]))
        end++;
    comparison->same_before = start;
    comparison->same_behind = end;
}

static void add_change(struct comparison *comparison, struct change change)
{
    comparison->changes =
        alloc_grow(comparison->changes, comparison->change_count, sizeof *comparison->changes);
    comparison->changes[comparison->change_count++] = change;
}

/* How far each diagonal was reached, one row for each number of edits: Myers, "An O(ND) Difference
 * Algorithm and Its Variations", 1986. A row for d edits holds the diagonals -d to d. */
struct search {
    const struct comparison *comparison;
    long old_count, new_count;
    long *rows[MAX_EDITS + 1];
};

static bool same_line(const struct search *search, long x, long y)
{
    const struct comparison *c = search->comparison;

    return str_equal(c->old_lines.list[c->same_before + (size_t)x],
                     c->new_lines.list[c->same_before + (size_t)y]);
}

static long reached(const struct search *search, long edits, long diagonal)
{
    return search->rows[edits][diagonal + edits];
}

/* Whether the best way to a diagonal is down, by an inserted line, from the one above it. */
static bool comes_down(const struct search *search, long edits, long diagonal)
{
    return diagonal == -edits ||
           (diagonal != edits &&
            reached(search, edits - 1, diagonal - 1) < reached(search, edits - 1, diagonal + 1));
}

static long advance(const struct search *search, long edits, long diagonal)
{
    long x = 0;

    if (edits > 0 && comes_down(search, edits, diagonal))
        x = reached(search, edits - 1, diagonal + 1);
    else if (edits > 0)
        x = reached(search, edits - 1, diagonal - 1) + 1;
    while (x < search->old_count && x - diagonal < search->new_count &&
           same_line(search, x, x - diagonal))
        x++;
    return x;
}

/* The number of edits between the texts, or -1 when it is too large to go on. */
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

/* Walks back from the end of both texts and notes each edited line. */
static void trace_edits(const struct search *search, long edits, bool *removed, bool *added)
{
    long x = search->old_count, y = search->new_count;

    for (; edits > 0; edits--) {
        long diagonal = x - y;

        if (comes_down(search, edits, diagonal)) {
            x = reached(search, edits - 1, diagonal + 1);
            y = x - (diagonal + 1);
            added[y] = true;
        } else {
            x = reached(search, edits - 1, diagonal - 1);
            y = x - (diagonal - 1);
            removed[x] = true;
        }
    }
}

static void collect_changes(struct comparison *comparison, const struct search *search,
                            const bool *removed, const bool *added)
{
    size_t x = 0, y = 0, base = comparison->same_before;
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
    size_t same, old_count, new_count;
    long edits;

    skip_same_ends(comparison);
    same = comparison->same_before + comparison->same_behind;
    old_count = comparison->old_lines.count - same;
    new_count = comparison->new_lines.count - same;
    search->comparison = comparison;
    search->old_count = (long)old_count;
    search->new_count = (long)new_count;
    edits = search_edits(search);
    if (edits < 0) {
        add_change(comparison,
                   (struct change){comparison->same_before, comparison->same_before + old_count,
                                   comparison->same_before, comparison->same_before + new_count});
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

static size_t less(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Prints the changes from `first` that lie so close that they share their context, and returns the
 * one behind them. */
static size_t add_hunk(struct buffer *buffer, const struct comparison *comparison, size_t first)
{
    const struct change *changes = comparison->changes;
    const struct lines *old_lines = &comparison->old_lines;
    size_t last = first, before, behind, old_at, old_length, new_length;

    while (last + 1 < comparison->change_count &&
           changes[last + 1].old_start - changes[last].old_end <= 2 * CONTEXT)
        last++;
    before = less(changes[first].old_start, CONTEXT);
    behind = less(old_lines->count - changes[last].old_end, CONTEXT);
    old_length = changes[last].old_end - changes[first].old_start + before + behind;
    new_length = changes[last].new_end - changes[first].new_start + before + behind;
    buffer_print(buffer, "@@ -%zu,%zu +%zu,%zu @@\n",
                 changes[first].old_start - before + (old_length > 0), old_length,
                 changes[first].new_start - before + (new_length > 0), new_length);
    old_at = changes[first].old_start - before;
    for (size_t i = first; i <= last; i++) {
        add_lines(buffer, ' ', old_lines, old_at, changes[i].old_start);
        add_lines(buffer, '-', old_lines, changes[i].old_start, changes[i].old_end);
        add_lines(buffer, '+', &comparison->new_lines, changes[i].new_start, changes[i].new_end);
        old_at = changes[i].old_end;
    }
    add_lines(buffer, ' ', old_lines, old_at, old_at + behind);
    return last + 1;
}

void diff_add(struct buffer *buffer, struct str old_name, struct str old_text, struct str new_name,
              struct str new_text)
{
    struct comparison comparison = {.old_lines = split_lines(old_text),
                                    .new_lines = split_lines(new_text)};

    if (str_equal(old_text, new_text))
        return;
    compare(&comparison);
    buffer_print(buffer, "--- %.*s\n+++ %.*s\n", (int)old_name.length, old_name.data,
                 (int)new_name.length, new_name.data);
    for (size_t i = 0; i < comparison.change_count;)
        i = add_hunk(buffer, &comparison, i);
}
