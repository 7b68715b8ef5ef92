#include "view/view.h"

#include "base/alloc.h"
#include "base/checksum.h"
#include "base/version.h"
#include "spec/format.h"
#include "view/view_data.h"

#include <stdint.h>

struct str upper(struct str text)
{
    struct str copy = alloc_copy(text);

    for (size_t i = 0; i < copy.length; i++)
        ((char *)copy.data)[i] = copy.data[i] == '-' ? '_' : to_upper(copy.data[i]);
    return copy;
}

static void make_owners(struct view *view, const struct model *model)
{
    struct owner *const *owners = model->owners.items;
    struct view_owner *out = alloc_zeroed(model->owner_count, sizeof *out);

    for (size_t i = 0; i < model->owner_count; i++) {
        out[i].id = owners[i]->id;
        out[i].upper = upper(owners[i]->id);
        out[i].name = owners[i]->name;
        out[i].reference = owners[i]->reference;
        out[i].official = owners[i]->official;
        out[i].order = (long)i;
    }
    view->owners = (struct struct_list){out, model->owner_count};
}

static const struct view_owner *view_owner(const struct view *view, const struct owner *owner)
{
    return (const struct view_owner *)view->owners.items + owner->order;
}

struct struct_list make_words(const struct list *words)
{
    const struct word *in = words->items;
    struct view_word *out = alloc_zeroed(words->count, sizeof *out);

    for (size_t i = 0; i < words->count; i++)
        out[i] = (struct view_word){in[i].text, (long)i};
    return (struct struct_list){out, words->count};
}

static struct struct_list make_response_fields(const struct code *code)
{
    const struct response_field *in = code->response_fields.items;
    struct view_response_field *out = alloc_zeroed(code->response_fields.count, sizeof *out);

    for (size_t i = 0; i < code->response_fields.count; i++) {
        struct str level = str_from(level_choices[in[i].level]);

        out[i] = (struct view_response_field){(long)i,      in[i].name, level,
                                              upper(level), in[i].when, in[i].reference};
    }
    return (struct struct_list){out, code->response_fields.count};
}

static bool must_have_fields(const struct code *code)
{
    const struct response_field *fields = code->response_fields.items;
    size_t i = 0;

    while (i < code->response_fields.count && fields[i].level != LEVEL_MUST)
        i++;
    return i < code->response_fields.count;
}

static struct struct_list make_former(const struct code *code)
{
    const struct former *former = code->former.items;
    struct view_former *out = alloc_zeroed(code->former.count, sizeof *out);

    for (size_t i = 0; i < code->former.count; i++) {
        out[i].name = former[i].name;
        out[i].id = former[i].full_id;
        out[i].upper = upper(former[i].full_id);
        out[i].reference = former[i].reference;
        out[i].index = (long)i;
        out[i].alias = !former[i].unaliased;
    }
    return (struct struct_list){out, code->former.count};
}

static void add_facts(struct view_code *out, const struct code *code)
{
    out->maturity = str_from(maturity_choices[code->maturity]);
    out->maturity_upper = upper(out->maturity);
    out->cacheable = code->cacheable && code->cacheable->by_default;
    out->uncacheable = code->cacheable && code->cacheable->forbidden;
    out->cacheable_reference = code->cacheable ? code->cacheable->reference : STR("");
    out->retry = str_from(retry_choices[code->retry ? code->retry->how : RETRY_NEVER]);
    out->retry_upper = upper(out->retry);
    out->retry_as_it_is = code->retry && code->retry->how == RETRY_AS_IT_IS;
    out->retry_after_delay = code->retry && code->retry->how == RETRY_AFTER_DELAY;
    out->retry_other_connection = code->retry && code->retry->how == RETRY_OTHER_CONNECTION;
    out->retry_reference = code->retry ? code->retry->reference : STR("");
    out->response_fields = make_response_fields(code);
    out->request_fields = make_words(&code->request_fields);
    out->has_response_fields = out->response_fields.count > 0;
    out->has_request_fields = out->request_fields.count > 0;
    out->must_have_fields = must_have_fields(code);
}

static struct view_code make_code(const struct view *view, const struct code *code)
{
    struct str visibility = str_from(visibility_choices[code->visibility]);
    struct view_code out = {
        .number = code->number,
        .entry = (long)code->entry,
        .id = code->full_id,
        .upper = upper(code->full_id),
        .name = code->name,
        .registry_name = code->registry_name,
        .reference = code->reference,
        .references = make_references(code->reference),
        .owner = view_owner(view, code->owner),
        .official = code->owner->official,
        .former = make_former(code),
        .visibility = visibility,
        .visibility_upper = upper(visibility),
        .sent = code->visibility == VISIBILITY_SENT,
        .internal = code->visibility == VISIBILITY_INTERNAL,
        .sent_as = code->visibility == VISIBILITY_SENT ? code->number : code->sent_as,
        .substatus = code->substatus,
        .preferred = code->preferred,
        .product = code->product,
        .note = code->note,
        .extensions = &code->item,
    };

    add_facts(&out, code);
    return out;
}

/* The blanks that bring an id to a width. The width is a multiple of four, so that a new code
 * seldom changes it and with it every line. */
static struct str padding(struct str id, size_t width)
{
    width = (width + 3) / 4 * 4;
    return alloc_printf("%*s", (int)(width - id.length), "");
}

static void widen(size_t *width, struct str id)
{
    if (id.length > *width)
        *width = id.length;
}

/* Pads the ids of each owner to one width, and all aliases to another. */
static void pad_codes(struct view_code *codes, size_t count, size_t owner_count)
{
    size_t *widths = alloc_zeroed(owner_count, sizeof *widths), alias_width = 0;

    for (size_t i = 0; i < count; i++) {
        const struct view_former *former = codes[i].former.items;

        widen(&widths[codes[i].owner->order], codes[i].upper);
        for (size_t j = 0; j < codes[i].former.count; j++) {
            if (former[j].alias)
                widen(&alias_width, former[j].upper);
        }
    }
    for (size_t i = 0; i < count; i++) {
        struct view_former *former = (struct view_former *)codes[i].former.items;

        codes[i].pad = padding(codes[i].upper, widths[codes[i].owner->order]);
        for (size_t j = 0; j < codes[i].former.count; j++) {
            if (former[j].alias)
                former[j].pad = padding(former[j].upper, alias_width);
        }
    }
}

/* The codes that pass a test, as a list of their own. */
static struct struct_list pick_codes(const struct view *view, const struct view_owner *owner)
{
    const struct view_code *codes = view->codes.items;
    struct view_code *out = alloc_zeroed(view->codes.count, sizeof *out);
    size_t count = 0;

    for (size_t i = 0; i < view->codes.count; i++) {
        if (owner ? codes[i].owner == owner : codes[i].preferred)
            out[count++] = codes[i];
    }
    return (struct struct_list){out, count};
}

static void make_codes(struct view *view, const struct model *model)
{
    const struct code *codes = model->codes.items;
    struct view_code *out = alloc_zeroed(model->codes.count, sizeof *out);
    struct view_owner *owners = (struct view_owner *)view->owners.items;

    for (size_t i = 0; i < model->codes.count; i++)
        out[i] = make_code(view, &codes[i]);
    pad_codes(out, model->codes.count, view->owners.count);
    view->codes = (struct struct_list){out, model->codes.count};
    view->entry_count = (long)model->codes.count;
    view->example = model->codes.count ? out : NULL;
    view->numbers = pick_codes(view, NULL);
    for (size_t i = 0; i < view->owners.count; i++)
        owners[i].codes = pick_codes(view, &owners[i]);
}

static struct view_number *make_numbers(long first, size_t count)
{
    struct view_number *numbers = alloc_zeroed(count, sizeof *numbers);

    for (size_t i = 0; i < count; i++)
        numbers[i].number = first + (long)i;
    return numbers;
}

/* One slot for each number of the class that has a code, one for each run of numbers without; runs
 * end with the decade, so that no line of them gets long. */
static void make_slots(struct view *view)
{
    size_t size = (size_t)view->class.count, count = 0, next = 0;
    const struct view_code *winners = view->numbers.items;
    const struct view_number *numbers = make_numbers(view->class.first, size);
    struct view_slot *slots = alloc_zeroed(size, sizeof *slots);

    for (size_t i = 0; i < size; i++) {
        long number = numbers[i].number;
        struct view_slot *last = count ? &slots[count - 1] : NULL;

        if (next < view->numbers.count && winners[next].number == number) {
            slots[count++] = (struct view_slot){.code = &winners[next++]};
        } else if (last && !last->code && number % 10) {
            last->free.count++;
        } else {
            slots[count++] = (struct view_slot){.free = {&numbers[i], 1}};
        }
    }
    view->slots = (struct struct_list){slots, count};
}

static void make_substatuses(struct view *view, const struct model *model)
{
    const struct substatus *in = model->substatuses.items;
    struct view_substatus *out = alloc_zeroed(model->substatuses.count, sizeof *out);
    size_t bytes = 1;

    for (size_t i = 0; i < model->substatuses.count; i++) {
        out[i].index = i;
        out[i].number = in[i].number;
        out[i].sub = in[i].sub;
        out[i].key = upper(alloc_printf("%ld_%ld_%.*s", in[i].number, in[i].sub,
                                        (int)in[i].owner_id.length, in[i].owner_id.data));
        out[i].owner = view_owner(view, in[i].owner);
        out[i].label = in[i].label;
        out[i].since = in[i].since;
        out[i].reference = in[i].reference;
        out[i].note = in[i].note;
        out[i].older = make_words(&in[i].older);
        bytes += in[i].label.length + in[i].since.length + in[i].reference.length +
                 in[i].note.length + 4;
        for (size_t j = 0; j < out[i].older.count; j++)
            bytes += ((const struct view_word *)out[i].older.items)[j].text.length + 1;
    }
    view->substatuses = (struct struct_list){out, model->substatuses.count};
    view->substatus_count = (long)model->substatuses.count;
    view->substatus_offset_type = bytes > UINT16_MAX ? STR("uint32_t") : STR("uint16_t");
}

static void make_class(struct view *view, const struct status_class *class)
{
    view->class = (struct view_class){
        .first = class->range.first,
        .last = class->range.last,
        .count = class->range.last - class->range.first + 1,
        .name = class->name,
        .reference = class->reference,
        .references = make_references(class->reference),
    };
    view->class_record = &view->class;
}

static struct struct_list make_inputs(const struct str *texts, size_t count)
{
    struct view_word *out = alloc_zeroed(count, sizeof *out);

    for (size_t i = 0; i < count; i++)
        out[i] = (struct view_word){texts[i], (long)i};
    return (struct struct_list){out, count};
}

/* At least the bytes that all facts take beside names and references. */
static size_t fact_bytes(const struct view *view)
{
    const struct view_code *codes = view->codes.items;
    size_t bytes = 1;

    for (size_t i = 0; i < view->codes.count; i++) {
        const struct view_response_field *fields = codes[i].response_fields.items;
        const struct view_word *words = codes[i].request_fields.items;
        const struct view_former *former = codes[i].former.items;

        bytes += codes[i].registry_name.length + codes[i].cacheable_reference.length +
                 codes[i].retry_reference.length + codes[i].product.length + codes[i].note.length +
                 5;
        for (size_t j = 0; j < codes[i].response_fields.count; j++)
            bytes += fields[j].name.length + fields[j].when.length + fields[j].reference.length + 3;
        for (size_t j = 0; j < codes[i].request_fields.count; j++)
            bytes += words[j].text.length + 1;
        for (size_t j = 0; j < codes[i].former.count; j++)
            bytes += former[j].name.length + former[j].reference.length + 2;
    }
    return bytes;
}

/* The narrowest types that the tables of the codes can do with. */
static void choose_types(struct view *view)
{
    const struct view_code *codes = view->codes.items;
    const struct view_name *names = view->names.items;
    size_t reasons = 0, references = 0, name_bytes = 0;

    for (size_t i = 0; i < view->codes.count; i++) {
        reasons += codes[i].name.length + 1;
        references += codes[i].reference.length + 1;
    }
    for (size_t i = 0; i < view->names.count; i++)
        name_bytes += names[i].text.length + 1;
    view->fact_offset_type = fact_bytes(view) < UINT16_MAX ? STR("uint16_t") : STR("uint32_t");
    view->name_type = view->found_names.count > UINT8_MAX ? STR("uint16_t") : STR("uint8_t");
    view->entry_type = view->codes.count > UINT8_MAX ? STR("uint16_t") : STR("uint8_t");
    view->offset_type = STR("uint16_t");
    if (reasons >= UINT16_MAX || references >= UINT16_MAX || name_bytes >= UINT16_MAX)
        view->offset_type = STR("uint32_t");
}

const struct view *view_make(const struct model *model, const struct view_options *options)
{
    struct view *view = alloc_zeroed(1, sizeof *view);

    view->version = STR(GEN4XX_VERSION);
    view->content_hash = STR(CHECKSUM_PLACEHOLDER);
    view->command = options->command;
    view->builtin = options->builtin;
    view->inputs = make_inputs(options->inputs.items, options->inputs.count);
    view->prefix = options->prefix.length ? options->prefix : model->class->prefix;
    view->upper_prefix = upper(view->prefix);
    make_class(view, model->class);
    make_owners(view, model);
    make_codes(view, model);
    make_slots(view);
    make_names(view);
    choose_types(view);
    make_substatuses(view, model);
    make_locales(view, model);
    return view;
}

struct str view_prefix(const struct view *view)
{
    return view->prefix;
}

size_t view_locale_count(const struct view *view)
{
    return view->locales.count;
}

struct value view_root(const struct view *view)
{
    return root_value(view);
}

struct value view_locale(const struct view *view, size_t index)
{
    return locale_value((const struct view_locale *)view->locales.items + index);
}

static const struct view_code *winner(const struct view *view, size_t index)
{
    return (const struct view_code *)view->numbers.items + index;
}

size_t view_number_count(const struct view *view)
{
    return view->numbers.count;
}

long view_number(const struct view *view, size_t index)
{
    return winner(view, index)->number;
}

struct value view_code(const struct view *view, size_t index)
{
    return code_value(winner(view, index));
}

struct value view_text(const struct view *view, size_t locale, size_t index)
{
    const struct view_locale *locales = view->locales.items;
    const struct view_text *texts = locales[locale].texts.items;

    return text_value(&texts[winner(view, index)->entry - 1]);
}
