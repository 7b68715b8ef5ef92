# http4xx: 'make help' lists the targets.

CC = cc
CFLAGS = -O2 -g
CPPFLAGS =
LDFLAGS =
BUILD = build

all_cppflags = -D_DEFAULT_SOURCE -D_XOPEN_SOURCE=700 -Igen -I$(BUILD) $(CPPFLAGS)
all_cflags = -std=c11 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes \
	-Wmissing-prototypes $(CFLAGS)
libs = -lyaml -lutf8proc

sources = $(sort $(wildcard gen/*.c))
objects = $(sources:gen/%.c=$(BUILD)/%.o)

# The sets of templates besides that of the C headers.
sets = errors gettext icu json markdown reference

# In the order of the layers: the class, its vendors, its locales; then the templates.
embedded = spec/http4xx.yaml $(sort $(wildcard spec/vendor/*.yaml)) \
	$(sort $(wildcard spec/locale/*.yaml)) $(sort $(wildcard templates/*.mustache)) \
	$(sort $(wildcard $(sets:%=templates/%/*.mustache)))

# What is made from templates/project/ to be installed.
manuals = $(addprefix $(BUILD)/,gen4xx.1 gen4xx-specification.5 gen4xx-templates.5)
completions = $(addprefix $(BUILD)/,gen4xx.bash gen4xx.zsh gen4xx.fish)

# Debian packages: what the program needs, and what its tests do.
packages = gcc libc6-dev libyaml-dev libutf8proc-dev
test_packages = bsdextrautils clang clang-format clang-tidy cppcheck debootstrap fish g++ \
	groff-base libclang-rt-dev libcmocka-dev locales mandoc ninja-build patch \
	python3-jsonschema python3-yaml universal-ctags valgrind zsh

# What the tests in all_tests need besides. An npm that is there already is good enough.
all_test_packages = apache2-bin chromium chromium-driver fonts-noto-cjk fonts-noto-core haproxy \
	cmark-gfm gccgo gettext icu-devtools libicu-dev nginx-light python3-selenium $(if $(shell command -v npm),,npm)

bench_packages = avr-libc binutils-arm-none-eabi clang g++ gcc-arm-none-eabi gcc-avr gettext gperf \
	icu-devtools libboost-dev libcpp-httplib-dev libhttp-parser-dev libicu-dev libmicrohttpd-dev \
	libnewlib-arm-none-eabi libsoup-3.0-dev node-llhttp pkg-config python3

axe = $(BUILD)/npm/node_modules/axe-core/axe.min.js

sanitize = -g -O1 -fsanitize=address,undefined -fno-sanitize-recover=all
tests = mustache.py broken.py commands.sh build.sh overlays.sh lint.sh headers.py facts.py \
	negotiate.py schema.py compilers.sh regenerate.sh unit.sh memory.sh figures.py static.sh readme.sh \
	manuals.sh show.py
all_tests = reference.py servers.py tables.py guide.sh
sanitized_tests = mustache.py broken.py commands.sh

## all: out and manuals (the default)
all: out manuals

## out: builds gen4xx and brings out/ up to date
out: $(BUILD)/gen4xx
	$(BUILD)/gen4xx generate -o out

## manuals: makes the manuals and the completions of shells
manuals: $(manuals) $(completions)

## reference: makes the reference in HTML, build/reference/index.html
reference: $(BUILD)/gen4xx
	$(BUILD)/gen4xx generate --set reference -o $(BUILD)/reference

## markdown: makes the reference in Markdown, build/markdown/
markdown: $(BUILD)/gen4xx
	$(BUILD)/gen4xx generate --set markdown -o $(BUILD)/markdown

## errors: makes the error pages and the snippets for servers, build/error/
errors: $(BUILD)/gen4xx
	$(BUILD)/gen4xx generate --set errors -o $(BUILD)/error

## docs: brings spec/schema.json and the tables in the READMEs up to date
docs: $(BUILD)/format.md $(BUILD)/languages.md $(BUILD)/fields.md
	$(BUILD)/gen4xx schema >spec/schema.json
	for table in format languages; do \
		sed -i -e "/^<!-- $$table -->$$/,/^<!-- end -->$$/{/^<!-- $$table -->$$/r $(BUILD)/$$table.md" \
			-e '/^<!--/!d}' README.md; \
	done
	sed -i -e '/^<!-- fields -->$$/,/^<!-- end -->$$/{/^<!-- fields -->$$/r $(BUILD)/fields.md' \
		-e '/^<!--/!d}' templates/README.md

# All that there is to say of the program and of its data, as one value for templates/project/. What
# only --owner takes is in "everyone".
$(BUILD)/project.json: $(BUILD)/gen4xx
	{ printf '{"program": ' && $< describe && printf ', "data": ' && $< dump && \
		printf ', "everyone": ' && $< dump --owner '*' --locale en && echo '}'; } >$@

$(BUILD)/%: templates/project/%.mustache $(BUILD)/project.json
	$(BUILD)/gen4xx render --data $(BUILD)/project.json $< >$@

## deps: installs the libraries that gen4xx needs (Debian)
deps:
	@tests/install.sh $(packages)

## deps-test: installs what the tests need besides (Debian)
deps-test:
	@tests/install.sh $(packages) $(test_packages)

## deps-all: installs what check-all needs besides those (Debian; large: a browser, fonts, servers)
deps-all:
	@tests/install.sh $(all_test_packages)

## check: runs the tests
check: $(BUILD)/gen4xx $(BUILD)/asan-gcc/gen4xx $(BUILD)/asan-clang/gen4xx
	@tests/run.sh $(tests) $(foreach build,asan-gcc asan-clang,\
		$(sanitized_tests:%=%:$(BUILD)/$(build)/gen4xx))

## check-all: runs the tests, those of pages in a browser and in servers, and tries the README's quick start on a bare system (root only)
check-all: $(BUILD)/gen4xx $(BUILD)/asan-gcc/gen4xx $(BUILD)/asan-clang/gen4xx $(axe)
	@tests/run.sh $(tests) $(foreach build,asan-gcc asan-clang,\
		$(sanitized_tests:%=%:$(BUILD)/$(build)/gen4xx)) $(all_tests) quickstart.sh

## fuzz: runs each fuzzer for FUZZ_SECONDS (60), with libFuzzer and with AFL++
fuzz: $(fuzzers)
	@FUZZ_SECONDS=$(FUZZ_SECONDS) AFL_SECONDS=$(FUZZ_SECONDS) tests/fuzz.sh

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
	clang-format -i gen/*.[ch] tests/*.c tests/unit/*.[ch] tests/bench/*.[ch] tests/bench/*.cc tests/fuzz/*.[ch]

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

# A fuzzer has all of the program but its main, its arena and its way to end. libFuzzer's and AFL++'s
# are built from the same files, each in a folder of its own.
fuzz_targets = specification template negotiate seal
fuzz_objects = $(filter-out $(BUILD)/main.o $(BUILD)/arena.o,$(objects))
fuzzers = $(fuzz_targets:%=$(BUILD)/libfuzzer/fuzz-%) $(fuzz_targets:%=$(BUILD)/afl/fuzz-%)

$(BUILD)/fuzz-%: tests/fuzz/%.c tests/fuzz/fuzz.c tests/fuzz/arena.c tests/fuzz/fuzz.h $(fuzz_objects)
	$(CC) $(all_cppflags) -Itests/fuzz -Iout $(all_cflags) -fsanitize=fuzzer -Wl,--wrap=fatal -o $@ \
		$(filter %.c,$^) $(fuzz_objects) $(libs)

$(BUILD)/libfuzzer/fuzz-%: FORCE
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/libfuzzer CC=clang \
		CFLAGS='$(sanitize) -fsanitize=fuzzer-no-link' $@

$(BUILD)/afl/fuzz-%: FORCE
	@AFL_QUIET=1 $(MAKE) --no-print-directory BUILD=$(BUILD)/afl CC=afl-clang-fast CFLAGS='$(sanitize)' $@

# What looks at pages with the eyes of those who cannot see them.
$(axe):
	npm install --silent --no-save --prefix $(BUILD)/npm axe-core@4.10.3

FORCE:

# A file that could not be made to its end is none.
.DELETE_ON_ERROR:

# A unit test has all of the program but its main.
$(BUILD)/unit-%: tests/unit/%.c tests/unit/unit.h $(filter-out $(BUILD)/main.o,$(objects))
	$(CC) $(all_cppflags) -Itests/unit $(all_cflags) $(LDFLAGS) -o $@ $< \
		$(filter-out $(BUILD)/main.o,$(objects)) $(libs) -lcmocka

-include $(objects:.o=.d)

.PHONY: all out manuals reference markdown errors docs deps deps-test deps-all deps-bench bench bench-docs figures check check-all \
	format clean help FORCE
