/* The checksum of generated files: XXH64 as published, and what check tells of a file. */
#include "base/checksum.h"

#include "base/alloc.h"
#include "unit.h"

/* From the tests of the reference implementation, and computed with xxh64sum. */
static void test_vectors(void **state)
{
    static const struct {
        struct str text;
        uint64_t hash;
    } vectors[] = {
        {{"", 0}, UINT64_C(0xef46db3751d8e999)},
        {{"a", 1}, UINT64_C(0xd24ec4f1a98c6e5b)},
        {{"abc", 3}, UINT64_C(0x44bc2cf5ad770999)},
        {{"message digest", 14}, UINT64_C(0x066ed728fceeb3be)},
        {{"abcdefghijklmnopqrstuvwxyz", 26}, UINT64_C(0xcfe1f278fa89835c)},
        {{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 62},
         UINT64_C(0xaaa46907d3047814)},
    };

    (void)state;
    for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++)
        assert_true(xxh64(vectors[i].text) == vectors[i].hash);
}

static void test_file(void **state)
{
    struct str file = alloc_copy(STR("/* " CHECKSUM_PLACEHOLDER " */\nint x;\n"));
    char *bytes = (char *)file.data;

    (void)state;
    assert_int_equal(checksum_check(STR("int x;\n")), CHECKSUM_NONE);
    assert_int_equal(checksum_check(file), CHECKSUM_BROKEN);
    checksum_fill(bytes, file.length);
    assert_int_equal(checksum_check(file), CHECKSUM_INTACT);
    bytes[file.length - 3] = 'y';
    assert_int_equal(checksum_check(file), CHECKSUM_BROKEN);
    alloc_free_all();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_vectors),
        cmocka_unit_test(test_file),
    };

    return cmocka_run_group_tests_name("checksum", tests, NULL, NULL);
}
