/* writer.h - files: compared, and replaced as a whole or not at all.
 *
 * A file is written beside its place under the name FILE.PID.tmp, then moved there, so that whoever
 * reads it sees the old one or the new one, and a failure harms neither. Nothing is written before
 * all is rendered. Runs into one folder take turns, so that its files are of one run; each removes
 * what an interrupted one left. */
#ifndef WRITER_H
#define WRITER_H

#include "output/outputs.h"

/* Receives the outputs of a run for a folder and keeps those that differ from their files. */
struct receiver *writing_start(const char *folder);

/* Writes what differs; makes the folder if it is missing. A failure is fatal. */
void writing_finish(struct receiver *receiver, const struct outputs *outputs);

/* Writes nothing, and lets other runs go on. */
void writing_abandon(struct receiver *receiver);

/* Receives outputs and compares them with their files; unless quiet, says which differ and why, and
 * prints the differences. */
struct receiver *checking_start(const char *folder, bool quiet);

/* Whether each output equals its file. */
bool checking_finish(const struct receiver *receiver);

/* Writes one file, whatever it held; a failure is fatal. */
void write_file(const char *path, struct str text);

/* Makes a file if it is missing, and sets its time to now; a failure is fatal. */
void touch_file(const char *path);

/* Writes all of a text to standard output; a failure is fatal. */
void write_standard_output(struct str text);

#endif
