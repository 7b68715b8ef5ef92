/* clock.h - how long something took. */
#ifndef CLOCK_H
#define CLOCK_H

/* Seconds since some moment that stays the same through a run. */
double clock_seconds(void);

#endif
