#define _GNU_SOURCE
#include "fuzz.h"

#include "base/alloc.h"
#include "base/fatal.h"
#include "base/run.h"

#include <setjmp.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

static jmp_buf end_of_run;
static int file; /* of fuzz_file() */

/* The linker puts it in the place of fatal(), with --wrap. Text and arguments are still checked. */
__attribute__((noreturn, format(printf, 2, 3))) void __wrap_fatal(enum status status,
                                                                  const char *format, ...);

void __wrap_fatal(enum status status, const char *format, ...)
{
    va_list arguments;

    MUST(status > STATUS_DIFFERENT && status <= STATUS_IO);
    va_start(arguments, format);
    (void)alloc_vprintf(format, arguments);
    va_end(arguments);
    longjmp(end_of_run, 1);
}

const struct source *fuzz_file(struct str text)
{
    char path[32];

    file = memfd_create("fuzz", MFD_CLOEXEC);
    MUST(file > 0 && write(file, text.data, text.length) == (ssize_t)text.length);
    (void)snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    return source_open(alloc_copy(str_from(path)).data);
}

static void reset(void)
{
    if (file)
        close(file);
    file = 0;
    run_reset();
}

void fuzz_run(void (*run)(struct str input), const uint8_t *data, size_t size)
{
    static const char nothing[] = "";

    if (!setjmp(end_of_run))
        run((struct str){size ? (const char *)data : nothing, size});
    reset();
}

struct str fuzz_part(struct str *rest)
{
    static const char separator[] = "\f\n";
    size_t length = str_find(*rest, str_from(separator));
    struct str part = str_part(*rest, 0, length);

    *rest = str_part(*rest, length + sizeof separator - 1, rest->length);
    return part;
}
