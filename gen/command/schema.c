#include "command/schema.h"

#include "mustache/render.h"
#include "spec/format.h"
#include "spec/key_records.h"

void schema_add(struct buffer *out)
{
    struct value format =
        record_value(&format_record_type, format_record_new(&document_type, STR("")));
    struct templates templates = {0};
    struct rendering rendering = {
        .kind = output_kind_find(STR("schema.json")), .strict = true, .partials = &templates};

    templates_add_set(&templates, "none");
    render_template(&rendering, templates_get(&templates, STR("schema")), &format, 1, out);
}
