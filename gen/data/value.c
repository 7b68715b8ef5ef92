#include "data/value.h"

#include "base/alloc.h"

struct value value_text(struct str text)
{
    return (struct value){.kind = VALUE_TEXT, .truth = text.length > 0, .text = text};
}

struct value value_number(long number)
{
    return (struct value){
        .kind = VALUE_TEXT, .truth = true, .verbatim = true, .text = alloc_printf("%ld", number)};
}

struct value value_flag(bool flag)
{
    return (struct value){.kind = VALUE_TEXT,
                          .truth = flag,
                          .verbatim = true,
                          .text = flag ? STR("true") : STR("false")};
}
