#!/usr/bin/env bash
# Mutation testing of the library, in shards that resume: what was caught is not tried again.
#
#   tests/mutants.sh [--minutes N] [--of N] [PATTERN...]
#
# Each mutant is first held against the tests that take seconds, and what these miss against all tests of the library
# and the command. Stops after so many minutes (60). PATTERNs are files (default: src/**). The results stand in
# target/mutants, the sum is printed as a table; docs/mutants.md keeps it with the survivors and their reasons.
set -euo pipefail
cd "$(dirname "$0")/.."

minutes=60
of=24
patterns=()
while (($#)); do
    case $1 in
    --minutes) minutes=$2 && shift 2 ;;
    --of) of=$2 && shift 2 ;;
    -h | --help) sed -n '2,/^set/{/^#/s/^# \?//p}' "$0" && exit ;;
    *) patterns+=("$1") && shift ;;
    esac
done
((${#patterns[@]})) || patterns=('src/**')

cargo mutants --version >/dev/null 2>&1 || cargo install cargo-mutants --locked --debug

results=target/mutants
mkdir -p "$results"
# Results belong to a commit.
commit=$(git rev-parse --short HEAD)
if [[ $(cat "$results/commit" 2>/dev/null) != "$commit" ]]; then
    rm -rf "$results"
    mkdir -p "$results"
    echo "$commit" >"$results/commit"
fi

# A failing property need not be made small, a test that loops ends, and one that eats memory does, too.
export PROPTEST_MAX_SHRINK_ITERS=0 CARGO_INCREMENTAL=1
unset CARGO_TARGET_DIR
ulimit -v 16000000

# Which tests are built and run decides how long a mutant takes.
fast=(--lib)
for test in allocations codes diagnostics expand explain fix format properties traps; do fast+=("--test=$test"); done

deadline=$((SECONDS + minutes * 60))
run() { # SHARD WHAT ARGUMENTS...
    local shard=$1 what=$2 status=0
    shift 2
    ((SECONDS < deadline)) || return 1
    timeout --signal=INT $((deadline - SECONDS)) cargo mutants \
        --package allowhere --features author "${patterns[@]/#/--file=}" \
        --shard "$shard/$of" --sharding round-robin --no-shuffle --iterate --baseline skip --timeout 120 \
        --output "$results/$shard-$what" --colors never "$@" || status=$?
    local found=$results/$shard-$what/mutants.out
    # A mutant that never ends is noticed, too.
    cat "$found"/{caught,timeout}.txt >>"$results/caught"
    cat "$found/unviable.txt" >>"$results/unviable"
    # 2 says that there are survivors, 3 that some ran out of time.
    ((status == 0 || status == 2 || status == 3))
}

for ((shard = 0; shard < of; shard++)); do
    [[ -e $results/$shard.done ]] && continue
    run "$shard" fast --test-workspace=false "${fast[@]/#/--cargo-arg=}" || break
    # The survivors meet everything else.
    mkdir -p "$results/$shard-all/mutants.out"
    sort -u "$results"/{caught,unviable} >"$results/$shard-all/mutants.out/previously_caught.txt"
    run "$shard" all --test-workspace=true || break
    cat "$results/$shard-all/mutants.out/missed.txt" >>"$results/missed"
    touch "$results/$shard.done"
done

done_shards=$(find "$results" -name '*.done' | wc -l)
printf '\ncommit %s, %d of %d shards\n\n| file | viable | caught | survive |\n|---|---|---|---|\n' "$commit" "$done_shards" "$of"
{
    sort -u "$results/caught" | sed 's/^/caught /'
    sort -u "$results/missed" 2>/dev/null | sed 's/^/missed /'
} >"$results/all.txt"
awk '{ split($2, place, ":"); viable[place[1]]++; if ($1 == "caught") caught[place[1]]++ }
    END { for (file in viable) printf "| `%s` | %d | %d | %d |\n", file, viable[file], caught[file], viable[file] - caught[file] }' \
    "$results/all.txt" | sort
printf '\n'
sed -n 's/^missed //p' "$results/all.txt"
