# `make demo` and `make test` do all their own set-up on a Debian 12 that has Swift 6.3, git and make.
SHELL := /bin/bash
SWIFT ?= swift
PYTHON ?= python3
EXECUTABLES := ingest match notify audit vigie
RELEASE := $(SWIFT) build -c release --static-swift-stdlib
FORMATTED := Services Shared Tests Package.swift

# A Kafka distribution at hand brings its tests, and they a Java; without one they are skipped.
kafka := $(or $(KAFKA_HOME),$(wildcard ../shared/kafka))
groups := build $(if $(kafka),$(if $(shell command -v java),,kafka))
python := .venv/.done

.PHONY: all build test demo bench fuzz compose-test lint format image clean packages
all: build

packages:
	@deploy/packages.sh $(groups)

$(python): deploy/requirements.txt | packages
	$(PYTHON) -m venv --clear .venv
	.venv/bin/pip install --quiet --disable-pip-version-check -r deploy/requirements.txt
	@touch $@

# The executables, stripped, in bin/: the Swift runtime is inside, the C libraries are the system's.
build: packages
	@set -e; for name in $(EXECUTABLES); do $(RELEASE) --product $$name; done
	@mkdir -p bin; built=$$($(RELEASE) --show-bin-path); for name in $(EXECUTABLES); do strip -o bin/$$name "$$built/$$name"; done
	@ls -l bin

# Ends with what was skipped, and why, and the summary line of the run.
test: packages $(python)
	@$(SWIFT) build --build-tests
	@deploy/test.sh

demo: build
	rm -rf vigie-demo
	bin/vigie demo --once --home vigie-demo $(DEMO)

# The engines of the log and of linkage, then ingest: a table beside what mere CSV reading costs, and every other format.
bench: build $(python)
	@.venv/bin/pip install --quiet --disable-pip-version-check -r deploy/requirements-bench.txt
	@set -e; for name in Log Linkage Ingest; do $(SWIFT) build -c release --product $${name}Benchmark; done
	@bin/vigie drill --rows 300000 --seed 1 --bad-row 0 --out .build/bench >.build/bench.log
	@mkdir -p .build/bench/formats
	@.venv/bin/python Tests/Benchmarks/Ingest/formats.py .build/bench/leak.csv .build/bench/formats
	@set -e; built="$$($(SWIFT) build -c release --show-bin-path)"; "$$built"/LogBenchmark; "$$built"/LinkageBenchmark; \
	"$$built"/IngestBenchmark .build/bench/leak.csv --peers; \
	for file in .build/bench/formats/*; do "$$built"/IngestBenchmark "$$file"; done

# Tries every reader of ingest, or READER alone, for TIME seconds each (TIME=500x: 500 runs each, always the same);
# `make test` replays the corpus.
fuzz: packages
	@FUZZ=1 $(SWIFT) build --product Fuzz --sanitize fuzzer --sanitize address --scratch-path .build/fuzz
	@deploy/fuzz.sh $(or $(TIME),300) $(READER)

# A case under deploy/compose.yaml on a real Docker engine; says why it is skipped where there is none.
compose-test:
	@Tests/Compose/run.sh

lint:
	$(SWIFT) format lint --strict -r $(FORMATTED)

format:
	$(SWIFT) format -i -r $(FORMATTED)

image: build
	docker build -f deploy/Dockerfile -t vigie .

clean:
	rm -rf .build .venv bin vigie-demo
