#!/usr/bin/env bash
# Builds a real Kubernetes API server from the Go module proxy: build-apiserver.sh FILE. About three minutes on two
# cores from cold. The module's own go.mod names its staging modules; each is replaced by its published version.
set -euo pipefail
version=1.34.2
out=$(realpath -m "$1")
[ -x "$out" ] && exit 0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
go mod init apiserver >/dev/null 2>&1
gomod=$(go mod download -json "k8s.io/kubernetes@v$version" | sed -n 's/.*"GoMod": "\(.*\)",*/\1/p')
go mod edit -require "k8s.io/kubernetes@v$version"
sed -n 's#^[[:space:]]*\(k8s\.io/[a-z-]*\) => \./staging/.*#\1#p' "$gomod" | sort -u | while read -r module; do
  go mod edit -replace "$module=$module@v0.${version#1.}"
done
cat > tools.go <<'GO'
//go:build tools

package tools

import _ "k8s.io/kubernetes/cmd/kube-apiserver"
GO
go mod tidy >/dev/null 2>&1
CGO_ENABLED=0 go build -trimpath -ldflags='-s -w' -o "$out" k8s.io/kubernetes/cmd/kube-apiserver
