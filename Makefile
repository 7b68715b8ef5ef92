# http4xx: `make help` lists the targets.

CC ?= cc
CFLAGS ?= -O2 -g
CPPFLAGS ?=
LDFLAGS ?=
BUILD ?= build

all_cppflags = -D_XOPEN_SOURCE=700 -Igen -I$(BUILD) $(CPPFLAGS)
all_cflags = -std=c11 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes \
	-Wmissing-prototypes $(CFLAGS)
libs = -lyaml -lutf8proc

sources = $(sort $(wildcard gen/*.c))
objects = $(sources:gen/%.c=$(BUILD)/%.o)

# In the order of the layers: the class, its vendors, its locales; then the templates.
embedded = spec/http4xx.yaml $(sort $(wildcard spec/vendor/*.yaml)) \
	$(sort $(wildcard spec/locale/*.yaml)) $(sort $(wildcard templates/*.mustache))

all: out

# Generates out/. A file that is up to date is left alone.
out: $(BUILD)/gen4xx
	$(BUILD)/gen4xx generate -o out

$(BUILD)/gen4xx: $(objects)
	$(CC) $(all_cflags) $(LDFLAGS) -o $@ $(objects) $(libs)

$(BUILD)/%.o: gen/%.c Makefile | $(BUILD)
	$(CC) $(all_cppflags) $(all_cflags) -MMD -MP -c -o $@ $<

$(BUILD)/embedded.o: $(BUILD)/embedded.list $(embedded)

# The list changes when a file comes or goes, and only then.
$(BUILD)/embedded.list: FORCE | $(BUILD)
	@i=0; for file in $(embedded); do echo "FILE($$i, \"$$file\")"; i=$$((i + 1)); done >$@.new
	@if cmp -s $@.new $@; then rm $@.new; else mv $@.new $@; fi

$(BUILD):
	mkdir -p $@

clean:
	rm -rf $(BUILD)

FORCE:

-include $(objects:.o=.d)

.PHONY: all out clean FORCE
