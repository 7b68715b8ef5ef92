#include "view/view.h"

#include "base/alloc.h"
#include "base/checksum.h"
#include "base/text.h"
#include "base/version.h"
#include "view/view_internal.h"

/* --- owners and codes --- */

static void make_owners(struct view *view, const struct model *model)
{
    view->owners.items = alloc_zeroed(model->owner_count, sizeof *view->owners.items);
    view->owners.count = model->owner_count;
    for (size_t i = 0; i < model->owner_count; i++) {
        struct view_owner *out = &view->owners.items[i];

        out->owner = model->owners.items[i];
        out->upper = text_to_upper(out->owner->id);
    }
}

static bool must_have_fields(const struct code *code)
{
    for (size_t i = 0; i < code->response_fields.count; i++) {
        if (code->response_fields.items[i].level == LEVEL_MUST)
            return true;
    }
    return false;
}

static void make_former_names(struct view_code *out)
{
    const struct code *code = out->code;

    out->former.items = alloc_zeroed(code->former.count, sizeof *out->former.items);
    out->former.count = code->former.count;
    for (size_t i = 0; i < code->former.count; i++) {
        out->former.items[i].former = &code->former.items[i];
        out->former.items[i].upper = text_to_upper(code->former.items[i].full_id);
    }
}

static void make_code(const struct view *view, struct view_code *out, const struct code *code)
{
    out->code = code;
    out->owner = &view->owners.items[code->owner->order];
    out->upper = text_to_upper(code->full_id);
    out->references = references_of(code->reference);
    out->must_have_fields = must_have_fields(code);
    make_former_names(out);
}

/* The spaces that bring an id to a width. The width is a multiple of four, so that a new code
 * rarely changes it, and with it every line. */
static struct str make_padding(struct str id, size_t width)
{
    width = (width + 3) / 4 * 4;
    return alloc_printf("%*s", (int)(width - id.length), "");
}

static void widen(size_t *width, struct str id)
{
    if (id.length > *width)
        *width = id.length;
}

static bool is_alias(const struct view_former *former)
{
    return !former->former->unaliased;
}

static void pad_aliases(struct view_code_list *codes)
{
    size_t width = 0;

    for (size_t i = 0; i < codes->count; i++) {
        for (size_t j = 0; j < codes->items[i].former.count; j++) {
            if (is_alias(&codes->items[i].former.items[j]))
                widen(&width, codes->items[i].former.items[j].upper);
        }
    }
    for (size_t i = 0; i < codes->count; i++) {
        for (size_t j = 0; j < codes->items[i].former.count; j++) {
            struct view_former *former = &codes->items[i].former.items[j];

            if (is_alias(former))
                former->pad = make_padding(former->upper, width);
        }
    }
}

/* Pads the ids of each owner to one width. */
static void pad_ids(struct view_code_list *codes, size_t owner_count)
{
    size_t *widths = alloc_zeroed(owner_count, sizeof *widths);

    for (size_t i = 0; i < codes->count; i++)
        widen(&widths[codes->items[i].owner->owner->order], codes->items[i].upper);
    for (size_t i = 0; i < codes->count; i++) {
        struct view_code *code = &codes->items[i];

        code->pad = make_padding(code->upper, widths[code->owner->owner->order]);
    }
}

/* The codes of an owner; without one, those that have precedence. */
static struct view_code_list pick_codes(const struct view *view, const struct view_owner *owner)
{
    struct view_code_list picked = {alloc_zeroed(view->codes.count, sizeof *picked.items), 0};

    for (size_t i = 0; i < view->codes.count; i++) {
        const struct view_code *code = &view->codes.items[i];

        if (owner ? code->owner == owner : code->code->preferred)
            picked.items[picked.count++] = *code;
    }
    return picked;
}

static void make_codes(struct view *view, const struct model *model)
{
    struct view_code_list *codes = &view->codes;

    codes->items = alloc_zeroed(model->codes.count, sizeof *codes->items);
    codes->count = model->codes.count;
    for (size_t i = 0; i < codes->count; i++)
        make_code(view, &codes->items[i], &model->codes.items[i]);
    pad_ids(codes, view->owners.count);
    pad_aliases(codes);
    view->example = codes->count ? codes->items : NULL;
    view->numbers = pick_codes(view, NULL);
    for (size_t i = 0; i < view->owners.count; i++)
        view->owners.items[i].codes = pick_codes(view, &view->owners.items[i]);
}

/* --- the class --- */

static void make_class(struct view *view, const struct status_class *class)
{
    struct view_class *out = alloc_zeroed(1, sizeof *out);

    out->class = class;
    out->size = class->range.last - class->range.first + 1;
    out->references = references_of(class->reference);
    view->class = out;
}

static struct view_number *make_numbers(long first, size_t count)
{
    struct view_number *numbers = alloc_zeroed(count, sizeof *numbers);

    for (size_t i = 0; i < count; i++)
        numbers[i].number = first + (long)i;
    return numbers;
}

/* Makes one slot for each number that has a code, and one for each run of numbers that have none. A
 * run ends with the decade, so that its line does not get long. */
static void make_slots(struct view *view)
{
    size_t size = (size_t)view->class->size, next = 0;
    struct view_number *numbers = make_numbers(view->class->class->range.first, size);
    struct view_slot *last = NULL;

    view->slots.items = alloc_zeroed(size, sizeof *view->slots.items);
    for (size_t i = 0; i < size; i++) {
        const struct view_code *code = &view->numbers.items[next];

        if (next < view->numbers.count && code->code->number == numbers[i].number) {
            last = &view->slots.items[view->slots.count++];
            last->code = code;
            next++;
        } else if (last && !last->code && numbers[i].number % 10) {
            last->free.count++;
        } else {
            last = &view->slots.items[view->slots.count++];
            last->free = (struct number_list){&numbers[i], 1};
        }
    }
}

static void make_substatuses(struct view *view, const struct model *model)
{
    view->substatuses.items =
        alloc_zeroed(model->substatuses.count, sizeof *view->substatuses.items);
    view->substatuses.count = model->substatuses.count;
    for (size_t i = 0; i < model->substatuses.count; i++) {
        const struct substatus *substatus = &model->substatuses.items[i];
        struct view_substatus *out = &view->substatuses.items[i];

        out->substatus = substatus;
        out->owner = &view->owners.items[substatus->owner->order];
        out->key = text_to_upper(alloc_printf("%ld_%ld_%.*s", substatus->number, substatus->sub,
                                              STR_ARGS(substatus->owner_id)));
    }
}

static struct word_list make_words(const struct str_list *texts)
{
    struct word_list words = {alloc_zeroed(texts->count, sizeof *words.items), texts->count};

    for (size_t i = 0; i < texts->count; i++)
        words.items[i].text = texts->items[i];
    return words;
}

const struct view *view_new(const struct model *model, const struct view_options *options)
{
    struct view *view = alloc_zeroed(1, sizeof *view);

    view->version = STR(GEN4XX_VERSION);
    view->checksum = STR(CHECKSUM_PLACEHOLDER);
    view->command = options->command;
    view->builtin = options->builtin;
    view->inputs = make_words(&options->inputs);
    view->prefix = options->prefix.length ? options->prefix : model->class->prefix;
    view->upper_prefix = text_to_upper(view->prefix);
    make_class(view, model->class);
    make_owners(view, model);
    make_codes(view, model);
    make_slots(view);
    make_substatuses(view, model);
    view_make_names(view);
    view_make_locales(view, model);
    view_choose_types(view);
    return view;
}

/* --- access --- */

struct value view_root(const struct view *view)
{
    return record_value(&view_type, view);
}

struct str view_prefix(const struct view *view)
{
    return view->prefix;
}

size_t view_locale_count(const struct view *view)
{
    return view->locales.count;
}

struct value view_locale_at(const struct view *view, size_t index)
{
    return record_value(&view_locale_type, &view->locales.items[index]);
}

size_t view_number_count(const struct view *view)
{
    return view->numbers.count;
}

long view_number_at(const struct view *view, size_t index)
{
    return view->numbers.items[index].code->number;
}

struct value view_code_at(const struct view *view, size_t index)
{
    return record_value(&view_code_type, &view->numbers.items[index]);
}

struct value view_text_at(const struct view *view, size_t locale, size_t index)
{
    size_t entry = view->numbers.items[index].code->entry;

    return record_value(&view_text_type, &view->locales.items[locale].texts.items[entry - 1]);
}
