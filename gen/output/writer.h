/* writer.h - writes the outputs of a run into a directory.
 *
 * Each file is replaced as a whole or not at all: it is written as FILE.PID.tmp and then renamed,
 * so that readers see the old file or the new one, and a failure harms neither. Up to 64 MiB of
 * changes wait in memory until everything is rendered. Runs that write to the same directory take
 * turns, and each removes the temporary files of a run that was killed. */
#ifndef WRITER_H
#define WRITER_H

#include "output/outputs.h"

/* A sink that keeps the outputs that differ from their files. */
struct sink *writer_open(const char *dir);

/* Replaces the files that differ. Creates the directory if it is missing. A failure is fatal. */
void writer_commit(struct sink *sink, const struct outputs *outputs);

/* Writes nothing, and lets other runs go on. */
void writer_abandon(struct sink *sink);

#endif
