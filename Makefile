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

# The sets of templates besides the C headers: each directory but project/ is one.
sets = $(filter-out project,$(notdir $(patsubst %/,%,$(wildcard templates/*/))))

# In the order of the layers: the class, its vendors, its locales; then the templates.
embedded = spec/http4xx.yaml $(sort $(wildcard spec/vendor/*.yaml)) \
	$(sort $(wildcard spec/locale/*.yaml)) $(sort $(wildcard templates/*.mustache)) \
	$(sort $(wildcard $(sets:%=templates/%/*.mustache)))

# Made from templates/project/.
manuals = $(addprefix $(BUILD)/,gen4xx.1 gen4xx-specification.5 gen4xx-templates.5)
completions = $(addprefix $(BUILD)/,gen4xx.bash gen4xx.zsh gen4xx.fish)
integrations = $(addprefix $(BUILD)/,http4xx.pc http4xx.mk http4xx.m4 http4xxConfig.cmake \
	http4xxConfigVersion.cmake)
tables = $(addprefix $(BUILD)/,format.md languages.md owners.md fields.md output-kinds.md sets.md)

# Replaces a file by a new one, named after the shell's process id, if they differ.
renew = if cmp -s $@.$$$$ $@; then rm $@.$$$$; else mv $@.$$$$ $@; fi

# The program that the build itself runs.
runner = $(BUILD)/$(if $(subst x$(CC)x,,x$(HOSTCC)x),host/)gen4xx

## all: build out/ and the manuals (the default)
all: out manuals

## out: build gen4xx and bring out/ up to date
out: $(runner)
	$(runner) generate -o out

## manuals: make the manuals and the shell completions
manuals: $(manuals) $(completions)

## reference: make the reference in HTML, build/reference/index.html
reference: $(runner)
	$(runner) generate --set reference -o $(BUILD)/reference

## markdown: make the reference in Markdown, build/markdown/
markdown: $(runner)
	$(runner) generate --set markdown -o $(BUILD)/markdown

## errors: make the error pages and the server configuration, build/error/
errors: $(runner)
	$(runner) generate --set errors -o $(BUILD)/error

## docs: bring spec/schema.json and the tables in the READMEs up to date
docs: $(runner) $(tables)
	$(runner) schema >spec/schema.json
	for document in out spec templates; do \
		templates/project/update-docs.sh $(BUILD) $$document/README.md || exit 1; \
	done

## deps: install the libraries that gen4xx needs (Debian)
deps:
	@tests/packages/install.sh build.txt

## install: install the program, the headers, and files for build tools and shells (PREFIX, DESTDIR)
install: $(BUILD)/gen4xx $(integrations) $(manuals) $(completions)
	@each() { \
		mkdir -p '$(DESTDIR)'"$$2" && install -m $$1 "$$4" '$(DESTDIR)'"$$2/$$3"; \
	}; set -e; eval "$$installed"

## uninstall: remove what 'make install' with the same variables installed
uninstall:
	@each() { rm -f '$(DESTDIR)'"$$2/$$3"; }; set -e; eval "$$installed"
	@for dir in '$(INCLUDEDIR)' '$(CMAKEDIR)' '$(DATADIR)'; do \
		dir='$(DESTDIR)'$$dir/http4xx; [ ! -d "$$dir" ] || rmdir "$$dir"; \
	done

## dist: make a tarball of the sources, with the same bytes wherever it is made
dist: | $(BUILD)
	@tests/packages/dist.sh $(BUILD)

## clean: remove what was built
clean:
	rm -rf $(BUILD)

## help: list the targets
help:
	@sed -n 's/^## //p' $(MAKEFILE_LIST)

# What is installed: mode, directory, name there, file here.
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
export installed BINDIR INCLUDEDIR DATADIR PREFIX PKGCONFIGDIR CMAKEDIR

$(BUILD)/gen4xx: $(objects)
	$(CC) $(all_cflags) $(all_ldflags) -o $@ $(objects) $(libs)

$(BUILD)/gen/%.o: gen/%.c Makefile | $(BUILD)/libraries
	@mkdir -p $(@D)
	$(CC) $(all_cppflags) $(all_cflags) -MMD -MP -c -o $@ $<

$(BUILD)/gen/base/embedded.o: $(BUILD)/embedded.list $(embedded)

# The list changes only when a file comes or goes.
$(BUILD)/embedded.list: FORCE | $(BUILD)
	@i=0; for file in $(embedded); do echo "FILE($$i, \"$$file\")"; i=$$((i + 1)); done >$@.$$$$ && $(renew)

$(BUILD)/libraries: Makefile | $(BUILD)
	@gen/libraries.sh $@.try $(CC) $(all_cppflags) $(all_cflags) $(all_ldflags)
	@touch $@

# The data for templates/project/: the program, its data, all owners, and the paths of an installation.
$(BUILD)/project.json: $(runner) $(BUILD)/paths.json
	{ printf '{"program": ' && $< describe && printf ', "data": ' && $< dump && \
		printf ', "everyone": ' && $< dump --owner '*' --locale en && \
		printf ', "paths": ' && cat $(BUILD)/paths.json && echo '}'; } >$@

$(BUILD)/paths.json: FORCE | $(BUILD)
	@templates/project/paths.sh >$@.$$$$ && $(renew)

$(BUILD)/%: templates/project/%.mustache $(BUILD)/project.json
	$(runner) render --data $(BUILD)/project.json $< >$@

$(BUILD):
	mkdir -p $@

# In a cross build, the program for the machine that builds.
ifneq ($(runner),$(BUILD)/gen4xx)
$(runner): FORCE
	@$(MAKE) --no-print-directory BUILD=$(BUILD)/host CC='$(HOSTCC)' CFLAGS='$(HOSTCFLAGS)' \
		CPPFLAGS='$(HOSTCPPFLAGS)' LDFLAGS='$(HOSTLDFLAGS)' $@
endif

FORCE:

# A file whose recipe failed is incomplete.
.DELETE_ON_ERROR:

.PHONY: all out manuals reference markdown errors docs deps install uninstall dist clean help FORCE

-include $(objects:.o=.d)
include tests/tests.mk
