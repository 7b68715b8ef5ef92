#include "base/fatal.h"

#include "base/terminal.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void fatal(enum status status, const char *format, ...)
{
    int reason = errno;
    size_t length = strlen(format);
    va_list arguments;

    progress_clear();
    fprintf(stderr, "gen4xx: %serror:%s ", terminal_color(BOLD_RED), terminal_color(PLAIN));
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    if (length && format[length - 1] == ':')
        fprintf(stderr, " %s", strerror(reason));
    fputc('\n', stderr);
    exit((int)status);
}
