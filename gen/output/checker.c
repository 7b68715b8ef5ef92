#include "output/checker.h"

#include "base/alloc.h"
#include "base/checksum.h"
#include "base/file.h"
#include "output/diff.h"

#include <stdio.h>

struct checker {
    struct sink sink;
    const char *dir;
    bool quiet, different;
};

static const char *explain(bool exists, struct str old)
{
    if (!exists)
        return "missing";
    if (checksum_check(old) == CHECKSUM_BROKEN)
        return "edited by hand: its content is not that of the hash in it";
    return "out of date";
}

static void put(struct sink *sink, struct output *output, struct str text)
{
    struct checker *checker = (struct checker *)sink;
    const char *path = output_path(checker->dir, output);
    struct buffer difference = {0};
    struct str old = {0};
    size_t size;
    bool exists = file_exists(path, &size);

    if (exists)
        old = file_read(path);
    if (exists && str_equal(old, text))
        return;
    checker->different = true;
    if (checker->quiet)
        return;
    fprintf(stderr, "%s: %s\n", path, explain(exists, old));
    if (exists)
        diff_add(&difference, str_from(path), old, alloc_printf("%s (new)", path), text);
    stdout_write(buffer_text(&difference));
}

struct sink *checker_open(const char *dir, bool quiet)
{
    struct checker *checker = alloc_zeroed(1, sizeof *checker);

    *checker = (struct checker){.sink = {put}, .dir = dir, .quiet = quiet};
    return &checker->sink;
}

bool checker_result(const struct sink *sink)
{
    return !((const struct checker *)sink)->different;
}
