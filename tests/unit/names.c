/* The table of names, suggestions, and what quoted() makes of hostile names. */
#include "base/table.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "unit.h"

#include <string.h>

static void test_table(void **state)
{
    struct names names = {0};
    static int values[5000];

    (void)state;
    assert_null(names_get(&names, STR("0")));
    for (int i = 0; i < 5000; i++)
        assert_null(names_add(&names, arena_printf("%d", i), &values[i]));
    for (int i = 0; i < 5000; i++)
        assert_ptr_equal(names_get(&names, arena_printf("%d", i)), &values[i]);
    assert_ptr_equal(names_add(&names, STR("17"), &values[0]), &values[17]);
    assert_null(names_get(&names, STR("5000")));
    assert_null(names_get(&names, STR("")));
    assert_null(names_add(&names, STR(""), &values[1]));
    assert_ptr_equal(names_get(&names, STR("")), &values[1]);
}

static struct str suggestion(const char *wanted)
{
    static const char *const known[] = {"number", "name", "owner", "reference", "id"};
    struct nearest nearest;

    nearest_start(&nearest, str_from(wanted));
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        nearest_try(&nearest, str_from(known[i]));
    return nearest.best;
}

static void test_nearest(void **state)
{
    static char longest[100000];

    (void)state;
    assert_true(str_is(suggestion("nmae"), "name"));
    assert_true(str_is(suggestion("onwer"), "owner"));
    assert_true(str_is(suggestion("refrence"), "reference"));
    assert_true(str_is(suggestion("Number"), "number"));
    assert_null(suggestion("substatus").at);
    assert_null(suggestion("x").at);
    memset(longest, 'n', sizeof longest - 1);
    assert_null(suggestion(longest).at);
}

static void test_quoted(void **state)
{
    (void)state;
    assert_string_equal(quoted(STR("plain ø")), "'plain ø'");
    assert_string_equal(quoted(STR("\x1b[31m")), "'\\x1b[31m'");
    assert_string_equal(quoted(STR("a\0b\n")), "'a\\x00b\\x0a'");
    assert_string_equal(quoted(STR("\xe2\x80\xae")), "'\\xe2\\x80\\xae'");
    assert_string_equal(quoted(STR("\xff")), "'\\xff'");
    assert_int_equal(strlen(quoted(arena_printf("%*s", 1000, ""))), 2 + 80 + strlen("…"));
}

static void test_numbers(void **state)
{
    static const char *const wrong[] = {"",    "-1", "+1",   "01",  "1e3",
                                        "0x1", "1 ", "1000", "4_0", "99999999999999999999999"};
    long number = 7;

    (void)state;
    assert_true(str_number(STR("0"), 999, &number) && number == 0);
    assert_true(str_number(STR("999"), 999, &number) && number == 999);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(str_number(str_from(wrong[i]), 999, &number));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_table),
        cmocka_unit_test(test_nearest),
        cmocka_unit_test(test_quoted),
        cmocka_unit_test(test_numbers),
    };

    return cmocka_run_group_tests_name("names", tests, NULL, NULL);
}
