/* A template, its data, and the partials p and q, with a form feed on a line of its own between
 * them; rendered as `render` does, then as `generate` does, which wants every name to be there. */
#include "fuzz.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "data/json.h"
#include "data/yaml_reader.h"
#include "data/yaml_value.h"
#include "mustache/render.h"

static const char *const names[] = {"a.html", "a.h",  "a.json", "a.rs",
                                    "a.po",   "a.md", "a.1",    "a.sh"};
enum { KINDS = sizeof names / sizeof *names };

static void render_as(const struct templates *partials, const struct mustache *template,
                      struct value data, size_t kind)
{
    struct rendering rendering = {.escape = escape_kind_of(str_from(names[kind])),
                                  .partials = partials};
    struct buffer once = {0}, again = {0};
    unsigned errors = error_count();

    render(&rendering, template, &data, 1, &once);
    if (error_count() == errors) {
        render(&rendering, template, &data, 1, &again);
        MUST(str_equal(buffer_text(&once), buffer_text(&again)));
    }
    rendering.strict = true;
    render(&rendering, template, &data, 1, &again);
}

static void run(struct str input)
{
    struct str text = fuzz_part(&input), data = fuzz_part(&input), p = fuzz_part(&input);
    struct template_file files[] = {{.name = STR("p"), .shown_name = "p", .embedded = p},
                                    {.name = STR("q"), .shown_name = "q", .embedded = input}};
    struct templates partials = {files, 2};
    const struct mustache *template = template_parse(source_embedded("template", text));
    struct value value = {0};
    struct buffer json = {0};

    if (data.length)
        value = node_as_value(read_document(source_embedded("data", data)));
    json_add(&json, &value);
    if (template)
        render_as(&partials, template, value, text.length % KINDS);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_run(run, data, size);
    return 0;
}
