# Vitrina. `make` lists the targets.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PORT ?= 8080
HOME_DIR ?= .vitrina
DEMO ?= on
DATA ?=
MAPPING ?=

# The JDK is found, not assumed: whichever is the default one, Maven and the programs run on 25.
jdk = $(eval jdk := $$(shell infra/find-jdk))$(jdk)
with_jdk = jdk="$(jdk)"; [ -n "$$jdk" ] || exit 1; export JAVA_HOME="$$jdk";
mvn = $(with_jdk) mvn -B -q -ntp -Dstyle.color=never

# a folder of back with an OpenAPI document is a service
services := $(patsubst %/openapi.yaml,%,$(wildcard back/*/openapi.yaml))
comma := ,
empty :=

java_sources := $(shell find ml back -type f \( -path '*/src/main/*' -o -name pom.xml -o -name openapi.yaml \) -not -path '*/target/*' 2> /dev/null) pom.xml
front_sources := $(shell find front -type f -not -path '*/node_modules/*' -not -path '*/dist/*' -not -path '*/test-results/*' -not -path '*/playwright-report/*' 2> /dev/null)

# Flags of the programs: small heap, natives of XGBoost allowed, nothing fetched at run time.
java_flags := -Xmx320m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:TieredStopAtLevel=1 -Xshare:auto \
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dai.djl.offline=true -Dai.djl.xgboost.disable_alternative=true
export OMP_NUM_THREADS := 1
export OPT_OUT_TRACKING := true

.PHONY: help run build test test-slow check format lint retrain bench bench-peers api clean tools e2e screenshot

help: ## what can be done here
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## build, train on generated data at the first start, open the dashboard at http://localhost:PORT [PORT=8080] [HOME_DIR=.vitrina] [DEMO=on|off]
	@exec '$(jdk)/bin/java' $(java_flags) -cp 'back/standalone/target/vitrina-standalone-0.1.0.jar:back/standalone/target/lib/*' \
	  io.vitrina.standalone.Main --port $(PORT) --home '$(HOME_DIR)' --demo $(DEMO) --front front/dist --ml ml/bin/vitrina --roles infra/postgres/roles.sql

build: target/java.stamp target/front.stamp ## build services, models' command line and dashboard

tools:
	@infra/check-tools

target/java.stamp: $(java_sources) | tools
	@mkdir -p target; echo 'Building the services (a few minutes the first time) …'
	@$(mvn) -T 2 package -Dmaven.test.skip=true
	@touch $@

front/node_modules/.stamp: front/package-lock.json | tools
	@echo 'Fetching the packages of the dashboard …'
	@cd front && npm ci --no-audit --no-fund --loglevel=error && touch node_modules/.stamp

target/front.stamp: front/node_modules/.stamp $(front_sources)
	@mkdir -p target; echo 'Building the dashboard …'
	@cd front && npm run --silent build > ../target/front-build.log 2>&1 || { cat ../target/front-build.log; exit 1; }
	@touch $@

test: build ## every test but the slow ones: services, models, dashboard, flows in a browser
	$(mvn) -Dsurefire.printSummary=true verify
	cd front && npm run --silent test
	$(MAKE) --no-print-directory e2e

e2e: build ## the flows in a headless browser against the whole product
	infra/run-flows '$(jdk)'

screenshot: build ## take the README's screenshot anew, in the flows
	SCREENSHOT='$(CURDIR)/docs/screenshot.png' infra/run-flows '$(jdk)' pages.spec

test-slow: build ## the slow tests
	$(mvn) -Dslow -Dsurefire.printSummary=true verify

lint: front/node_modules/.stamp
	$(mvn) spotless:check
	cd front && npm run --silent lint
	cd front && npm run --silent api:check

check: lint test test-slow ## what CI runs, fastest first

format: front/node_modules/.stamp ## format all sources
	$(mvn) spotless:apply
	cd front && npm run --silent format

retrain: target/java.stamp ## train on your own data and publish it [DATA=folder] [MAPPING=name or file] [HOME_DIR=.vitrina]
	@infra/retrain '$(DATA)' '$(MAPPING)' '$(HOME_DIR)'

bench: build ## measure; writes target/bench/results.json
	@bench/run '$(jdk)'

bench-peers: target/java.stamp ## measure forecasts beside Python's tools, which pip installs into target/peers; writes target/bench/peers.json
	@bench/run-peers '$(jdk)'

api: front/node_modules/.stamp ## regenerate back/*/openapi.yaml and the dashboard's types
	$(mvn) -pl $(subst $(empty) $(empty),$(comma),$(services)) -am test -Dtest='OpenApi*Test' -Dsurefire.failIfNoSpecifiedTests=false -Dvitrina.openapi.write=true
	cd front && npm run --silent api

clean: ## remove what was built (not HOME_DIR)
	$(mvn) clean
	rm -rf target front/dist front/node_modules
