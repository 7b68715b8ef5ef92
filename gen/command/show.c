#include "command/show.h"

#include "base/alloc.h"
#include "base/diag.h"
#include "base/quote.h"
#include "base/source.h"
#include "command/wrap.h"
#include "spec/format.h"

#include <string.h>

enum { INDENTATION = 2, NAME_WIDTH = 12 };

static void add_fact(struct buffer *out, const char *name, struct str value)
{
    if (!value.length)
        return;
    buffer_print(out, "%*s%-*s", INDENTATION, "", NAME_WIDTH, name);
    if (strlen(name) >= NAME_WIDTH)
        buffer_print(out, "\n%*s", INDENTATION + NAME_WIDTH, "");
    wrap_add(out, value, INDENTATION + NAME_WIDTH);
    buffer_add_char(out, '\n');
}

static void add_former(struct buffer *out, const struct code *code)
{
    const struct former *former = code->former.items;

    for (size_t i = 0; i < code->former.count; i++) {
        struct buffer line = {0};

        buffer_add(&line, former[i].name);
        buffer_print(&line, " (%.*s)", STR_ARGS(former[i].reference));
        add_fact(out, i ? "" : "formerly", buffer_text(&line));
    }
}

static void add_visibility(struct buffer *out, const struct code *code)
{
    struct buffer line = {0};

    if (code->visibility == VISIBILITY_SENT)
        return;
    buffer_print(&line, "%s", visibility_choices[code->visibility]);
    if (code->sent_as)
        buffer_print(&line, ", sent as %ld", code->sent_as);
    add_fact(out, "visibility", buffer_text(&line));
}

static void add_texts(struct buffer *out, const struct model *model, const struct code *code,
                      size_t count)
{
    struct locale *const *locales = model->locales.items;

    for (size_t i = 0; i < count && i < model->locales.count; i++) {
        const struct text *text = locales[i]->code_texts[code->entry - 1];

        if (!text)
            continue;
        buffer_add_char(out, '\n');
        add_fact(out, alloc_copy(locales[i]->tag).data, text->title);
        add_fact(out, "", text->sentence);
    }
}

static void add_code(struct buffer *out, const struct model *model, const struct code *code,
                     size_t locales)
{
    struct buffer owner = {0};

    buffer_print(out, code->name.length ? "%ld " : "%ld", code->number);
    wrap_add(out, code->name, (int)sizeof "404");
    buffer_add_char(out, '\n');
    buffer_print(&owner, "%.*s, %s", STR_ARGS(code->owner->name),
                 code->owner->official ? "official" : "unofficial");
    add_fact(out, "owner", buffer_text(&owner));
    add_fact(out, "registry", code->registry_name);
    add_fact(out, "id", code->full_id);
    add_former(out, code);
    add_fact(out, "reference", code->reference);
    add_visibility(out, code);
    add_fact(out, "product", code->product);
    if (code->substatus)
        add_fact(out, "substatus", STR("sub-status codes exist"));
    add_fact(out, "note", code->note);
    add_texts(out, model, code, locales);
}

bool show(struct buffer *out, const struct model *model, struct str operand, size_t locales)
{
    const struct code *codes = model->codes.items;
    const struct range *range = &model->class->range;
    bool found = false;
    long number;

    if (!str_number(operand, MAX_NUMBER, &number) || number < range->first ||
        number > range->last) {
        error_at((struct location){0}, "%s is no code from %ld to %ld", str_quote(operand),
                 range->first, range->last);
        return false;
    }
    for (size_t i = 0; i < model->codes.count; i++) {
        if (codes[i].number != number)
            continue;
        if (found)
            buffer_add_char(out, '\n');
        add_code(out, model, &codes[i], locales);
        found = true;
    }
    if (!found)
        error_at((struct location){0}, "nobody uses %ld", number);
    return found;
}
