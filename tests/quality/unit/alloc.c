/* The allocator: blocks keep their bytes whatever is done to the others, and new ones are zeroed.
 */
#include "base/alloc.h"

#include "base/status.h"
#include "unit.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { BLOCKS = 200, STEPS = 20000 };

static struct block {
    unsigned char *at;
    size_t size;
    unsigned char fill;
} blocks[BLOCKS];

static unsigned draw(unsigned limit)
{
    static uint32_t state = 1;

    state = state * 1664525 + 1013904223;
    return (state >> 8) % limit;
}

/* Small ones mostly, some that have chunks of their own. */
static size_t draw_size(void)
{
    return draw(50) ? draw(3000) : draw(3 * 1024 * 1024);
}

static void assert_filled(const struct block *block)
{
    for (size_t i = 0; i < block->size; i++)
        assert_int_equal(block->at[i], block->fill);
}

static void fill(struct block *block, size_t from)
{
    if (block->size > from)
        memset(block->at + from, block->fill, block->size - from);
}

static void replace(struct block *block)
{
    assert_filled(block);
    if (block->at && draw(2))
        alloc_release(block->at, block->size, 0);
    block->size = draw_size();
    block->fill = (unsigned char)(1 + draw(255));
    block->at = alloc_zeroed(block->size, 1);
    for (size_t i = 0; i < block->size; i++)
        assert_int_equal(block->at[i], 0);
    fill(block, 0);
}

static void resize(struct block *block)
{
    size_t before = block->size;

    block->size += draw_size();
    block->at = alloc_resize(block->at, before, block->size);
    fill(block, before);
}

static void shrink(struct block *block)
{
    size_t kept = block->size / 2;

    if (!kept)
        return;
    alloc_release(block->at, block->size, kept);
    block->size = kept;
}

static void test_blocks(void **state)
{
    (void)state;
    for (int i = 0; i < STEPS; i++) {
        struct block *block = &blocks[draw(BLOCKS)];

        switch (draw(3)) {
        case 0: replace(block); break;
        case 1: resize(block); break;
        default: shrink(block);
        }
        if (block->size > 8 * 1024 * 1024)
            replace(block);
    }
    for (int i = 0; i < BLOCKS; i++)
        assert_filled(&blocks[i]);
    alloc_free_all();
}

static void test_lists(void **state)
{
    size_t *list = NULL;

    (void)state;
    for (size_t i = 0; i < 300000; i++) {
        list = alloc_grow(list, i, sizeof *list);
        assert_int_equal(list[i], 0);
        list[i] = i + 1;
    }
    for (size_t i = 0; i < 300000; i++)
        assert_int_equal(list[i], i + 1);
    alloc_free_all();
}

static void test_printf(void **state)
{
    char long_text[1000];

    (void)state;
    memset(long_text, 'x', sizeof long_text);
    long_text[sizeof long_text - 1] = '\0';
    assert_string_equal(alloc_printf("%d %s", 404, "é").data, "404 é");
    assert_string_equal(alloc_printf("%s", long_text).data, long_text);
    assert_int_equal(alloc_printf("%s", long_text).length, sizeof long_text - 1);
    alloc_free_all();
}

static void alloc_too_much(void)
{
    (void)alloc_zeroed(SIZE_MAX / 4, 8);
}

static void resize_too_much(void)
{
    (void)alloc_resize(NULL, 0, SIZE_MAX - 8);
}

static void grow_too_much(void)
{
    (void)alloc_grow(NULL, (SIZE_MAX / 16) + 1, 8);
}

/* A size that does not fit is no small block but the end, as when there is no memory. */
static void test_too_much(void **state)
{
    void (*const calls[])(void) = {alloc_too_much, resize_too_much, grow_too_much};

    (void)state;
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        pid_t child = fork();
        int status;

        assert_true(child >= 0);
        if (child == 0) {
            calls[i]();
            exit(STATUS_OK);
        }
        assert_int_equal(waitpid(child, &status, 0), child);
        assert_true(WIFEXITED(status) && WEXITSTATUS(status) == STATUS_IO);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_blocks),
        cmocka_unit_test(test_lists),
        cmocka_unit_test(test_printf),
        cmocka_unit_test(test_too_much),
    };

    return cmocka_run_group_tests_name("alloc", tests, NULL, NULL);
}
