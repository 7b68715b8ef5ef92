/* One process can do many runs, as the fuzzers do: what one leaves behind is gone in the next. */
#include "base/diag.h"
#include "base/inputs.h"
#include "base/run.h"
#include "base/source.h"
#include "base/suggest.h"
#include "unit.h"

static void test_errors(void **state)
{
    (void)state;
    for (int run = 0; run < 2; run++) {
        for (unsigned i = 0; i <= MAX_ERRORS_SHOWN; i++)
            error_at((struct location){0}, "the same");
        assert_int_equal(error_count(), MAX_ERRORS_SHOWN + 1);
        run_reset();
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
        run_reset();
    }
}

static void test_inputs(void **state)
{
    size_t count;

    (void)state;
    for (int run = 0; run < 2; run++) {
        inputs_add("a");
        inputs_add("a");
        assert_string_equal(inputs_list(&count)->data, "a");
        assert_int_equal(count, 1);
        run_reset();
        (void)inputs_list(&count);
        assert_int_equal(count, 0);
    }
}

static struct str best_of(void)
{
    struct suggestion suggestion;

    suggestion_start(&suggestion, STR("nmae"));
    suggestion_try(&suggestion, STR("name"));
    return suggestion.best;
}

/* Suggestions end after so many comparisons of one run. */
static void test_suggestions(void **state)
{
    (void)state;
    for (int run = 0; run < 2; run++) {
        for (long i = 0; i < MAX_TRIES; i++)
            assert_true(str_is(best_of(), "name"));
        assert_null(best_of().data);
        run_reset();
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
