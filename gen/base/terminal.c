#include "base/terminal.h"

#include "base/clock.h"
#include "base/run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PROGRESS_WIDTH = 60 }; /* bytes of a name that the progress line shows */

const char *terminal_color(const char *sequence)
{
    const char *no_color = getenv("NO_COLOR"), *terminal = getenv("TERM");

    if (!isatty(STDERR_FILENO) || (no_color && *no_color) || !terminal ||
        strcmp(terminal, "dumb") == 0)
        return "";
    return sequence;
}

static bool is_progress_due(void)
{
    double now = clock_seconds();

    if (this_run.progress.next == 0)
        this_run.progress.next = now + 1;
    if (now < this_run.progress.next)
        return false;
    this_run.progress.next = now + 0.1;
    return true;
}

void progress_show(const char *doing, struct str what)
{
    if (this_run.progress.muted || !is_progress_due())
        return;
    if (!isatty(STDERR_FILENO)) {
        this_run.progress.muted = true;
        return;
    }
    what = str_part(what, 0, PROGRESS_WIDTH);
    fprintf(stderr, "\r\033[K%s %.*s", doing, STR_ARGS(what));
    this_run.progress.shown = true;
}

void progress_clear(void)
{
    if (this_run.progress.shown)
        fputs("\r\033[K", stderr);
    this_run.progress.shown = false;
}

void progress_mute(void)
{
    this_run.progress.muted = true;
}
