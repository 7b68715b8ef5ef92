# http4xx: 'make help' lists the targets.

CC = cc
CFLAGS = -O2 -g
CPPFLAGS =
LDFLAGS =
BUILD = build

# In a cross build CC compiles build/gen4xx for the target; what runs here is compiled by HOSTCC.
HOSTCC = $(CC)
HOSTCFLAGS = -O2 -g
HOSTCPPFLAGS =
HOSTLDFLAGS =

# What CFLAGS, CPPFLAGS and LDFLAGS say comes later, and wins. _FORTIFY_SOURCE needs optimization;
# the sanitizers do the same work better.
sanitized = $(findstring -fsanitize,$(CFLAGS))
fortify = $(if $(filter -O1 -O2 -O3 -Os -Og,$(CFLAGS)),-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
hardening = $(if $(sanitized),,$(fortify) -fstack-protector-strong -fPIE)
hardened_link = $(if $(sanitized),,-pie -Wl,-z,relro,-z,now)

all_cppflags = -D_DEFAULT_SOURCE -D_XOPEN_SOURCE=700 -Igen -I$(BUILD) $(CPPFLAGS)
all_cflags = -std=c11 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes \
	-Wmissing-prototypes $(hardening) $(CFLAGS)
all_ldflags = $(hardened_link) $(LDFLAGS)
libs = -lyaml -lutf8proc

sources = $(sort $(wildcard gen/*/*.c))
objects = $(sources:%.c=$(BUILD)/%.o)

# Where 'make install' puts things; DESTDIR goes in front of all of them.
PREFIX = /usr/local
BINDIR = $(PREFIX)/bin
INCLUDEDIR = $(PREFIX)/include
DATADIR = $(PREFIX)/share
MANDIR = $(DATADIR)/man
PKGCONFIGDIR = $(DATADIR)/pkgconfig
CMAKEDIR = $(DATADIR)/cmake
ACLOCALDIR = $(DATADIR)/aclocal
BASHDIR = $(DATADIR)/bash-completion/completions
ZSHDIR = $(DATADIR)/zsh/site-functions
FISHDIR = $(DATADIR)/fish/vendor_completions.d

# The sets of templates besides that of the C headers.
sets = errors gettext icu json markdown reference

# In the order of the layers: the class, its vendors, its locales; then the templates.
embedded = spec/http4xx.yaml $(sort $(wildcard spec/vendor/*.yaml)) \
	$(sort $(wildcard spec/locale/*.yaml)) $(sort $(wildcard templates/*.mustache)) \
	$(sort $(wildcard $(sets:%=templates/%/*.mustache)))

# What is made from templates/project/ to be installed.
manuals = $(addprefix $(BUILD)/,gen4xx.1 gen4xx-specification.5 gen4xx-templates.5)
completions = $(addprefix $(BUILD)/,gen4xx.bash gen4xx.zsh gen4xx.fish)
integrations = $(addprefix $(BUILD)/,http4xx.pc http4xx.mk http4xx.m4 http4xxConfig.cmake \
	http4xxConfigVersion.cmake)

# Debian packages: what the program needs, and what its tests do.
packages = gcc libc6-dev libyaml-dev libutf8proc-dev
test_packages = bsdextrautils clang clang-format clang-tidy cppcheck debootstrap fish g++ \
	groff-base libclang-rt-dev libcmocka-dev locales mandoc ninja-build patch \
	python3-jsonschema python3-yaml universal-ctags valgrind zsh

# Compilers and machines for targets.py and portability.sh. (gcc-multilib itself refuses to be there
# together with compilers for other machines.) Then the headers that ours are included beside.
target_packages = avr-libc clang-19 g++-mingw-w64-x86-64 gcc-12-multilib gcc-arm-none-eabi gcc-avr \
	gcc-mingw-w64-x86-64 gcc-s390x-linux-gnu libc6-dev-i386 libc6-dev-s390x-cross \
	libnewlib-arm-none-eabi libstdc++-arm-none-eabi-newlib pcc qemu-user simavr tcc
neighbour_packages = apache2-dev libboost-dev libcups2-dev libcurl4-openssl-dev libevent-dev \
	libhttp-parser-dev libmicrohttpd-dev libnghttp2-dev libsoup-3.0-dev node-llhttp pkg-config

# What the tests in all_tests need besides. An npm that is there already is good enough.
all_test_packages = afl++ apache2-bin autoconf automake chromium chromium-driver clang-tools cmake \
	cmark-gfm fonts-noto-cjk fonts-noto-core frama-c-base gccgo gettext haproxy icu-devtools \
	libicu-dev meson nginx-light pkgconf python3-selenium $(target_packages) \
	$(neighbour_packages) $(if $(shell command -v npm),,npm)

bench_packages = avr-libc binutils-arm-none-eabi clang g++ gcc-arm-none-eabi gcc-avr gettext gperf \
	icu-devtools libboost-dev libcpp-httplib-dev libhttp-parser-dev libicu-dev libmicrohttpd-dev \
	libnewlib-arm-none-eabi libsoup-3.0-dev node-llhttp pkg-config python3 python3-jinja2 python3-yaml \
	$(if $(shell command -v npm),,npm)

# Each npm removes from its folder what another put there.
axe = $(BUILD)/npm/node_modules/axe-core/axe.min.js
bench_modules = $(BUILD)/bench/npm/node_modules/mustache/mustache.js

sanitize = -g -O1 -fsanitize=address,undefined -fno-sanitize-recover=all

# The longest first.
tests = program/overlays.sh quality/static.sh quality/unit.sh quality/regenerate.sh \
	program/build.sh program/growth.py headers/headers.py install/makefile.sh program/memory.sh \
	docs/manuals.sh program/broken.py headers/figures.py compile/compilers.sh program/commands.sh \
	headers/facts.py headers/negotiate.py program/schema.py program/lint.sh headers/promise.sh \
	docs/readme.sh program/show.py program/mustache.py quality/includes.py
sanitized_tests = program/broken.py program/commands.sh program/mustache.py
checks = $(tests) $(foreach build,asan-gcc asan-clang,$(sanitized_tests:%=%:$(BUILD)/$(build)/gen4xx))
# Made before, so that two tests at a time have nothing left to make in one folder.
tested = $(BUILD)/gen4xx $(BUILD)/asan-gcc/gen4xx $(BUILD)/asan-clang/gen4xx $(manuals) $(completions) \
	$(BUILD)/fields.md
all_tests = docs/quickstart.sh quality/coverage.py headers/mutate.py headers/prove.sh \
	quality/fuzz.sh install/consumers.sh program/starve.py compile/neighbours.sh \
	program/hostile.py compile/portability.sh compile/targets.py sets/tables.py sets/reference.py \
	sets/servers.py compile/misra.sh docs/guide.sh

# What libFuzzer and AFL++ are given, for so long each.
fuzz_targets = specification template negotiate checksum
fuzzers = $(fuzz_targets:%=$(BUILD)/libfuzzer/fuzz-%) $(fuzz_targets:%=$(BUILD)/afl/fuzz-%)
FUZZ_SECONDS = 60

# Puts a new file, named by the shell that made it, in the place of the old one if they differ.
renew = if cmp -s $@.$$$$ $@; then rm $@.$$$$; else mv $@.$$$$ $@; fi

# The program that the build itself runs.
runner = $(BUILD)/$(if $(subst x$(CC)x,,x$(HOSTCC)x),host/)gen4xx

## all: out and manuals (the default)
all: out manuals

## out: builds gen4xx and brings out/ up to date
out: $(runner)
	$(runner) generate -o out

## manuals: makes the manuals and the completions of shells
manuals: $(manuals) $(completions)

## reference: makes the reference in HTML, build/reference/index.html
reference: $(runner)
	$(runner) generate --set reference -o $(BUILD)/reference

## markdown: makes the reference in Markdown, build/markdown/
markdown: $(runner)
	$(runner) generate --set markdown -o $(BUILD)/markdown

## errors: makes the error pages and the snippets for servers, build/error/
errors: $(runner)
	$(runner) generate --set errors -o $(BUILD)/error

## docs: brings spec/schema.json and the tables in the READMEs up to date
docs: $(runner) $(BUILD)/format.md $(BUILD)/languages.md $(BUILD)/fields.md $(BUILD)/output-kinds.md
	$(runner) schema >spec/schema.json
	for table in format languages; do \
		sed -i -e "/^<!-- $$table -->$$/,/^<!-- end -->$$/{/^<!-- $$table -->$$/r $(BUILD)/$$table.md" \
			-e '/^<!--/!d}' README.md; \
	done
	for table in fields output-kinds; do \
		sed -i -e "/^<!-- $$table -->$$/,/^<!-- end -->$$/{/^<!-- $$table -->$$/r $(BUILD)/$$table.md" \
			-e '/^<!--/!d}' templates/README.md; \
	done

# All that there is to say of the program and of its data, as one value for templates/project/. What
# only --owner takes is in "everyone".
$(BUILD)/project.json: $(runner) $(BUILD)/paths.json
	{ printf '{"program": ' && $< describe && printf ', "data": ' && $< dump && \
		printf ', "everyone": ' && $< dump --owner '*' --locale en && \
		printf ', "paths": ' && cat $(BUILD)/paths.json && echo '}'; } >$@

# The ways from one folder of an installation to another, so that it works wherever it is moved.
# The file changes when one of them does, and only then.
$(BUILD)/paths.json: FORCE | $(BUILD)
	@way() { \
		from=$$3/ to=$$4/ up=; \
		while [ "$${to#"$$from"}" = "$$to" ]; do from=$${from%/*/}/ up=../$$up; done; \
		way=$$up$${to#"$$from"} way=$${way%/}; \
		printf '  "%s_to_%s": "%s"' "$$1" "$$2" "$${way:-.}"; \
	}; { \
		echo '{' && \
		way pkgconfig prefix '$(PKGCONFIGDIR)' '$(PREFIX)' && echo , && \
		way pkgconfig include '$(PKGCONFIGDIR)' '$(INCLUDEDIR)/http4xx' && echo , && \
		way pkgconfig bin '$(PKGCONFIGDIR)' '$(BINDIR)' && echo , && \
		way pkgconfig data '$(PKGCONFIGDIR)' '$(DATADIR)/http4xx' && echo , && \
		way cmake include '$(CMAKEDIR)/http4xx' '$(INCLUDEDIR)/http4xx' && echo , && \
		way cmake bin '$(CMAKEDIR)/http4xx' '$(BINDIR)' && echo , && \
		way data bin '$(DATADIR)/http4xx' '$(BINDIR)' && echo , && \
		way bin include '$(BINDIR)' '$(INCLUDEDIR)/http4xx' && echo , && \
		way bin data '$(BINDIR)' '$(DATADIR)/http4xx' && \
		echo && echo '}'; \
	} >$@.$$$$ && $(renew)

$(BUILD)/%: templates/project/%.mustache $(BUILD)/project.json
	$(runner) render --data $(BUILD)/project.json $< >$@

## deps: installs the libraries that gen4xx needs (Debian)
deps:
	@tests/lib/install.sh $(packages)

## deps-test: installs what the tests need besides (Debian)
deps-test:
	@tests/lib/install.sh $(packages) $(test_packages)

## deps-all: installs what check-all needs besides those (Debian; large: a browser, fonts, servers)
deps-all:
	@tests/lib/install.sh $(all_test_packages)

## check: runs the tests
check: $(tested)
	@tests/run.sh $(checks)

## check-all: runs the tests, those of pages in a browser, of servers and of build tools, and tries the README's quick start on a bare system (root only)
check-all: $(tested) $(integrations) $(fuzzers) $(axe) $(BUILD)/samu
	@tests/run.sh $(all_tests) $(checks)

## prove: has Frama-C's Eva look for undefined behaviour in the generated headers, and prove their contracts
prove: $(BUILD)/gen4xx
	@tests/run.sh headers/prove.sh

## coverage: counts the lines and branches of gen/ that the tests run
coverage: $(BUILD)/gen4xx
	@tests/run.sh quality/coverage.py
	@sed -n 's/^# //p' build/tests/quality_coverage.py.log

## mutate: changes the generated headers in small ways and counts what the tests notice
mutate: $(BUILD)/gen4xx
	@tests/run.sh headers/mutate.py

## fuzz: runs each fuzzer for FUZZ_SECONDS (60), with libFuzzer and with AFL++
fuzz: $(fuzzers)
	@FUZZ_SECONDS=$(FUZZ_SECONDS) tests/quality/fuzz.sh

## deps-bench: installs what the comparisons need besides (Debian)
deps-bench:
	@tests/lib/install.sh $(packages) $(bench_packages)

## bench: compares the headers and the generator with their peers, on a machine that has nothing else to do
bench: out $(bench_modules)
	tests/bench/bench.py

## bench-docs: puts the table of the last 'make bench' into the README
bench-docs:
	sed -i -e '/^<!-- bench -->$$/,/^<!-- end -->$$/{/^<!-- bench -->$$/r $(BUILD)/bench/table.md' \
		-e '/^<!--/!d}' README.md

## figures: renews the bytes, relocations and instructions that tests/headers/figures.py compares with
figures: $(BUILD)/gen4xx
	tests/headers/figures.py --renew

# What is installed, for install and uninstall alike: mode, folder, name there, file here.
define installed
each 755 '$(BINDIR)' gen4xx $(BUILD)/gen4xx
for header in out/*.h out/*.hpp; do each 644 '$(INCLUDEDIR)/http4xx' "$${header#out/}" "$$header"; done
each 644 '$(PKGCONFIGDIR)' http4xx.pc $(BUILD)/http4xx.pc
each 644 '$(CMAKEDIR)/http4xx' http4xxConfig.cmake $(BUILD)/http4xxConfig.cmake
each 644 '$(CMAKEDIR)/http4xx' http4xxConfigVersion.cmake $(BUILD)/http4xxConfigVersion.cmake
each 644 '$(CMAKEDIR)/http4xx' http4xxGenerate.cmake templates/project/http4xxGenerate.cmake
each 644 '$(DATADIR)/http4xx' http4xx.mk $(BUILD)/http4xx.mk
each 644 '$(ACLOCALDIR)' http4xx.m4 $(BUILD)/http4xx.m4
for page in $(manuals); do each 644 '$(MANDIR)/man'"$${page##*.}" "$${page##*/}" $$page; done
each 644 '$(BASHDIR)' gen4xx $(BUILD)/gen4xx.bash
each 644 '$(ZSHDIR)' _gen4xx $(BUILD)/gen4xx.zsh
each 644 '$(FISHDIR)' gen4xx.fish $(BUILD)/gen4xx.fish
endef
export installed

## install: installs the program, the headers, and what build tools and shells want (PREFIX, DESTDIR)
install: $(BUILD)/gen4xx $(integrations) $(manuals) $(completions)
	@each() { \
		mkdir -p '$(DESTDIR)'"$$2" && install -m $$1 "$$4" '$(DESTDIR)'"$$2/$$3"; \
	}; set -e; eval "$$installed"

## uninstall: removes what 'make install' with the same variables put there
uninstall:
	@each() { rm -f '$(DESTDIR)'"$$2/$$3"; }; set -e; eval "$$installed"
	@for folder in '$(INCLUDEDIR)' '$(CMAKEDIR)' '$(DATADIR)'; do \
		folder='$(DESTDIR)'$$folder/http4xx; [ ! -d "$$folder" ] || rmdir "$$folder"; \
	done

# The time of all that is in the tarball: what the packager says, the last commit's, or, in a tarball
# that was unpacked, the one that it had.
version = $(shell sed -n 's/.*GEN4XX_VERSION "\(.*\)"/\1/p' gen/base/version.h)
epoch = $(or $(SOURCE_DATE_EPOCH),$(shell [ -e .git ] && git log -1 --format=%ct),\
	$(shell stat -c %Y gen/base/version.h))

## dist: makes a tarball of the sources, the same bytes wherever it is made
dist: | $(BUILD)
	@if [ -e .git ]; then git ls-files; else \
		find . -type f ! -path './$(BUILD)/*' | sed 's,^\./,,'; fi | LC_ALL=C sort >$(BUILD)/dist.list; \
	[ -s $(BUILD)/dist.list ]
	@tar -c --no-recursion -T $(BUILD)/dist.list --transform 's,^,http4xx-$(version)/,' \
		--format=ustar --owner=0 --group=0 --numeric-owner --mode=a+rX,u+w,go-w --mtime=@$(epoch) | \
		gzip -9n >$(BUILD)/http4xx-$(version).tar.gz
	@echo $(BUILD)/http4xx-$(version).tar.gz

## format: brings the source into the style of .clang-format
format:
	tests/lib/format.sh -i

## clean: removes what was built
clean:
	rm -rf $(BUILD)

## help: lists the targets
help:
	@sed -n 's/^## //p' Makefile

$(BUILD)/gen4xx: $(objects)
	$(CC) $(all_cflags) $(all_ldflags) -o $@ $(objects) $(libs)

$(BUILD)/gen/%.o: gen/%.c Makefile | $(BUILD)/libraries
	@mkdir -p $(@D)
	$(CC) $(all_cppflags) $(all_cflags) -MMD -MP -c -o $@ $<

$(BUILD)/gen/base/embedded.o: $(BUILD)/embedded.list $(embedded)

# The list changes when a file comes or goes, and only then.
$(BUILD)/embedded.list: FORCE | $(BUILD)
	@i=0; for file in $(embedded); do echo "FILE($$i, \"$$file\")"; i=$$((i + 1)); done >$@.$$$$ && $(renew)

$(BUILD):
	mkdir -p $@

# Whether the libraries are there, said before the compiler says it in its own words: for each its
# header, a function, its name, and the packages that have it.
define libraries
yaml.h yaml_get_version_string libyaml libyaml-dev (Debian, Ubuntu), libyaml-devel (Fedora), yaml-dev (Alpine), libyaml (Arch, Homebrew)
utf8proc.h utf8proc_version libutf8proc libutf8proc-dev (Debian, Ubuntu), utf8proc-devel (Fedora), utf8proc-dev (Alpine), libutf8proc (Arch), utf8proc (Homebrew)
endef
export libraries

try = $(CC) $(all_cppflags) $(all_cflags) $(all_ldflags) -x c - -o $@.try

$(BUILD)/libraries: Makefile | $(BUILD)
	@echo 'int main(void) { return 0; }' | $(try) || \
		{ echo "the compiler does not work: $(CC)" >&2; exit 1; }
	@echo "$$libraries" | { while read -r header function name packages; do \
		printf '#include <%s>\nint main(void) { return !%s(); }\n' $$header $$function | \
			$(try) -l$${header%.h} 2>$@.log || \
			{ echo "$$name is missing: install $$packages, or run 'make deps'" >&2; missing=1; }; \
	done; [ -z "$$missing" ]; }
	@rm -f $@.try $@.log; touch $@

# The program once more, for the machine that builds.
ifneq ($(runner),$(BUILD)/gen4xx)
$(runner): FORCE
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/host CC='$(HOSTCC)' CFLAGS='$(HOSTCFLAGS)' \
		CPPFLAGS='$(HOSTCPPFLAGS)' LDFLAGS='$(HOSTLDFLAGS)' $@
endif

# The program once more, with the sanitizers of a compiler.
$(BUILD)/asan-%/gen4xx: FORCE
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/asan-$* CC=$* CFLAGS='$(sanitize)' \
		$@

# The program and the unit tests once more, with counters of what runs.
$(BUILD)/coverage/%: FORCE
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/coverage CC=gcc CFLAGS='-g -O0 --coverage' $@

# A fuzzer has all of the program but its main, its arena and its way to end. libFuzzer's and AFL++'s
# are built from the same files, each in a folder of its own.
fuzz_objects = $(filter-out $(BUILD)/gen/command/main.o $(BUILD)/gen/base/alloc.o,$(objects))

$(BUILD)/fuzz-%: tests/quality/fuzz/%.c tests/quality/fuzz/fuzz.c tests/quality/fuzz/alloc.c tests/quality/fuzz/fuzz.h $(fuzz_objects)
	$(CC) $(all_cppflags) -Itests/quality/fuzz -Iout $(all_cflags) -fsanitize=fuzzer -Wl,--wrap=fatal -o $@ \
		$(filter %.c,$^) $(fuzz_objects) $(libs)

$(BUILD)/libfuzzer/fuzz-%: FORCE
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/libfuzzer CC=clang \
		CFLAGS='$(sanitize) -fsanitize=fuzzer-no-link' $@

$(BUILD)/afl/fuzz-%: FORCE
	@AFL_QUIET=1 $(MAKE) --no-print-directory BUILD=$(BUILD)/afl CC=afl-clang-fast CFLAGS='$(sanitize)' $@

# A ninja in little, to build with.
$(BUILD)/samu: | $(BUILD)
	tests/lib/samurai.sh $@

# What looks at pages with the eyes of those who cannot see them.
$(axe):
	npm install --silent --no-save --prefix $(BUILD)/npm axe-core@4.10.3

# What makes the headers in JavaScript.
$(bench_modules):
	npm install --silent --no-save --prefix $(BUILD)/bench/npm js-yaml@4.1.0 mustache@4.2.0

FORCE:

# A file that could not be made to its end is none.
.DELETE_ON_ERROR:

# A unit test has all of the program but its main.
$(BUILD)/unit-%: tests/quality/unit/%.c tests/quality/unit/unit.h $(filter-out $(BUILD)/gen/command/main.o,$(objects))
	$(CC) $(all_cppflags) -Itests/quality/unit $(all_cflags) $(all_ldflags) -o $@ $< \
		$(filter-out $(BUILD)/gen/command/main.o,$(objects)) $(libs) -lcmocka

-include $(objects:.o=.d)

.PHONY: all out manuals reference markdown errors docs deps deps-test deps-all deps-bench bench \
	bench-docs figures prove coverage mutate check check-all install uninstall dist \
	format clean help FORCE
