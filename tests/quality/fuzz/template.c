/* A template, its data, and the partials p and q, with a form feed on a line of its own between
 * them; rendered as `render` does, then as `generate` does, which wants every name to be there. */
#include "fuzz.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "data/json.h"
#include "data/yaml_reader.h"
#include "data/yaml_value.h"
#include "mustache/render.h"

/* One of all output kinds. */
static const struct output_kind *draw_kind(size_t number)
{
    size_t count = 0;

    while (output_kinds[count].name)
        count++;
    return &output_kinds[number % count];
}

static void render_as(const struct templates *partials, const struct template *template,
                      struct value data, const struct output_kind *kind)
{
    struct rendering rendering = {.kind = kind, .partials = partials};
    struct buffer once = {0}, again = {0};
    unsigned errors = error_count();

    render_template(&rendering, template, &data, 1, &once);
    if (error_count() == errors) {
        render_template(&rendering, template, &data, 1, &again);
        MUST(str_equal(buffer_text(&once), buffer_text(&again)));
    }
    rendering.strict = true;
    render_template(&rendering, template, &data, 1, &again);
}

static void run(struct str input)
{
    struct str text = fuzz_part(&input), data = fuzz_part(&input), p = fuzz_part(&input);
    struct template_file files[] = {{.name = STR("p"), .shown_name = "p", .embedded = p},
                                    {.name = STR("q"), .shown_name = "q", .embedded = input}};
    struct templates partials = {files, 2};
    const struct template *template = template_parse(source_embedded("template", text));
    struct value value = {0};
    struct buffer json = {0};

    if (data.length)
        value = yaml_value(yaml_read(source_embedded("data", data)));
    json_add(&json, &value);
    if (template)
        render_as(&partials, template, value, draw_kind(text.length));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_run(run, data, size);
    return 0;
}
