/* writer.h - files: compared, and replaced as a whole or not at all.
 *
 * A file is written beside its place under the name FILE.PID.tmp, then moved there, so that whoever
 * reads it sees the old one or the new one, and a failure harms neither. Runs into one folder take
 * turns, so that its files are of one run; each removes what an interrupted one left. */
#ifndef WRITER_H
#define WRITER_H

#include "outputs.h"

/* Writes the outputs that differ from their files, and marks them as written. A folder that is
 * missing is made. A failure is fatal. */
void write_outputs(struct outputs *outputs, const char *folder);

/* Whether each output equals its file; unless quiet, says which do not and why, and prints the
 * differences. */
bool check_outputs(const struct outputs *outputs, const char *folder, bool quiet);

/* Writes one file, whatever it held; a failure is fatal. */
void write_file(const char *path, struct str text);

/* Makes a file if it is missing, and sets its time to now; a failure is fatal. */
void touch_file(const char *path);

/* Writes all of a text to standard output; a failure is fatal. */
void write_standard_output(struct str text);

#endif
