/* The switch that http-parser, llhttp and others have, here for the compiler to inline. llhttp's
 * own function ends the program at a code that it does not know, so its list stands for it. */
#include "reason.h"

#include <llhttp.h>

static inline const char *by_switch(int code)
{
#define CASE(number, id, phrase)                                                                   \
    case number: return #phrase;
    switch (code) {
        HTTP_STATUS_MAP(CASE)
    default: return "";
    }
#undef CASE
}

REASON_PEER(reason_switch, "llhttp's list in a switch", by_switch)
