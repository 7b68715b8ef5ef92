# Targets for tests, included by the Makefile.

sanitize = -g -O1 -fsanitize=address,undefined -fno-sanitize-recover=all

# Built before the tests run, so that two tests at a time have nothing left to build.
tested = $(BUILD)/gen4xx $(BUILD)/asan-gcc/gen4xx $(BUILD)/asan-clang/gen4xx $(manuals) $(completions) \
	$(tables)

# Each target of libFuzzer and AFL++ runs for this long.
FUZZ_SECONDS = 60
fuzz_targets = specification template negotiate checksum
fuzzers = $(fuzz_targets:%=$(BUILD)/libfuzzer/fuzz-%) $(fuzz_targets:%=$(BUILD)/afl/fuzz-%)

# Each npm removes from its directory what another installed there.
axe = $(BUILD)/npm/node_modules/axe-core/axe.min.js
bench_modules = $(BUILD)/bench/npm/node_modules/mustache/mustache.js

## deps-test: install what 'make check' needs besides (Debian)
deps-test:
	@tests/packages/install.sh build.txt check.txt

## deps-all: install what 'make check-all' needs besides (Debian; large: a browser, fonts, servers)
deps-all:
	@tests/packages/install.sh build.txt check.txt all.txt

## check: run the tests
check: $(tested)
	@tests/run.sh --check

## check-all: run all tests, also of pages, servers and build tools, and on a bare system (root only)
check-all: $(tested) $(integrations) $(fuzzers) $(axe) $(BUILD)/samu
	@tests/run.sh --all

## prove: prove with Frama-C that the headers have no undefined behavior and keep their contracts
prove: $(BUILD)/gen4xx
	@tests/run.sh headers/prove.sh

## coverage: count the lines and branches of gen/ that the tests run
coverage: $(BUILD)/gen4xx
	@tests/run.sh quality/coverage.py
	@sed -n 's/^# //p' build/tests/quality_coverage.py.log

## mutate: change the generated headers in small ways and count what the tests notice
mutate: $(BUILD)/gen4xx
	@tests/run.sh headers/mutate.py

## fuzz: run each fuzzer for FUZZ_SECONDS (60), with libFuzzer and with AFL++
fuzz: $(fuzzers)
	@FUZZ_SECONDS=$(FUZZ_SECONDS) tests/quality/fuzz.sh

## figures: renew the figures that tests/headers/figures.py compares with
figures: $(BUILD)/gen4xx
	tests/headers/figures.py --renew

## deps-bench: install what 'make bench' needs (Debian)
deps-bench:
	@tests/packages/install.sh build.txt bench.txt

## bench: compare the headers and the generator with their peers, on an idle machine
bench: out $(bench_modules)
	tests/bench/bench.py

## bench-docs: put the table of the last 'make bench' into tests/bench/README.md
bench-docs:
	templates/project/update-docs.sh $(BUILD)/bench tests/bench/README.md

## format: format the sources
format:
	@tests/lib/format.sh -i

# The program with the sanitizers of a compiler.
$(BUILD)/asan-%/gen4xx: FORCE
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/asan-$* CC=$* CFLAGS='$(sanitize)' $@

# The program and the unit tests, with counters.
$(BUILD)/coverage/%: FORCE
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/coverage CC=gcc CFLAGS='-g -O0 --coverage' $@

# A unit test is linked with the program but its main.
unit_objects = $(filter-out $(BUILD)/gen/command/main.o,$(objects))

$(BUILD)/unit-%: tests/quality/unit/%.c tests/quality/unit/unit.h $(unit_objects)
	$(CC) $(all_cppflags) -Itests/quality/unit $(all_cflags) $(all_ldflags) -o $@ $< $(unit_objects) $(libs) \
		-lcmocka

# A fuzzer is linked with the program but its main, its allocator and its fatal(). libFuzzer and AFL++
# compile the same files, each in a directory of its own.
fuzz_objects = $(filter-out $(BUILD)/gen/base/alloc.o,$(unit_objects))
fuzz_sources = $(addprefix tests/quality/fuzz/,fuzz.c alloc.c)

$(BUILD)/fuzz-%: tests/quality/fuzz/%.c $(fuzz_sources) tests/quality/fuzz/fuzz.h $(fuzz_objects)
	$(CC) $(all_cppflags) -Itests/quality/fuzz -Iout $(all_cflags) -fsanitize=fuzzer -Wl,--wrap=fatal -o $@ \
		$(filter %.c,$^) $(fuzz_objects) $(libs)

$(BUILD)/libfuzzer/fuzz-%: FORCE
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/libfuzzer CC=clang \
		CFLAGS='$(sanitize) -fsanitize=fuzzer-no-link' $@

$(BUILD)/afl/fuzz-%: FORCE
	@AFL_QUIET=1 $(MAKE) --no-print-directory BUILD=$(BUILD)/afl CC=afl-clang-fast CFLAGS='$(sanitize)' $@

# samurai, a small ninja.
$(BUILD)/samu: | $(BUILD)
	tests/lib/samurai.sh $@

# axe-core checks the accessibility of pages.
$(axe):
	npm install --silent --no-save --prefix $(BUILD)/npm axe-core@4.10.3

# js-yaml and mustache make the headers in JavaScript, for comparison.
$(bench_modules):
	npm install --silent --no-save --prefix $(BUILD)/bench/npm js-yaml@4.1.0 mustache@4.2.0

.PHONY: deps-test deps-all deps-bench check check-all prove coverage mutate fuzz figures bench bench-docs \
	format
