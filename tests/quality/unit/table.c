/* The hash table, suggestions, and what str_quote() makes of hostile names. */
#include "base/table.h"

#include "base/alloc.h"
#include "base/quote.h"
#include "base/suggest.h"
#include "unit.h"

#include <string.h>

static void test_table(void **state)
{
    struct table table = {0};
    static int values[5000];

    (void)state;
    assert_null(table_get(&table, STR("0")));
    for (int i = 0; i < 5000; i++)
        assert_null(table_add(&table, alloc_printf("%d", i), &values[i]));
    for (int i = 0; i < 5000; i++)
        assert_ptr_equal(table_get(&table, alloc_printf("%d", i)), &values[i]);
    assert_ptr_equal(table_add(&table, STR("17"), &values[0]), &values[17]);
    assert_null(table_get(&table, STR("5000")));
    assert_null(table_get(&table, STR("")));
    assert_null(table_add(&table, STR(""), &values[1]));
    assert_ptr_equal(table_get(&table, STR("")), &values[1]);
}

static struct str best_of(const char *wanted)
{
    static const char *const known[] = {"number", "name", "owner", "reference", "id"};
    struct suggestion suggestion;

    suggestion_start(&suggestion, str_from(wanted));
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        suggestion_try(&suggestion, str_from(known[i]));
    return suggestion.best;
}

static void test_suggestions(void **state)
{
    static char longest[100000];

    (void)state;
    assert_true(str_is(best_of("nmae"), "name"));
    assert_true(str_is(best_of("onwer"), "owner"));
    assert_true(str_is(best_of("refrence"), "reference"));
    assert_true(str_is(best_of("Number"), "number"));
    assert_null(best_of("substatus").data);
    assert_null(best_of("x").data);
    memset(longest, 'n', sizeof longest - 1);
    assert_null(best_of(longest).data);
}

static void test_quoted(void **state)
{
    (void)state;
    assert_string_equal(str_quote(STR("plain ø")), "'plain ø'");
    assert_string_equal(str_quote(STR("\x1b[31m")), "'\\x1b[31m'");
    assert_string_equal(str_quote(STR("a\0b\n")), "'a\\x00b\\x0a'");
    assert_string_equal(str_quote(STR("\xe2\x80\xae")), "'\\xe2\\x80\\xae'");
    assert_string_equal(str_quote(STR("\xff")), "'\\xff'");
    assert_int_equal(strlen(str_quote(alloc_printf("%*s", 1000, ""))), 2 + 80 + strlen("…"));
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
        cmocka_unit_test(test_suggestions),
        cmocka_unit_test(test_quoted),
        cmocka_unit_test(test_numbers),
    };

    return cmocka_run_group_tests_name("table", tests, NULL, NULL);
}
