/* One process can do many runs, as the fuzzers do: what one leaves behind is gone in the next. */
#include "base/alloc.h"
#include "base/diag.h"
#include "base/inputs.h"
#include "base/source.h"
#include "base/table.h"
#include "unit.h"

static void test_errors(void **state)
{
    (void)state;
    for (int run = 0; run < 2; run++) {
        for (unsigned i = 0; i <= MAX_ERRORS_SHOWN; i++)
            error_at((struct location){0}, "the same");
        assert_int_equal(error_count(), MAX_ERRORS_SHOWN + 1);
        error_reset();
        assert_int_equal(error_count(), 0);
    }
}

static void test_sources(void **state)
{
    (void)state;
    for (int run = 0; run < 2; run++) {
        assert_null(source_at(1));
        assert_int_equal(source_embedded("a", STR("text"))->index, 1);
        assert_non_null(source_at(1));
        source_reset();
    }
}

static void test_inputs(void **state)
{
    size_t count;

    (void)state;
    for (int run = 0; run < 2; run++) {
        inputs_add("a");
        inputs_add("a");
        assert_string_equal(inputs(&count)->at, "a");
        assert_int_equal(count, 1);
        inputs_reset();
        (void)inputs(&count);
        assert_int_equal(count, 0);
    }
}

static struct str suggestion(void)
{
    struct nearest nearest;

    nearest_start(&nearest, STR("nmae"));
    nearest_try(&nearest, STR("name"));
    return nearest.best;
}

/* Suggestions end after so many comparisons of one run. */
static void test_suggestions(void **state)
{
    (void)state;
    for (int run = 0; run < 2; run++) {
        for (long i = 0; i < MAX_TRIES; i++)
            assert_true(str_is(suggestion(), "name"));
        assert_null(suggestion().at);
        nearest_reset();
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_errors),
        cmocka_unit_test(test_sources),
        cmocka_unit_test(test_inputs),
        cmocka_unit_test(test_suggestions),
    };

    return cmocka_run_group_tests_name("reset", tests, NULL, NULL);
}
