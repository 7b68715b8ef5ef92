/* status.h - the exit codes of the program. 'gen4xx --help' documents them. */
#ifndef STATUS_H
#define STATUS_H

enum status {
    STATUS_OK = 0,
    STATUS_DIFFERENT = 1, /* files are out of date, or an API changed */
    STATUS_USAGE = 2,     /* wrong command line */
    STATUS_INPUT = 3,     /* wrong specification, template or data */
    STATUS_IO = 4         /* reading or writing failed, or memory ran out */
};

#endif
