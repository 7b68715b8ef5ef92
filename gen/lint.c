#include "lint.h"

#include "diag.h"

#include <string.h>

static void lint_blanks(struct location at, struct str text)
{
    for (size_t i = 0; i < text.length; i++) {
        bool edge = i == 0 || i + 1 == text.length;

        if (text.at[i] == ' ' && (edge || text.at[i + 1] == ' ')) {
            error_at(at, "a stray blank in %s", quoted(text));
            return;
        }
    }
}

static void lint_text(const struct text *text)
{
    lint_blanks(node_get(text->item.node, "title")->at, text->title);
    lint_blanks(node_get(text->item.node, "sentence")->at, text->sentence);
}

static void lint_labels(const struct locale *locale)
{
    const struct labels *labels = locale->labels;
    struct location at = node_get(labels->item.node, "unofficial")->at;

    if (!strstr(labels->unofficial.at, "{owner}"))
        error_at(at, "'unofficial' must say by whom, with {owner} in it");
    lint_blanks(node_get(labels->item.node, "official")->at, labels->official);
    lint_blanks(at, labels->unofficial);
    lint_blanks(node_get(labels->item.node, "substatus")->at, labels->substatus);
}

static void lint_locale(const struct model *model, const struct locale *locale)
{
    const struct code *codes = model->codes.items;

    lint_labels(locale);
    lint_text(locale->class_text);
    for (size_t i = 0; i < model->codes.count; i++) {
        if (locale->code_texts[i])
            lint_text(locale->code_texts[i]);
        else
            error_at(locale->item.key->at, "%s has no text for %s", quoted(locale->tag),
                     quoted(codes[i].full_id));
    }
}

void lint(const struct model *model)
{
    struct locale *const *locales = model->locales.items;

    for (size_t i = 0; i < model->locales.count; i++)
        lint_locale(model, locales[i]);
}
