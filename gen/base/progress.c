#include "base/progress.h"

#include "base/clock.h"

#include <stdio.h>
#include <unistd.h>

static bool muted, shown;

/* Whether it is time to show something: after a second, then ten times a second. */
static bool is_time(void)
{
    static double next;
    double now = seconds();

    if (next == 0)
        next = now + 1;
    if (now < next)
        return false;
    next = now + 0.1;
    return true;
}

void progress(const char *doing, struct str what)
{
    if (muted || !is_time())
        return;
    if (!isatty(STDERR_FILENO)) {
        muted = true;
        return;
    }
    fprintf(stderr, "\r\033[K%s %.*s", doing, what.length < 60 ? (int)what.length : 60, what.at);
    shown = true;
}

void progress_clear(void)
{
    if (shown)
        fputs("\r\033[K", stderr);
    shown = false;
}

void progress_mute(void)
{
    muted = true;
}
