/* Lines are no wider than a terminal, and nothing of a text is lost, whatever bytes it has. */
#include "command/wrap.h"

#include "unit.h"

static struct str wrapped(struct str text, int column)
{
    struct buffer out = {0};

    wrap_add(&out, text, column);
    return buffer_text(&out);
}

static void test_words(void **state)
{
    (void)state;
    assert_true(str_is(wrapped(STR(""), 4), ""));
    assert_true(str_is(wrapped(STR("one  two\tthree"), 4), "one two three"));
    assert_true(str_is(wrapped(STR("one two"), LINE_WIDTH - 4), "one\n"
                                                                "                              "
                                                                "                              "
                                                                "              two"));
}

/* A byte that is part of no character is one, and takes a column. */
static void test_no_characters(void **state)
{
    (void)state;
    assert_true(str_is(wrapped(STR("\xff\xc3 \xe2\x82"), 0), "\xff\xc3 \xe2\x82"));
    assert_true(str_is(wrapped(STR("\xff\xff\xff\xff\xff"), LINE_WIDTH - 4),
                       "\xff\xff\xff\xff\n"
                       "                                                                          "
                       "\xff"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_no_characters),
    };

    return cmocka_run_group_tests_name("wrap", tests, NULL, NULL);
}
