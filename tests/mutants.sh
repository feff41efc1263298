#!/usr/bin/env bash
# Mutation testing of the library, file by file, in runs that resume: a file that is as it was is not tried again.
#
#   tests/mutants.sh [--minutes N] [PATTERN...]
#
# Each mutant is first held against the tests that take seconds, as one program (tests/quick.rs); then what these miss
# against the unit tests, and at last against all that tell something of the library. Two files are tried at a time, and
# none is begun after so many minutes (60). PATTERNs are files (default: src/**, the table, resolve and syntax first).
# docs/mutants.md keeps the sum of each file with its commit, and each survivor with the reason.
set -euo pipefail
cd "$(dirname "$0")/.."

report=docs/mutants.md
results=$PWD/target/mutants
# The workers take that of their parent: commits may be made meanwhile.
export COMMIT=${COMMIT-$(git rev-parse --short HEAD)}
# What stands beside a survivor until it has gone through all stages, and from then on until somebody writes the reason.
waiting="missed by the quick tests, and not held against the others yet"
unread="not looked at yet"

# try FILE STAGE [NAME...]: runs cargo-mutants in the tree of this worker, of the mutants with these names if any are
# given. That the tests pass without a mutant is seen once for each stage of a commit; with one they have five times as
# long.
try() {
    local file=$1 stage=$2 tree=$results/$WORKER/allowhere output=$results/$WORKER/$2 status=0
    local arguments=() tests=() baseline=() timeout=60 name
    shift 2
    if [[ $(cat "$results/$WORKER/commit" 2>/dev/null) != "$COMMIT" ]]; then
        rm -rf "$tree"
        mkdir -p "$tree"
        # As new files, for else what was built of a mutant would seem to be up to date.
        git archive "$COMMIT" | tar --extract --touch --directory="$tree"
        [[ ! -d ../shared ]] || ln -sfn "$(realpath ../shared)" "$results/$WORKER/shared"
        echo "$COMMIT" >"$results/$WORKER/commit"
    fi
    # Not optimised: what is built so often is run for seconds. What it stands on is built once. Without debug information:
    # it would be written anew for all that stands below a mutant.
    local -x CARGO_PROFILE_TEST_OPT_LEVEL=0 CARGO_PROFILE_TEST_DEBUG=0 PROPTEST_CASES=64
    case $stage in
    quick)
        tests=(--cargo-arg=--test=quick)
        # Those that take longest, and tell little that others do not.
        arguments=(--skip limits_hold_at_the_limit --skip a_mebibyte_of_anything --skip a_text_does_not_grow)
        arguments+=(--test-threads 1)
        ;;
    unit) tests=(--cargo-arg=--lib) ;;
    slow)
        tests=(--cargo-arg=--test={allocations,changes,conformance,expand,explain,fix,format,limits,properties,workloads})
        # With fewer worlds a property may not see what it has to.
        CARGO_PROFILE_TEST_OPT_LEVEL=1 PROPTEST_CASES=256 timeout=600
        ;;
    esac
    # As an expression that is that name.
    for name; do tests+=(--re "^$(sed 's/[][\.|$(){}?+*^]/\\&/g' <<<"$name")\$"); done
    [[ $(cat "$output.passed" 2>/dev/null) != "$COMMIT" ]] || baseline=(--baseline skip)
    rm -rf "$output"/mutants.out*
    # A failing property need not be made small, and what takes all memory ends. The test runner's `--fail-fast` is not
    # stable yet.
    (
        ulimit -v 24000000
        CARGO_TARGET_DIR=$results/$WORKER/build PROPTEST_MAX_SHRINK_ITERS=0 CARGO_INCREMENTAL=1 INSTA_UPDATE=no \
            RUSTC_BOOTSTRAP=1 \
            cargo mutants --dir "$tree" --in-place --output "$output" --colors never --no-times \
            --package allowhere --features author --file "$file" --no-shuffle --build-timeout 600 \
            --timeout "$timeout" --test-workspace=false "${baseline[@]}" \
            --cargo-arg='--config=profile.dev.package."*".opt-level=2' "${tests[@]}" \
            -- -- -Zunstable-options --fail-fast "${arguments[@]}"
    ) >"$output.log" 2>&1 || status=$?
    # 2 says that there are survivors, and 3 that some ran out of time.
    ((status == 0 || status == 2 || status == 3)) || { tail -n 20 "$output.log" && exit 255; }
    # After a crash of the compiler it would seem that no mutant can be built.
    ! grep -rlF "the compiler unexpectedly panicked" "$output/mutants.out/log" ||
        { echo "$file: the compiler crashed; its logs are named above" && exit 255; }
    echo "$COMMIT" >"$output.passed"
}

names() { cat "$results/$WORKER/$1/mutants.out/$2.txt" 2>/dev/null | sort -u; }
count() { names "$1" "$2" | grep -c . || true; }
row() { sed -n "s,^| \`$1\` | \`\([0-9a-f]*\)\` | \([0-9]*\) | \([0-9]*\) | \([0-9]*\) | \([0-9]*\) |.*,\1 \2 \3 \4 \5,p" "$report"; }
# survivors FILE REASON: those with that reason, by name.
survivors() { FILE="| \`$1:" awk -F'`' -v reason="$2" 'index($0, ENVIRON["FILE"]) == 1 && index($0, reason) { gsub(/\\\|/, "|", $2); print $2 }' "$report"; }
# code COMMIT FILE: without the unit tests, which stand last.
code() { git show "$1:$2" | sed '/^#\[cfg(test)\]$/,$d'; }
is_known() {
    local known
    read -r known _ < <(row "$1") || return 1
    diff --brief --ignore-blank-lines <(code "$known" "$1") <(code "$COMMIT" "$1") >/dev/null
}

# write FILE ROW SURVIVORS: in place of what the report says of the file.
write() {
    (
        flock 9
        FILE=$1 ROW=$2 SURVIVORS=$3 awk '
            index($0, "| `" ENVIRON["FILE"] "`") == 1 || index($0, "| `" ENVIRON["FILE"] ":") == 1 { next }
            { print }
            /^\|---/ && ++tables == 1 { print ENVIRON["ROW"] }
            /^\|---/ && tables == 2 && ENVIRON["SURVIVORS"] != "" { print ENVIRON["SURVIVORS"] }
        ' "$report" >"$results/report" && cp "$results/report" "$report"
    ) 9>"$results/lock"
}
# In a table, each bar of a name stands behind a backslash.
listed() { sed "/./!d; s/|/\\\\|/g; s/.*/| \`&\` | $1 |/"; }

first() {
    local file=$1 caught timeout missed
    try "$file" quick
    caught=$(count quick caught) timeout=$(count quick timeout) missed=$(count quick missed)
    write "$file" "| \`$file\` | \`$COMMIT\` | $((caught + timeout + missed)) | $caught | $timeout | $missed |" \
        "$(names quick missed | listed "$waiting")"
    echo "$file: $caught caught, $timeout out of time, $missed missed by the quick tests"
}

# again FILE STAGE REASON: what waits is held against other tests, and what these miss has this reason then.
again() {
    local file=$1 stage=$2 reason=$3 known viable timeout listed survive waiting_here
    read -r known viable _ timeout _ < <(row "$file")
    mapfile -t waiting_here < <(survivors "$file" "$waiting")
    ((${#waiting_here[@]})) || return 0
    try "$file" "$stage" "${waiting_here[@]}"
    # Fields that are left out are tried whatever names are given.
    of_these() { names "$stage" "$1" | grep -Fx -f <(printf '%s\n' "${waiting_here[@]}") || true; }
    timeout=$((timeout + $(of_these timeout | wc -l)))
    listed=$({ grep -F "| \`$file:" "$report" | grep -vF "$waiting" || true; } && of_these missed | listed "$reason")
    survive=$(grep -c . <<<"$listed" || true)
    write "$file" "| \`$file\` | \`$known\` | $viable | $((viable - timeout - survive)) | $timeout | $survive |" "$listed"
    echo "$file: $survive of $viable survive the $stage tests"
}

second() {
    again "$1" unit "$waiting"
    # There may be more quick tests than there were.
    local known
    read -r known _ < <(row "$1")
    [[ $known == "$COMMIT" ]] || again "$1" quick "$waiting"
    again "$1" slow "$unread"
}

# One file in one stage, as a worker runs it.
if [[ ${1-} == --stage ]]; then
    if (($(date +%s) >= END)); then
        echo "$3: not begun"
    else
        mkdir -p "$results/$WORKER"
        "$2" "$3"
    fi
    exit
fi

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
git diff --quiet HEAD -- src tests || { echo "commit src and tests first: results belong to a commit" && exit 1; }
mkdir -p "$results"

mapfile -t files < <(for pattern in "${patterns[@]}"; do
    cargo mutants --list --package allowhere --features author --file "$pattern" | cut -d: -f1 | uniq
done | awk '!seen[$0]++')

export END=$(($(date +%s) + minutes * 60))
workers() { xargs --max-procs 2 --max-args 1 --process-slot-var WORKER --no-run-if-empty tests/mutants.sh --stage "$1"; }
for file in "${files[@]}"; do is_known "$file" || echo "$file"; done | workers first
for file in "${files[@]}"; do
    if is_known "$file" && [[ -n $(survivors "$file" "$waiting") ]]; then echo "$file"; fi
done | workers second

awk -F'|' '
    function say(what, viable, caught, least) {
        if (!viable) return
        printf "%s: %d of %d caught, %.1f %% (at least %d)\n", what, caught, viable, 100 * caught / viable, least
        if (100 * caught < least * viable) too_few = 1
    }
    /^\| `src\/(table|resolve|syntax)\/[^:]*` / { core_viable += $4; core_caught += $5 + $6; next }
    /^\| `src\/[^:]*` / { viable += $4; caught += $5 + $6 }
    END {
        say("table, resolve, syntax", core_viable, core_caught, 95)
        say("the rest", viable, caught, 90)
        exit too_few
    }
' "$report"
