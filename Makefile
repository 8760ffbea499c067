# One command each; what they do stands in package.json.
.PHONY: demo test e2e e2e-full bench generate fmt build hub package catalogue
export PATH := $(CURDIR)/node_modules/.bin:$(PATH)

demo: node_modules/.package-lock.json
	@npm run --silent demo

test: node_modules/.package-lock.json
	npm run --silent check
	npm run --silent test

e2e: node_modules/.package-lock.json
	npm run --silent e2e

e2e-full: node_modules/.package-lock.json
	npm run --silent e2e-full

bench: node_modules/.package-lock.json
	npm run --silent bench

generate: node_modules/.package-lock.json
	npm run --silent generate

fmt: node_modules/.package-lock.json
	npm run --silent fmt

build: node_modules/.package-lock.json
	npm run --silent build

package: node_modules/.package-lock.json
	npm run --silent package

catalogue: node_modules/.package-lock.json
	npm run --silent catalogue

hub: node_modules/.package-lock.json
	@node cli/aerodrome.js hub up

node_modules/.package-lock.json: package.json package-lock.json
	npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
