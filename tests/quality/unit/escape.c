/* Whatever a text holds, it is harmless in C: a literal gives it back, a comment does not end. */
#include "mustache/escape.h"

#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *escaped(const char *file_name, struct str text)
{
    struct buffer out = {0};

    output_kind_find(str_from(file_name))->escape(&out, text);
    buffer_add_char(&out, '\0');
    return buffer_text(&out).data;
}

static void test_c(void **state)
{
    static const struct {
        struct str text;
        const char *escaped;
    } cases[] = {
        {{"plain, ø and 中", 17}, "plain, ø and 中"},
        {{"say \"x\"", 7}, "say \\\"x\\\""},
        {{"a\\", 2}, "a\\134"},
        {{"a\nb\tc\rd", 7}, "a\\nb\\011c\\015d"},
        {{"\0001", 2}, "\\0001"},
        {{"*/ /* **/", 9}, "*\\057 /\\052 **\\057"},
        {{"// x", 4}, "\\057/ x"},
        {{"see http://x/", 13}, "see http://x/"},
        {{"x*", 2}, "x\\052"},
        {{"what?\?/", 7}, "what\\077\\077/"},
        {{"what?", 5}, "what?"},
        {{"100 %d", 6}, "100 %d"},
        {{"a\xe2\x80\xae.", 5}, "a\\342\\200\\256."},
        {{"a\xe2\x80\xa8", 4}, "a\\342\\200\\250"},
        {{"\xff", 1}, "\\377"},
        {{"\x7f", 1}, "\\177"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(escaped("a.h", cases[i].text), cases[i].escaped);
}

static void test_literals(void **state)
{
    static const struct {
        struct str text;
        const char *json, *rust;
    } cases[] = {
        {{"say \"x\"", 7}, "say \\\"x\\\"", "say \\\"x\\\""},
        {{"a\\", 2}, "a\\\\", "a\\u{5c}"},
        {{"a\nb\tc", 5}, "a\\nb\\u0009c", "a\\nb\\u{9}c"},
        {{"*/", 2}, "*\\u002f", "*\\u{2f}"},
        {{"\xe2\x80\xae", 3}, "\\u202e", "\\u{202e}"},
        {{"\xf3\xa0\x80\x81", 4}, "\\udb40\\udc01", "\\u{e0001}"},
        {{"\xf0\x9f\x98\x80", 4}, "\xf0\x9f\x98\x80", "\xf0\x9f\x98\x80"},
        {{"\xff", 1}, "\\u00ff", "\\u{ff}"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_string_equal(escaped("a.json", cases[i].text), cases[i].json);
        assert_string_equal(escaped("a.rs", cases[i].text), cases[i].rust);
    }
}

static void test_po(void **state)
{
    (void)state;
    assert_string_equal(escaped("a.po", STR("\"\\\n\t")), "\\\"\\\\\\n\\011");
    assert_string_equal(escaped("a.po", STR("\001"
                                            "7\177")),
                        "\\0017\\177");
    assert_string_equal(escaped("a.po", STR("\xe2\x80\x8c #~ ø")), "\xe2\x80\x8c #~ ø");
}

static void test_markdown(void **state)
{
    static const struct {
        struct str text;
        const char *escaped;
    } cases[] = {
        {{"plain, (ø) 15.5.1!", 19}, "plain, (ø) 15.5.1!"},
        {{"*a* _b_ `c`", 11}, "&#42;a&#42; &#95;b&#95; &#96;c&#96;"},
        {{"a|b", 3}, "a&#124;b"},
        {{"<b> &amp;", 9}, "&#60;b&#62; &#38;amp;"},
        {{"a\nb", 3}, "a&#10;b"},
        {{" a ", 3}, "&#32;a&#32;"},
        {{"12. a", 5}, "12&#46; a"},
        {{"1)", 2}, "1&#41;"},
        {{"- a-b", 5}, "&#45; a-b"},
        {{"https://x", 9}, "https&#58;//x"},
        {{"www.x.y", 7}, "www&#46;x.y"},
        {{"[a](b)", 6}, "&#91;a&#93;(b)"},
        {{"\"'", 2}, "&#34;&#39;"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(escaped("a.md", cases[i].text), cases[i].escaped);
}

static void test_html(void **state)
{
    (void)state;
    assert_string_equal(escaped("a.html", STR("<a href=\"x\" title='y'>&amp;</a>")),
                        "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;");
    assert_string_equal(escaped("a.html", STR("")), "");
}

static void test_roff(void **state)
{
    static const char *const cases[][2] = {
        {"plain 'so'.", "plain 'so'."},
        {"One. Two.", "One.\\& Two."},
        {".Sh NAME", "\\&.Sh NAME"},
        {"'br", "\\&'br"},
        {"C:\\new", "C:\\enew"},
        {"say \"x\"", "say \\(dqx\\(dq"},
        {"--no-builtin", "\\-\\-no\\-builtin"},
        {"a `b` c `d`", "a \\(oqb\\(cq c \\(oqd\\(cq"},
        {"a `b` c`d", "a \\(oqb\\(cq c\\(gad"},
        {"a\n.Sh\tb\x7f", "a .Sh b "},
        {"ø 中", "\\[u00F8] \\[u4E2D]"},
        {"\xff", "\\[uFFFD]"},
        {"", ""},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(escaped("a.1", str_from(cases[i][0])), cases[i][1]);
}

static void test_shell(void **state)
{
    (void)state;
    assert_string_equal(escaped("a.sh", STR("a $b \"c\" `d`!\n")), "a $b \"c\" `d`!\n");
    assert_string_equal(escaped("a.sh", STR("it's")), "it'\\''s");
    assert_string_equal(escaped("a.sh", STR("a\\")), "a'\\\\'");
}

static void test_kinds(void **state)
{
    (void)state;
    static const char *const known[][2] = {
        {"http4xx.h", "C"},          {"a.cpp", "C"},
        {"http4xx.pot", "gettext"},  {"b.nb.md", "Markdown"},
        {"a.html", "HTML"},          {"banner", "HTML"},
        {"a.b/banner", "HTML"},      {"a.1", "roff"},
        {"a.zsh", "shell"},          {"a.sh", "shell"},
        {"a.conf", "configuration"},
    };

    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        assert_string_equal(output_kind_find(str_from(known[i][0]))->name, known[i][1]);
    assert_null(output_kind_find(STR("codes.csv")));
    assert_null(output_kind_find(STR("a.")));
    assert_non_null(strstr(output_kind_extensions(), " .rs "));
}

/* The nastiest elements, put together at random; a C compiler must give back each text. */
static struct str nasty_text(unsigned *seed)
{
    static const char *const elements[] = {
        "\\", "\"", "*/",   "/*",   "//", "?",  "?\?/", "\n",           "%s",      "'",   "0",
        "9",  "a",  "\r\n", "\x01", "ø",  "中", "{{",   "\xe2\x80\xae", "\\u0041", "$(x)"};
    struct buffer out = {0};

    for (int i = 0; i < 12; i++) {
        *seed = *seed * 1103515245u + 12345u;
        buffer_add(&out, str_from(elements[(*seed >> 16) % (sizeof elements / sizeof *elements)]));
    }
    return buffer_text(&out);
}

static void test_compiled(void **state)
{
    enum { TEXTS = 2000 };
    struct str texts[TEXTS];
    unsigned seed = 4;
    FILE *source = fopen("nasty.c", "w");

    (void)state;
    assert_non_null(source);
    fputs("#include <string.h>\nstatic const struct { const char *text; const unsigned char "
          "bytes[99];"
          " unsigned length; } all[] = {\n",
          source);
    for (int i = 0; i < TEXTS; i++) {
        const char *text;

        texts[i] = nasty_text(&seed);
        text = escaped("a.h", texts[i]);
        fprintf(source, "/* %s */ // %s\n{\"%s\", {", text, text, text);
        for (size_t j = 0; j < texts[i].length; j++)
            fprintf(source, "%u,", (unsigned char)texts[i].data[j]);
        fprintf(source, "}, %zu},\n", texts[i].length);
    }
    fputs("};\nint main(void) { for (int i = 0; i < (int)(sizeof all / sizeof *all); i++)\n"
          "if (strlen(all[i].text) != all[i].length || memcmp(all[i].text, all[i].bytes, "
          "all[i].length))"
          " return 1;\nreturn 0; }\n",
          source);
    assert_int_equal(fclose(source), 0);
    assert_int_equal(system("cc -std=c99 -Wall -Werror -trigraphs -o nasty nasty.c && ./nasty"), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_c),        cmocka_unit_test(test_literals),
        cmocka_unit_test(test_po),       cmocka_unit_test(test_markdown),
        cmocka_unit_test(test_html),     cmocka_unit_test(test_kinds),
        cmocka_unit_test(test_compiled), cmocka_unit_test(test_roff),
        cmocka_unit_test(test_shell),
    };

    return cmocka_run_group_tests_name("escape", tests, NULL, NULL);
}
