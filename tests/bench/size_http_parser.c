#include <http_parser.h>

const char *reason(int code);
const char *reason(int code)
{
#define CASE(number, id, phrase)                                                                   \
    case number: return #phrase;
    switch (code) {
        HTTP_STATUS_MAP(CASE)
    default: return "";
    }
}
