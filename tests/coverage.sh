#!/usr/bin/env bash
# Coverage of the library's lines by its own tests and the command's: tests/coverage.sh [--lines]
#
# Prints a table by file, with --lines every line that no test reaches, and fails below 98 % of all lines.
# The parser that LALRPOP made counts for nothing: it is not ours to test line by line.
set -euo pipefail
cd "$(dirname "$0")/.."

case ${1-} in
-h | --help) sed -n '2,/^set/{/^#/s/^# \?//p}' "$0" && exit ;;
esac

# The tools of the compiler's own LLVM, where rustup has them; else those of a system that reads its profiles.
tools=$(rustc --print target-libdir)/../bin
if [[ ! -x $tools/llvm-cov ]]; then
    command -v llvm-cov-19 >/dev/null || apt-get install --yes --no-install-recommends llvm-19
    export LLVM_COV=llvm-cov-19 LLVM_PROFDATA=llvm-profdata-19
fi
cargo llvm-cov --version >/dev/null 2>&1 || cargo install cargo-llvm-cov --locked --debug

ours=(--ignore-filename-regex '/(cli|tests|conformance|grammar|benches)/|src/syntax/parser\.rs')
cargo llvm-cov clean --workspace
cargo llvm-cov --no-report --workspace --quiet
if [[ ${1-} == --lines ]]; then cargo llvm-cov report "${ours[@]}" --show-missing-lines; fi
cargo llvm-cov report "${ours[@]}" --summary-only --fail-under-lines 98
