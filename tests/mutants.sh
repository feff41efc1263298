#!/usr/bin/env bash
# Mutation testing of the library, file by file, in runs that resume: a file that is as it was is not tried again.
#
#   tests/mutants.sh [--minutes N] [PATTERN...]
#
# Each mutant is first held against the tests that take seconds, as one program (tests/quick.rs), and what these miss
# against those that take longer. Begins no file after so many minutes (60). PATTERNs are files (default: src/**, the
# table, resolve and syntax first). docs/mutants.md keeps the sum of each file with its commit, and each survivor with
# the reason.
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
results=$PWD/target/mutants
commit=$(git rev-parse --short HEAD)
git diff --quiet HEAD -- src tests || { echo "commit src and tests first: results belong to a commit" && exit 1; }

# A tree of its own, in which one place after the other is changed, and what was built of it last stays.
tree=$results/tree/allowhere
rm -rf "$tree"
mkdir -p "$tree"
git archive HEAD | tar --extract --directory="$tree"
[[ ! -d ../shared ]] || ln -sfn "$(realpath ../shared)" "$results/tree/shared"

# A failing property need not be made small, and a test that eats memory ends. The test runner's `--fail-fast` is not
# stable yet.
export PROPTEST_MAX_SHRINK_ITERS=0 PROPTEST_CASES=64 CARGO_INCREMENTAL=1 INSTA_UPDATE=no RUSTC_BOOTSTRAP=1
ulimit -v 24000000

# try STAGE FILE TESTS...: the tests must pass without a mutant, and one may take five times as long as they do.
try() {
    local output=$results/$1 file=$2 status=0
    shift 2
    CARGO_TARGET_DIR=$output/build cargo mutants --dir "$tree" --in-place --iterate --output "$output" --colors never \
        --package allowhere --features author --file "$file" --no-shuffle --build-timeout 600 \
        --timeout-multiplier 5 --minimum-test-timeout 20 --test-workspace=false \
        "${@/#/--cargo-arg=--}" -- -- -Zunstable-options --fail-fast || status=$?
    # 2 says that there are survivors, and 3 that some ran out of time.
    ((status == 0 || status == 2 || status == 3)) || exit "$status"
}

names() { cat "$results/$1/mutants.out/$2.txt" 2>/dev/null | sort -u; }
count() { grep -c . || true; }

mapfile -t files < <(for pattern in "${patterns[@]}"; do
    cargo mutants --list --package allowhere --features author --file "$pattern" | cut -d: -f1 | uniq
done | awk '!seen[$0]++')

left=()
for file in "${files[@]}"; do
    known=$(sed -n "s,^| \`$file\` | \`\([0-9a-f]*\)\` .*,\1,p" "$report")
    [[ -n $known ]] && git diff --quiet "$known" HEAD -- "$file" && continue
    ((SECONDS < minutes * 60)) || { left+=("$file") && continue; }

    rm -rf "$results"/{quick,slow}/mutants.out*
    # Not optimised: what is built so often is run for seconds.
    CARGO_PROFILE_TEST_OPT_LEVEL=0 try quick "$file" test=quick
    mkdir -p "$results/slow/mutants.out"
    { names quick caught && names quick timeout && names quick unviable; } >"$results/slow/mutants.out/previously_caught.txt"
    if [[ -n $(names quick missed) ]]; then
        try slow "$file" lib test={allocations,changes,conformance,expand,explain,properties,workloads}
    fi

    unviable=$(names quick unviable | count) missed=$(names slow missed | count)
    caught=$(($(names quick caught | count) + $(names slow caught | count)))
    timeout=$(($(names quick timeout | count) + $(names slow timeout | count)))
    echo "$file: $caught caught, $timeout out of time, $missed survive, $unviable unviable"
    row="| \`$file\` | \`$commit\` | $((caught + timeout + missed)) | $caught | $timeout | $missed |"
    survivors=$(names slow missed | sed 's/^/| `/; s/$/` | not looked at yet |/')
    FILE=$file ROW=$row SURVIVORS=$survivors awk '
        index($0, "| `" ENVIRON["FILE"] "`") == 1 || index($0, "| `" ENVIRON["FILE"] ":") == 1 { next }
        { print }
        /^\|---/ && ++tables == 1 { print ENVIRON["ROW"] }
        /^\|---/ && tables == 2 && ENVIRON["SURVIVORS"] != "" { print ENVIRON["SURVIVORS"] }
    ' "$report" >"$results/report" && cp "$results/report" "$report"
done

((${#left[@]} == 0)) || echo "not tried yet, or changed since: ${left[*]}"
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
