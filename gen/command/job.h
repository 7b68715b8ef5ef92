/* job.h - the work that a command line asks for, up to the rendered outputs. */
#ifndef JOB_H
#define JOB_H

#include "command/options.h"
#include "output/outputs.h"

/* The model of the specification. NULL after errors. */
const struct model *job_load_model(const struct options *options);

/* The data that templates see. NULL after errors. A wrong --prefix is fatal. */
const struct view *job_load_view(const struct options *options);

/* Renders all outputs into a sink. False after errors. */
bool job_render(const struct options *options, struct outputs *outputs, struct sink *sink);

/* Prints the paths that were read, for --verbose. */
void job_report_inputs(void);

#endif
