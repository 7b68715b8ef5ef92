/* Has the headers as they were installed, and nothing of acme.yaml. */
#include <http4xx.h>

const char *of_all(int code);

const char *of_all(int code)
{
    return http4xx_entry(code) ? "known to all" : "unknown to others";
}
