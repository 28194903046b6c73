# Every target sets itself up from python3, pip and make; what is already there is kept.
# The generation tools need Python 3.11 or later; the SDK itself runs on 3.10.
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; raise SystemExit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null && echo $$python && break; \
	done || echo python3)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
BENCH_READY := $(VENV)/.ready-bench

.DEFAULT_GOAL := help
.PHONY: help demo test check bench generate clean test-clients test-others coverage format lint types drift wheel setup

help: ## what there is to make
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-14s %s\n", $$1, $$2}'

$(READY): pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[cli,testing,speed]" --group dev
	@touch $@

$(BENCH_READY): $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --group bench
	@touch $@

setup: $(READY) ## the environment, and nothing else

demo: $(READY) ## regenerate, show that nothing drifted, and take the tour against the fake API
	@$(BIN)/python -m generator check --full
	@$(BIN)/python -m anthropic_sdk.demo

test: $(READY) ## the whole test suite
	@$(BIN)/python -m pytest

test-others: $(READY) ## the suite on the oldest and the newest Python at hand
	@$(BIN)/python -m tests.packaging.other_pythons

coverage: $(READY) ## the whole test suite, with the branches it took
	@$(BIN)/python -m pytest --cov --cov-report=term

test-clients: $(READY) ## clients that we did not write, against the fake API
	@$(BIN)/python -m tests.clients.install
	@$(BIN)/python -m pytest -m clients tests/clients

check: lint types drift wheel ## everything but the tests

lint: $(READY) ## style of the hand-written code
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/interrogate --quiet --fail-under 100 tests

types: $(READY) ## mypy --strict everywhere, pyright as users have it
	@$(BIN)/mypy generated/anthropic_api overlay/anthropic_sdk generator tests
	@$(BIN)/pyright --level error

drift: $(READY) ## the committed package is what the documents give
	@$(BIN)/python -m generator lint
	@$(BIN)/python -m generator check --full

wheel: $(READY) ## the wheel holds the two packages and works alone
	@$(BIN)/python -m tests.packaging.check_wheel

bench: $(BENCH_READY) ## the figures, side by side with bare httpx and the official package
	@$(BIN)/python -m tests.bench $(BENCH_ARGS)

generate: $(READY) ## write the package from the documents
	@$(BIN)/python -m generator write

format: $(READY) ## style of the hand-written code, corrected
	@$(BIN)/ruff check --fix --quiet . || true
	@$(BIN)/ruff format --quiet .

clean: ## remove what these targets made
	rm -rf $(VENV) .tools build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage
