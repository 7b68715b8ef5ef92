/* The checksum of generated files: FNV-1a as published, and what check tells of a file. */
#include "base/checksum.h"

#include "base/alloc.h"
#include "unit.h"

/* From the test vectors of the FNV reference code, and of draft-eastlake-fnv. */
static void test_vectors(void **state)
{
    static const struct {
        struct str text;
        uint64_t hash;
    } vectors[] = {
        {{"", 0}, UINT64_C(0xcbf29ce484222325)},
        {{"a", 1}, UINT64_C(0xaf63dc4c8601ec8c)},
        {{"foobar", 6}, UINT64_C(0x85944171f73967e8)},
        {{"\0", 1}, UINT64_C(0xaf63bd4c8601b7df)},
        {{"chongo was here!\n", 17}, UINT64_C(0x46810940eff5f915)},
        {{"\xff\x00\x00\x01", 4}, UINT64_C(0x6961196491cc682d)},
    };

    (void)state;
    for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++)
        assert_true(fnv1a(FNV1A_START, vectors[i].text) == vectors[i].hash);
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
