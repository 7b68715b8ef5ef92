/* A specification from its text to what is rendered of it. It stands on a small one of its own, as
 * a user's layer on the built-in one, unless it defines a class. A model without errors must come
 * out of every built-in template without one. */
#include "fuzz.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "command/changes.h"
#include "command/explain.h"
#include "command/show.h"
#include "data/json.h"
#include "data/yaml_reader.h"
#include "mustache/render.h"
#include "spec/decode.h"
#include "spec/lint.h"
#include "spec/merge.h"
#include "view/view.h"

static const char base[] =
    "class: {prefix: http4xx, range: [400, 499], name: Client Error, reference: RFC 9110}\n"
    "owners: {iana: {name: IANA, reference: here, official: true}, nginx: {name: nginx, reference: "
    "b}}\n"
    "codes:\n"
    "  - {number: 404, owner: iana, id: not_found, name: Not Found, reference: RFC 9110}\n"
    "  - {number: 499, owner: nginx, id: closed, reference: b, visibility: closed}\n"
    "substatuses: [{number: 404, sub: 3, owner: nginx, label: Denied}]\n"
    "locales:\n"
    "  en:\n"
    "    name: English\n"
    "    labels: &l {official: a, unofficial: 'b {owner}', substatus: c, filter: d, cacheable: e,\n"
    "      uncacheable: f, retry: g, retry_later: h, retry_elsewhere: i, unsent: j, request: k,\n"
    "      response: l}\n"
    "    class: {title: Error, sentence: It failed.}\n"
    "    texts: {not_found: {title: Not found, sentence: It is not there.}}\n"
    "  nb: {name: norsk, labels: *l, class: {title: Feil, sentence: Det gikk galt.}}\n";

static const char template[] =
    "{{#codes}}{{number}} {{ID}} \"{{name}}\" {{reference}} {{note}} {{owner.name}}\n"
    "{{#former}}  {{name}}{{/former}}{{#references}}{{url}} {{document}}{{/references}}{{/codes}}\n"
    "{{#locales}}{{tag}} {{name}}{{#texts}} '{{title}}' "
    "{{shown_sentence}}{{/texts}}{{/locales}}\n";

enum { LARGEST = 3000 }; /* bytes of an input that all sets are rendered for */

static bool load(struct document *document, const struct source *source)
{
    const struct node *root = yaml_read(source);

    if (root)
        decode_document(root, document);
    return error_count() == 0;
}

static const struct model *load_model(struct str input)
{
    struct document documents[2] = {0};
    struct str_list everyone = {&STR("*"), 1};
    bool alone;
    const struct model *model;

    MUST(load(&documents[0], source_embedded("base", str_from(base))));
    if (!load(&documents[1], fuzz_file(input)))
        return NULL;
    alone = documents[1].class && !documents[1].class->override;
    model = merge_documents(&(struct document_list){documents + alone, alone ? 1 : 2}, everyone);
    return error_count() ? NULL : model;
}

/* As `generate` does for the first locale, the first code, or both. */
static void render_as(const struct templates *templates, const struct output_kind *kind,
                      struct str name, const struct template *mustache, const struct view *view)
{
    struct rendering rendering = {.kind = kind, .strict = true, .partials = templates};
    struct value contexts[4] = {view_root(view)};
    size_t count = 1;
    bool by_code = str_find(name, STR("{code}")) < name.length;
    bool by_locale = str_find(name, STR("{")) < name.length;
    struct buffer out = {0};

    if ((by_locale && !view_locale_count(view)) || (by_code && !view_number_count(view)))
        return;
    if (by_locale)
        contexts[count++] = view_locale_at(view, 0);
    if (by_code)
        contexts[count++] = view_code_at(view, 0);
    if (by_locale && by_code)
        contexts[count++] = view_text_at(view, 0, 0);
    render_template(&rendering, mustache, contexts, count, &out);
}

static void render_set(const char *set, const struct view *view)
{
    struct templates templates = {0};

    templates_add_set(&templates, set);
    for (size_t i = 0; i < templates.count; i++) {
        const struct template_file *file = &templates.files[i];

        if (templates_makes_output(file))
            render_as(&templates, output_kind_find(file->name), file->name,
                      templates_get(&templates, file->name), view);
    }
}

static void render_all(const struct view *view, bool sets)
{
    struct templates none = {0};
    const struct template *mustache =
        template_parse(source_embedded("template", str_from(template)));
    size_t count;
    const struct str *all = templates_sets(&count);

    for (const struct output_kind *kind = output_kinds; kind->name; kind++)
        render_as(&none, kind, STR("template"), mustache, view);
    if (!sets)
        return;
    render_set(NULL, view);
    for (size_t i = 0; i < count; i++)
        render_set(alloc_copy(all[i]).data, view);
}

static void run(struct str input)
{
    const struct model *model = load_model(input);
    struct view_options options = {.command = STR("gen4xx generate")};
    const struct view *view;
    struct buffer out = {0};
    struct public_names public = {0};
    struct value root;

    if (!model)
        return;
    view = view_new(model, &options);
    root = view_root(view);
    json_add(&out, &root);
    render_all(view, input.length <= LARGEST && input.length % 8 == 0);
    MUST(error_count() == 0);
    public_names_add_model(&public, model);
    MUST(!changes_add(&out, &public, &public));
    lint_model(model);
    (void)(show_add(&out, model, STR("404"), 9) && explain_add(&out, model, STR("499")));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_run(run, data, size);
    return 0;
}
