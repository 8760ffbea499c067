// vcluster-judge says what vcluster's own code thinks of values for its chart.
//
// Standard input is one YAML document of values, or two: those applied now and those that shall replace them. They are
// laid over the chart's defaults, as Helm does. Standard output is one JSON verdict on the last document.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime/debug"

	chart "github.com/loft-sh/vcluster/config"
	"github.com/loft-sh/vcluster/pkg/config"
	"sigs.k8s.io/yaml"
)

// verdict has a reason in every field that is a refusal, and nothing else.
type verdict struct {
	// Unreadable: a key or a type the configuration does not have.
	Unreadable string `json:"unreadable,omitempty"`
	// NeedsLicence: something is on that an unlicensed control plane does not start with.
	NeedsLicence bool `json:"needsLicence,omitempty"`
	// Invalid: what a control plane says and then ends.
	Invalid string `json:"invalid,omitempty"`
	// ForbiddenChange: what an upgrade from the first document would be refused for.
	ForbiddenChange string   `json:"forbiddenChange,omitempty"`
	Warnings        []string `json:"warnings,omitempty"`
}

func main() {
	name := flag.String("name", "virtual", "name of the release")
	namespace := flag.String("namespace", "host", "namespace of the release")
	version := flag.Bool("version", false, "print the version of vcluster and end")
	flag.Parse()
	if *version {
		fmt.Println(vclusterVersion())
		return
	}
	// It would make vcluster call every value free.
	os.Unsetenv("SKIP_VALIDATE_PRO_FEATURES")
	input, err := io.ReadAll(os.Stdin)
	if err != nil {
		fmt.Fprintf(os.Stderr, "cannot read values: %v\n", err)
		os.Exit(1)
	}
	json.NewEncoder(os.Stdout).Encode(judge(bytes.Split(input, []byte("\n---\n")), *name, *namespace))
}

func judge(documents [][]byte, name, namespace string) verdict {
	var previous, current *chart.Config
	for _, document := range documents {
		values, err := overDefaults(document)
		if err != nil {
			return verdict{Unreadable: err.Error()}
		}
		previous, current = current, values
	}
	said := verdict{NeedsLicence: current.IsProFeatureEnabled(), Warnings: config.Lint(*current)}
	if previous != nil {
		said.ForbiddenChange = reason(chart.ValidateChanges(previous, current))
	}
	// Last: it writes defaults into what it validates.
	virtual := &config.VirtualClusterConfig{Config: *current, Name: name, HostNamespace: namespace}
	said.Invalid = reason(config.ValidateConfigAndSetDefaults(virtual))
	return said
}

func overDefaults(document []byte) (*chart.Config, error) {
	values := &chart.Config{}
	if err := yaml.UnmarshalStrict([]byte(chart.Values), values); err != nil {
		return nil, err
	}
	return values, values.UnmarshalYAMLStrict(document)
}

func reason(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func vclusterVersion() string {
	info, _ := debug.ReadBuildInfo()
	for _, module := range info.Deps {
		if module.Path == "github.com/loft-sh/vcluster" {
			return module.Version
		}
	}
	return "unknown"
}
