# http4xx: 'make help' lists the targets.

CC = cc
CFLAGS = -O2 -g
CPPFLAGS =
LDFLAGS =
BUILD = build

all_cppflags = -D_XOPEN_SOURCE=700 -Igen -I$(BUILD) $(CPPFLAGS)
all_cflags = -std=c11 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes \
	-Wmissing-prototypes $(CFLAGS)
libs = -lyaml -lutf8proc

sources = $(sort $(wildcard gen/*.c))
objects = $(sources:gen/%.c=$(BUILD)/%.o)

# In the order of the layers: the class, its vendors, its locales; then the templates.
embedded = spec/http4xx.yaml $(sort $(wildcard spec/vendor/*.yaml)) \
	$(sort $(wildcard spec/locale/*.yaml)) $(sort $(wildcard templates/*.mustache))

# Debian packages: what the program needs, and what its tests do.
packages = gcc libc6-dev libyaml-dev libutf8proc-dev
test_packages = clang clang-format clang-tidy cppcheck debootstrap g++ libclang-rt-dev \
	libcmocka-dev locales patch python3-jsonschema python3-yaml universal-ctags valgrind
bench_packages = avr-libc binutils-arm-none-eabi clang g++ gcc-arm-none-eabi gcc-avr gettext gperf \
	icu-devtools libboost-dev libcpp-httplib-dev libhttp-parser-dev libicu-dev libmicrohttpd-dev \
	libnewlib-arm-none-eabi libsoup-3.0-dev node-llhttp pkg-config python3

sanitize = -g -O1 -fsanitize=address,undefined -fno-sanitize-recover=all
tests = mustache.py broken.py commands.sh overlays.sh lint.sh headers.py facts.py negotiate.py schema.py compilers.sh regenerate.sh unit.sh memory.sh \
	figures.py static.sh readme.sh
sanitized_tests = mustache.py broken.py commands.sh

all: out

## out: builds gen4xx and brings out/ up to date (the default)
out: $(BUILD)/gen4xx
	$(BUILD)/gen4xx generate -o out

## docs: brings spec/schema.json and the tables in the README up to date
docs: $(BUILD)/gen4xx
	$(BUILD)/gen4xx schema >spec/schema.json
	$(BUILD)/gen4xx format >$(BUILD)/format.md
	sed -i -e '/^<!-- format -->$$/,/^<!-- end -->$$/{/^<!-- format -->$$/r $(BUILD)/format.md' \
		-e '/^<!--/!d}' README.md
	$(BUILD)/gen4xx dump >$(BUILD)/dump.json
	$(BUILD)/gen4xx render --data $(BUILD)/dump.json tests/languages.md.mustache \
		>$(BUILD)/languages.md
	sed -i -e '/^<!-- languages -->$$/,/^<!-- end -->$$/{/^<!-- languages -->$$/r $(BUILD)/languages.md' \
		-e '/^<!--/!d}' README.md

## deps: installs the libraries that gen4xx needs (Debian)
deps:
	@tests/install.sh $(packages)

## deps-test: installs what the tests need besides (Debian)
deps-test:
	@tests/install.sh $(packages) $(test_packages)

## check: runs the tests
check: $(BUILD)/gen4xx $(BUILD)/asan-gcc/gen4xx $(BUILD)/asan-clang/gen4xx
	@tests/run.sh $(tests) $(foreach build,asan-gcc asan-clang,\
		$(sanitized_tests:%=%:$(BUILD)/$(build)/gen4xx))

## check-all: runs the tests and tries the README's quick start on a bare system (root only)
check-all: $(BUILD)/gen4xx $(BUILD)/asan-gcc/gen4xx $(BUILD)/asan-clang/gen4xx
	@tests/run.sh $(tests) $(foreach build,asan-gcc asan-clang,\
		$(sanitized_tests:%=%:$(BUILD)/$(build)/gen4xx)) quickstart.sh

## deps-bench: installs what the comparisons need besides (Debian)
deps-bench:
	@tests/install.sh $(packages) $(bench_packages)

## bench: compares the headers with their peers, on a machine that has nothing else to do
bench: out
	tests/bench/bench.py

## bench-docs: puts the table of the last 'make bench' into the README
bench-docs:
	sed -i -e '/^<!-- bench -->$$/,/^<!-- end -->$$/{/^<!-- bench -->$$/r $(BUILD)/bench/table.md' \
		-e '/^<!--/!d}' README.md

## figures: renews the bytes, relocations and instructions that tests/figures.py compares with
figures: $(BUILD)/gen4xx
	tests/figures.py --renew

## format: brings the source into the style of .clang-format
format:
	clang-format -i gen/*.[ch] tests/*.c tests/unit/*.[ch] tests/bench/*.[ch] tests/bench/*.cc

## clean: removes what was built
clean:
	rm -rf $(BUILD)

## help: lists the targets
help:
	@sed -n 's/^## //p' Makefile

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

# The program once more, with the sanitizers of a compiler.
$(BUILD)/asan-%/gen4xx: FORCE
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/asan-$* CC=$* CFLAGS='$(sanitize)' \
		$@

FORCE:

# A unit test has all of the program but its main.
$(BUILD)/unit-%: tests/unit/%.c tests/unit/unit.h $(filter-out $(BUILD)/main.o,$(objects))
	$(CC) $(all_cppflags) -Itests/unit $(all_cflags) $(LDFLAGS) -o $@ $< \
		$(filter-out $(BUILD)/main.o,$(objects)) $(libs) -lcmocka

-include $(objects:.o=.d)

.PHONY: all out docs deps deps-test deps-bench check check-all bench bench-docs figures format clean \
	help FORCE
