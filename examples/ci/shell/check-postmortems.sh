#!/bin/sh
# Checks the postmortems that changed since HEAD left a branch: check-postmortems.sh [branch]
# Exit code: 0 clean, 1 findings, 2 the job could not be done (a clone that is too shallow, for one).
set -eu
exec npx --yes @afterword/cli@0.1.0 lint --since "${1:-origin/main}" --format compact
