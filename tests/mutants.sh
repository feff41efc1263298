#!/usr/bin/env bash
# Mutation testing of the library, file by file, in runs that resume: a file that is as it was is not tried again.
#
#   tests/mutants.sh [--minutes N] [PATTERN...]
#
# Each mutant is first held against the tests that take seconds, as one program (tests/quick.rs), and what these miss
# against all tests of the library. Stops after so many minutes (60). PATTERNs are files (default: src/**, the table
# first). docs/mutants.md keeps the sum of each file with its commit, and each survivor with the reason.
set -euo pipefail
cd "$(dirname "$0")/.."

minutes=60
patterns=()
while (($#)); do
    case $1 in
    --minutes) minutes=$2 && shift 2 ;;
    -h | --help) sed -n '2,/^set/{/^#/s/^# \?//p}' "$0" && exit ;;
    *) patterns+=("$1") && shift ;;
    esac
done
((${#patterns[@]})) || patterns=('src/table/**' 'src/resolve/**' 'src/syntax/**' 'src/**')

cargo mutants --version >/dev/null 2>&1 || cargo install cargo-mutants --locked --debug

report=docs/mutants.md
results=target/mutants
commit=$(git rev-parse --short HEAD)
git diff --quiet HEAD -- src || { echo "commit src first: results belong to a commit" && exit 1; }
mkdir -p "$results"
# What was begun at another commit is begun anew.
[[ $(cat "$results/commit" 2>/dev/null) == "$commit" ]] || rm -rf "$results"/*
echo "$commit" >"$results/commit"

mutants() { cargo mutants --package allowhere --features author --colors never "$@"; }
# The names of mutants begin with their file.
mutants --list "${patterns[@]/#/--file=}" >"$results/every"

# The files whose results are not those of their present text, in the order of the patterns.
pending=()
for pattern in "${patterns[@]}"; do
    while read -r file; do
        [[ " ${pending[*]-} " == *" $file "* ]] && continue
        known=$(sed -n "s,^| \`$file\` | \`\([0-9a-f]*\)\` .*,\1,p" "$report")
        [[ -n $known ]] && git diff --quiet "$known" HEAD -- "$file" && continue
        pending+=("$file")
    done < <(mutants --list --file="$pattern" | cut -d: -f1 | uniq)
done

# Not optimised: what is built so often is run for seconds. A failing property need not be made small, and a test that
# eats memory ends. The test runner's `--fail-fast` is not stable yet.
export PROPTEST_MAX_SHRINK_ITERS=0 PROPTEST_CASES=32 CARGO_INCREMENTAL=1 INSTA_UPDATE=no RUSTC_BOOTSTRAP=1
unset CARGO_TARGET_DIR
ulimit -v 24000000
deadline=$((SECONDS + minutes * 60))

# try WHAT FILES ARGUMENTS...: holds the mutants that $results/WHAT does not know yet against the tests.
try() {
    local what=$1 status=0
    shift
    ((SECONDS < deadline)) || return 0
    timeout --signal=INT $((deadline - SECONDS)) cargo mutants --package allowhere --features author --colors never \
        --no-shuffle --iterate --baseline skip --test-workspace=false --output "$results/$what" "$@" || status=$?
    # 2 says that there are survivors, 3 that some ran out of time, and the others that the time was over.
    ((status == 0 || status == 2 || status == 3 || status == 124 || status == 130)) || exit "$status"
    # What ran out of time was noticed.
    cat "$results/$what"/mutants.out/{caught,timeout}.txt >>"$results/caught"
    cat "$results/$what"/mutants.out/unviable.txt >>"$results/unviable"
}

if ((${#pending[@]})); then
    CARGO_PROFILE_TEST_OPT_LEVEL=0 try quick "${pending[@]/#/--file=}" --jobs 2 --timeout 30 --build-timeout 300 \
        -C --test=quick -- -- -Zunstable-options --fail-fast
    # The survivors meet everything else.
    mkdir -p "$results/all/mutants.out"
    sort -u "$results"/quick/mutants.out/missed.txt >"$results/survivors"
    grep -vxFf "$results/survivors" "$results/every" >"$results/all/mutants.out/previously_caught.txt" || true
    try all "${pending[@]/#/--file=}" --timeout 300 --build-timeout 600 \
        -C --lib -C --tests -- -- -Zunstable-options --fail-fast
    sort -u "$results"/all/mutants.out/missed.txt >"$results/missed"
fi

# Puts the files of which each mutant has been tried into the report.
for file in "${pending[@]-}"; do
    of() { grep -F "$file:" "$results/$1" 2>/dev/null | sort -u; }
    count() { of "$1" | wc -l; }
    every=$(count every) caught=$(count caught) missed=$(count missed) unviable=$(count unviable)
    ((every > 0 && caught + missed + unviable == every)) || continue
    survivors=$(of missed | sed 's/^/| `/; s/$/` | not looked at yet |/')
    row="| \`$file\` | \`$commit\` | $((caught + missed)) | $caught | $missed |"
    FILE=$file ROW=$row SURVIVORS=$survivors awk '
        index($0, "| `" ENVIRON["FILE"] "`") == 1 || index($0, "| `" ENVIRON["FILE"] ":") == 1 { next }
        { print }
        /^\|---/ && ++tables == 1 { print ENVIRON["ROW"] }
        /^\|---/ && tables == 2 && ENVIRON["SURVIVORS"] != "" { print ENVIRON["SURVIVORS"] }
    ' "$report" >"$results/report" && cp "$results/report" "$report"
done

awk -F'|' '
    function say(what, viable, caught) {
        if (viable) printf "%s: %d of %d caught, %.1f %%\n", what, caught, viable, 100 * caught / viable
    }
    /^\| `src\/(table|resolve|syntax)\/[^:]*` / { core_viable += $4; core_caught += $5; next }
    /^\| `src\/[^:]*` / { viable += $4; caught += $5 }
    END { say("table, resolve, syntax", core_viable, core_caught); say("the rest", viable, caught) }
' "$report"
echo "not tried yet, or changed since: $(for file in "${pending[@]-}"; do
    grep -q "^| \`$file\` | \`$commit\`" "$report" || echo "$file"
done | tr '\n' ' ')"
