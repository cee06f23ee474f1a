#!/usr/bin/env bash
# The scripts as a person meets them: start, second start, stop, kill, reset, wrong usage.
set -uo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
work=$(mktemp -d)
data=$work/data
service=
passed=0
failed=0

stop() {
  [ -z "$service" ] || kill -"${1:-TERM}" "$service" 2>/dev/null
  [ -z "$service" ] || wait "$service" 2>/dev/null
  service=
}
trap 'stop; rm -rf "$work"' EXIT

check() { # NAME CONDITION…
  local name=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED: $name" >&2
    tail -n 20 "$work"/*.txt >&2
  fi
}

start() { # waits for the line that says ready, or for the end of a start that failed
  : >"$work/serve.txt"
  "$home/assistant" serve --port 0 --data "$data" >"$work/serve.txt" 2>&1 &
  service=$!
  until grep -q '^ready ' "$work/serve.txt"; do
    kill -0 "$service" 2>/dev/null || return 1
    sleep 0.1
  done
}

exits() { # CODE TEXT COMMAND…: ends with the code and says the text
  local code=$1 text=$2
  shift 2
  "$@" >"$work/said.txt" 2>&1
  [ $? = "$code" ] && grep -q -- "$text" "$work/said.txt"
}

token_alone() { # ROLE: prints a token and nothing else
  local said
  said=$("$home/assistant" token --role "$1" --data "$data") && [[ $said =~ ^[A-Za-z0-9_-]{20,}$ ]]
}

check "starts in an empty folder and says ready" start
check "offers a sign-in link" grep -q '^sign in: http://localhost:.*#sign-in=' "$work/serve.txt"
check "leaves its address" grep -q '^http://localhost:' "$data/service.address"
check "refuses a second service" exits 3 "in use by process $service, http://localhost:" \
  "$home/run" --port 0 --data "$data"
check "gives a token beside the service, and nothing else" token_alone operator
check "refuses to reset what is in use" exits 3 "in use by process" "$home/run" --reset --port 0 --data "$data"
stop TERM
check "takes its address away when told to end" test ! -e "$data/service.address"
check "leaves no database server behind" test ! -e "$data/postgresql/cluster/data/postmaster.pid"
check "starts again" start
stop KILL
check "starts after a kill" start
stop TERM
check "gives a token while nothing runs, and nothing else" token_alone editor
mkdir "$work/foreign" && echo dear >"$work/foreign/diary"
check "does not reset a folder of others" exits 3 "no data folder of this product" \
  "$home/run" --reset --port 0 --data "$work/foreign"
check "left that folder alone" grep -q dear "$work/foreign/diary"
check "needs PostgreSQL in production" exits 3 "set DATABASE_URL=" \
  env -u DATABASE_URL ENVIRONMENT=production "$home/assistant" serve --port 0 --data "$work/production"
check "explains wrong usage" exits 2 "usage: ./run" "$home/run" --nonsense
check "explains a wrong verb" exits 2 "nonsense" "$home/assistant" nonsense

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
