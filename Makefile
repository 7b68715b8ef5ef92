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

all_cppflags = -D_XOPEN_SOURCE=700 -Igen -I$(BUILD) $(CPPFLAGS)
all_cflags = -std=c11 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes \
	-Wmissing-prototypes $(hardening) $(CFLAGS)
all_ldflags = $(hardened_link) $(LDFLAGS)
libs = -lyaml -lutf8proc

sources = $(sort $(wildcard gen/*.c))
objects = $(sources:gen/%.c=$(BUILD)/%.o)

# The sets of templates besides that of the C headers.
sets = errors gettext icu json markdown reference

# In the order of the layers: the class, its vendors, its locales; then the templates.
embedded = spec/http4xx.yaml $(sort $(wildcard spec/vendor/*.yaml)) \
	$(sort $(wildcard spec/locale/*.yaml)) $(sort $(wildcard templates/*.mustache)) \
	$(sort $(wildcard $(sets:%=templates/%/*.mustache)))

# Debian packages: what the program needs, and what its tests do.
packages = gcc libc6-dev libyaml-dev libutf8proc-dev
test_packages = clang clang-format clang-tidy cppcheck debootstrap g++ libclang-rt-dev \
	libcmocka-dev locales patch python3-jsonschema python3-yaml universal-ctags valgrind

sanitize = -g -O1 -fsanitize=address,undefined -fno-sanitize-recover=all
tests = build.sh mustache.py broken.py commands.sh overlays.sh lint.sh headers.py facts.py negotiate.py schema.py compilers.sh regenerate.sh unit.sh memory.sh \
	static.sh readme.sh
sanitized_tests = mustache.py broken.py commands.sh

# The program that the build itself runs.
runner = $(BUILD)/$(if $(subst x$(CC)x,,x$(HOSTCC)x),host/)gen4xx

all: out

## out: builds gen4xx and brings out/ up to date (the default)
out: $(runner)
	$(runner) generate -o out

## docs: brings spec/schema.json and the tables in the README up to date
docs: $(runner) $(BUILD)/format.md $(BUILD)/languages.md
	$(runner) schema >spec/schema.json
	for table in format languages; do \
		sed -i -e "/^<!-- $$table -->$$/,/^<!-- end -->$$/{/^<!-- $$table -->$$/r $(BUILD)/$$table.md" \
			-e '/^<!--/!d}' README.md; \
	done

# All that there is to say of the program and of its data, as one value for templates/project/.
$(BUILD)/project.json: $(runner) | $(BUILD)
	{ printf '{"program": ' && $< describe && printf ', "data": ' && $< dump && echo '}'; } >$@

$(BUILD)/%: templates/project/%.mustache $(BUILD)/project.json
	$(runner) render --data $(BUILD)/project.json $< >$@

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

## format: brings the source into the style of .clang-format
format:
	clang-format -i gen/*.[ch] tests/*.c tests/unit/*.[ch]

## clean: removes what was built
clean:
	rm -rf $(BUILD)

## help: lists the targets
help:
	@sed -n 's/^## //p' Makefile

$(BUILD)/gen4xx: $(objects)
	$(CC) $(all_cflags) $(all_ldflags) -o $@ $(objects) $(libs)

$(BUILD)/%.o: gen/%.c Makefile | $(BUILD)/libraries
	$(CC) $(all_cppflags) $(all_cflags) -MMD -MP -c -o $@ $<

$(BUILD)/embedded.o: $(BUILD)/embedded.list $(embedded)

# The list changes when a file comes or goes, and only then.
$(BUILD)/embedded.list: FORCE | $(BUILD)
	@i=0; for file in $(embedded); do echo "FILE($$i, \"$$file\")"; i=$$((i + 1)); done >$@.new
	@if cmp -s $@.new $@; then rm $@.new; else mv $@.new $@; fi

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

FORCE:

# A unit test has all of the program but its main.
$(BUILD)/unit-%: tests/unit/%.c tests/unit/unit.h $(filter-out $(BUILD)/main.o,$(objects))
	$(CC) $(all_cppflags) -Itests/unit $(all_cflags) $(all_ldflags) -o $@ $< \
		$(filter-out $(BUILD)/main.o,$(objects)) $(libs) -lcmocka

-include $(objects:.o=.d)

.PHONY: all out docs deps deps-test check check-all format clean help FORCE
