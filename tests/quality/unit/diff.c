/* A diff is right when patch makes the new text of the old one; patch(1) is the judge. */
#include "output/diff.h"

#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void file_write(const char *path, struct str text)
{
    FILE *file = fopen(path, "w");

    assert_non_null(file);
    if (text.length)
        fwrite(text.data, 1, text.length, file);
    assert_int_equal(fclose(file), 0);
}

/* Checks a diff of two texts and returns it. */
static struct str checked(struct str old_text, struct str new_text)
{
    struct buffer out = {0};

    diff_add(&out, STR("a"), old_text, STR("b"), new_text);
    file_write("diff.old", old_text);
    file_write("diff.new", new_text);
    file_write("diff.patch", buffer_text(&out));
    if (!str_equal(old_text, new_text))
        assert_int_equal(
            system("patch -s --posix -o diff.got diff.old diff.patch && cmp diff.got diff.new"), 0);
    return buffer_text(&out);
}

static void test_equal(void **state)
{
    (void)state;
    assert_int_equal(checked(STR("a\nb\n"), STR("a\nb\n")).length, 0);
    assert_int_equal(checked(STR(""), STR("")).length, 0);
}

static void test_small(void **state)
{
    struct str diff =
        checked(STR("1\n2\n3\n4\n5\n6\n7\n8\n9\n"), STR("1\n2\n3\n4\nfive\n6\n7\n8\n9\n"));

    (void)state;
    assert_true(
        str_equal(diff, STR("--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n")));
}

static void test_ends(void **state)
{
    (void)state;
    checked(STR(""), STR("new\n"));
    checked(STR("old\n"), STR(""));
    checked(STR("a\nb"), STR("a\nb\n"));
    checked(STR("a\nb\n"), STR("a\nc"));
    checked(STR("a\nb\nc\n"), STR("0\na\nb\nc\nd\n"));
}

static struct str random_lines(unsigned *seed, int count)
{
    struct buffer out = {0};

    for (int i = 0; i < count; i++) {
        *seed = *seed * 1103515245u + 12345u;
        buffer_print(&out, "%u\n", (*seed >> 16) % 5);
    }
    return buffer_text(&out);
}

static void test_random(void **state)
{
    unsigned seed = 1;

    (void)state;
    for (int i = 1; i < 200; i++) {
        struct str old_text = random_lines(&seed, i % 40);

        checked(old_text, random_lines(&seed, i % 37));
    }
}

/* Too different for the search: one change, and right all the same. */
static void test_huge(void **state)
{
    struct buffer old_text = {0}, new_text = {0};

    (void)state;
    for (int i = 0; i < 5000; i++) {
        buffer_print(&old_text, "old %d\n", i);
        buffer_print(&new_text, "new %d\n", i);
    }
    checked(buffer_text(&old_text), buffer_text(&new_text));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_equal),  cmocka_unit_test(test_small), cmocka_unit_test(test_ends),
        cmocka_unit_test(test_random), cmocka_unit_test(test_huge),
    };

    return cmocka_run_group_tests_name("diff", tests, NULL, NULL);
}
