# Targets a newcomer needs: demo, test, run, package. `make help` lists them all.
SHELL := /bin/bash
.DEFAULT_GOAL := help

# No screen is needed, and none is opened, except by `make run`.
export QT_QPA_PLATFORM ?= offscreen
export XDG_RUNTIME_DIR ?= $(CURDIR)/build/run
# Bytecode goes here, and not beside the modules: each worker of the tests reads them all.
export PYTHONPYCACHEPREFIX := $(CURDIR)/build/pycache
PYTHON := .venv/bin/python
CODE := territory_planner scripts services tests $(wildcard benchmarks)
SERVICES := build/services/bin/python
# Tests on every core, and one more for those that wait for other programs (at most four: each worker
# is a QGIS of its own); who is done takes some of another's. In this process: PYTEST="-n0 …".
WORKERS := -n $(shell echo $$(( $$(nproc) + 1 ))) --maxprocesses=4 --dist worksteal
# A test that hangs says where each of its threads is, and fails by name; the slowest takes a minute
# of an idle machine. By a thread: Qt's loop hears no signal.
HANGS := --timeout 600 --timeout-method thread -o faulthandler_timeout=570

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-14s %s\n", $$1, $$2}'

.PHONY: setup
setup: ## install what is missing (Debian packages, .venv)
	@scripts/setup.sh

.PHONY: demo
demo: setup ## design 30 US territories headless; files in demo/
	@$(PYTHON) -m scripts.demo

.PHONY: run
run: docs-site ## open QGIS with the plugin and the demo project
	@[ -f demo/territories.qgz ] || $(MAKE) --no-print-directory demo
	@scripts/run.sh

.PHONY: test
test: docs-site ## run the whole test suite, headless, on all cores (PYTEST="tests/core -x" a part)
	@$(PYTHON) -m pytest $(WORKERS) $(HANGS) $(PYTEST)

.PHONY: test-long
test-long: setup ## all that the suite has, for slow machines and nights: make test does a part (an hour)
	@LONG=1 $(PYTHON) -m pytest $(WORKERS) $(PYTEST)

.PHONY: test-fresh
test-fresh: setup ## property tests on new examples (SEEDS=10 rounds; SEED=… repeats one)
	@SEEDS="$(SEEDS)" SEED="$(SEED)" $(PYTHON) -m scripts.fresh

.PHONY: locks
locks: ## pin and hash what the requirements files come down to (needs uv)
	@/usr/bin/python3 -m scripts.locks

.PHONY: lint
lint: setup ## style, types, the plugin repository's scans, and spelling
	@$(PYTHON) -m ruff check $(CODE)
	@$(PYTHON) -m ruff format --check $(CODE)
	@$(PYTHON) -m mypy
	@$(PYTHON) -m scripts.scan territory_planner
	@$(PYTHON) -m codespell_lib *.md docs sample_data/README.md benchmarks/README.md territory_planner scripts services

.PHONY: format
format: setup ## lay the code out as `make lint` wants it
	@$(PYTHON) -m ruff check --fix $(CODE)
	@$(PYTHON) -m ruff format $(CODE)

.PHONY: package
package: docs-site ## build and check dist/territory_planner.zip (RELEASE=1 refuses placeholders)
	@RELEASE="$(RELEASE)" $(PYTHON) -m scripts.package

.PHONY: bench-panel
bench-panel: setup ## how fast the panel follows edits of large layers
	@$(PYTHON) -m benchmarks.panel

.PHONY: cancel-gaps
cancel-gaps: setup ## how long a cancel goes unheard, and where, on real data (JOBS="seed dissolve")
	@$(PYTHON) -m benchmarks.cancel_gaps $(JOBS)

.PHONY: bench-customers
bench-customers: setup ## the algorithms around a plan on 35,000 units, 500,000 customers, beside QGIS's
	@$(PYTHON) -m benchmarks.customers $(BENCH)

.PHONY: bench-cluster
bench-cluster: setup ## alternatives on one and on two workers of a local Dask cluster, in one run
	@$(PYTHON) -m benchmarks.cluster

.PHONY: bench
bench: setup ## measure ours against the peers (an hour; BENCH="--quick" for one)
	@$(PYTHON) benchmarks/bench.py $(BENCH)

.PHONY: models
models: setup ## write the models of the toolbox, and their pictures, after a change of parameters
	@QT_HASH_SEED=0 QT_QPA_PLATFORM=offscreen $(PYTHON) -m scripts.models

.PHONY: languages
languages: ## bring translations up to date with all texts, and compile them for QGIS (needs lrelease)
	@$(PYTHON) -m scripts.languages

.PHONY: docs
docs: demo ## write the reference from help and docstrings, and the README's map
	@$(PYTHON) -m scripts.reference
	@$(PYTHON) -m scripts.demo.thumbnail demo/territories.png docs/images/demo-map.png

.PHONY: docs-site
docs-site: setup ## make a site of docs/ with search, in build/site; it needs no network to be read
	@scripts/setup.sh docs
	@NO_MKDOCS_2_WARNING=1 build/docs/bin/mkdocs build --strict --quiet
	@echo "build/site/index.html"

.PHONY: screenshots
screenshots: ## take the guide's pictures in a real QGIS; others in build/screenshots
	@scripts/setup.sh screenshots
	@[ -f demo/territories.qgz ] || $(MAKE) --no-print-directory demo
	@$(PYTHON) -m scripts.screenshots $(SESSIONS)

.PHONY: icons
icons: setup ## draw all icons on one sheet, build/icons.png, to look at
	@$(PYTHON) -m scripts.icon_sheet

.PHONY: test-matrix
test-matrix: setup ## run the suite on Debian 13 and unstable too (as root; slow; SUITES=trixie, PARTS=ui)
	@HANGS="$(HANGS)" PARTS="$(PARTS)" scripts/test-matrix.sh $(SUITES)

.PHONY: test-postgis
test-postgis: ## test plans in PostGIS tables, on a server of the tests' own
	@scripts/setup.sh postgis
	@$(PYTHON) -m pytest tests/integration/test_postgis*.py tests/ui/test_publish_postgis.py $(PYTEST)

.PHONY: test-wps
test-wps: ## test the plugin in a server of OGC processes, py-qgis-wps, on a Redis of its own
	@scripts/setup.sh wps
	@$(PYTHON) -m pytest -rs tests/integration/test_wps.py $(PYTEST)

.PHONY: serve
serve: ## serve design, balance, realign, repair, judge as OGC API – Processes on this machine (PORT=5000)
	@scripts/setup.sh services
	@$(SERVICES) -m services.serve --port $${PORT:-5000}

.PHONY: mcp
mcp: ## install the server of tools for assistants (MCP), and say how it is started
	@scripts/setup.sh services
	@echo 'Give this to the assistant, among its "mcpServers" (the command runs from any folder):'
	@echo '"territory-planner": {"command": "$(CURDIR)/$(SERVICES)", "args": ["-m", "services.mcp_server"], "env": {"PYTHONPATH": "$(CURDIR)"}}'

.PHONY: test-services
test-services: ## test both with clients that others made: owslib, schemathesis, the SDK of MCP
	@scripts/setup.sh services
	@$(SERVICES) -m pytest -c /dev/null --rootdir=. --confcutdir=tests/services tests/services $(PYTEST)

.PHONY: test-report
test-report: ## look at reports in Chromium: clicks, keyboard, prints, accessibility (LSOA=… a large one)
	@scripts/setup.sh report
	@$(PYTHON) -m pytest -rs tests/report $(PYTEST)

.PHONY: test-tours
test-tours: ## hold the estimated tour against 9,600 tours by PyVRP, made now (half an hour; SEED=…)
	@scripts/setup.sh tours
	@LONG=1 $(PYTHON) -m pytest $(WORKERS) -rP tests/tours $(PYTEST)

.PHONY: judges
judges: ## install what judges files for other systems, which make test then uses
	@scripts/setup.sh exchange

.PHONY: test-exchange
test-exchange: judges ## test files for other systems with their own tools: Node ones, Tableau's, Microsoft's, openpyxl
	@LONG=1 $(PYTHON) -m pytest -rs tests/exchange tests/integration/test_ten_minutes.py \
	  tests/algorithms/test_alignments.py $(PYTEST)

.PHONY: test-coordinator
test-coordinator: setup ## run the coordinator's worked case on 10,147 units of the real data (DATA=… its folder)
	@LONG=1 $(PYTHON) -m pytest tests/integration/test_worked_cases.py -k coordinator $(PYTEST)

.PHONY: test-hostile
test-hostile: setup ## names, values, settings, shapes and tables meant to do harm, all of them
	@LONG=1 $(PYTHON) -m pytest tests/hostile tests/ui/test_damaged_settings.py \
	  tests/layers/live/test_settings.py tests/algorithms/test_bad_input.py $(PYTEST)

.PHONY: test-fuzz
test-fuzz: setup ## 2,000 random steps with the panel, all counted anew; seeds are printed
	@FUZZ_STEPS=$${FUZZ_STEPS:-2000} $(PYTHON) -m pytest tests/fuzz $(PYTEST)

.PHONY: test-kill
test-kill: setup ## kill 60 real runs at random moments; nothing may be lost (SEED=… repeats the draw)
	@KILLS=$${KILLS:-60} $(PYTHON) -m pytest -s tests/kills $(PYTEST)

.PHONY: test-disk
test-disk: setup ## every kind of output on a full disk of 2 MiB (as root, or in a user namespace)
	@$(PYTHON) -m scripts.disk $(PYTEST)

.PHONY: test-recount
test-recount: setup ## 300 random problems, their plans counted anew: are all rules kept or told?
	@RECOUNT=$${RECOUNT:-300} $(PYTHON) -m pytest tests/integration/recount $(PYTEST)

.PHONY: test-efforts
test-efforts: setup ## 300 random problems by every effort: is a plan of more effort ever worse? (hours)
	@EFFORTS=$${EFFORTS:-300} $(PYTHON) -m pytest $(WORKERS) tests/core/jobs/test_never_worse.py $(PYTEST)

.PHONY: test-explore
test-explore: setup ## alternatives on maps whose plans can't all be listed, and on a cluster (some minutes)
	@LONG=1 $(PYTHON) -m pytest tests/core/explore tests/core/solvers/test_cluster.py \
		tests/algorithms/test_explore_cluster.py $(PYTEST)

.PHONY: test-parity
test-parity: setup ## 200 random plans under random rules: do panel and toolbox make the same of them?
	@PARITY=$${PARITY:-200} $(PYTHON) -m pytest tests/integration/test_parity_random.py \
		tests/integration/test_parity_requests.py $(PYTEST)

.PHONY: test-covering
test-covering: setup ## the fewest territories within a distance, proven on counties as they are drawn
	@LONG=1 $(PYTHON) -m pytest tests/algorithms/test_covering.py $(PYTEST)

.PHONY: test-states
test-states: setup ## all 51 states through qgis_process --json: its output is JSON and nothing else
	@LONG=1 $(PYTHON) -m pytest tests/integration/test_json.py $(PYTEST)

.PHONY: clean
clean: ## delete what was built (not .venv)
	@rm -rf build dist demo .pytest_cache .ruff_cache .mypy_cache .hypothesis
