/* writer.h - the files of an output folder: compared, and replaced as a whole or not at all. */
#ifndef WRITER_H
#define WRITER_H

#include "outputs.h"

/* Writes the outputs that differ from their files. All are written beside their places first, then
 * moved there, so that a failure, which is fatal, harms no file that was there. A folder that is
 * missing is made. */
void write_outputs(const struct outputs *outputs, const char *folder);

/* Whether each output equals its file; says which do not and prints the differences. */
bool check_outputs(const struct outputs *outputs, const char *folder);

/* Writes all of a text to standard output; a failure is fatal. */
void write_standard_output(struct str text);

#endif
