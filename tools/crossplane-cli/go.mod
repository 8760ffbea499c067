module aerodrome.dev/tools/crossplane-cli

go 1.26.0

tool github.com/crossplane/cli/v2/cmd/crossplane

require github.com/crossplane/cli/v2 v2.5.0
