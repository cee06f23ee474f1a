#!/usr/bin/env bash
# The console in a browser, against the built service with one of the sample manuals.
set -uo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
work=$(mktemp -d)
service=
trap '[ -z "$service" ] || { kill "$service"; wait "$service"; } 2>/dev/null; rm -rf "$work"' EXIT

mkdir "$work/samples"
cp "$home/samples/manuals/autoboss-v4.0-operator-en.pdf" "$work/samples/"
cat >"$work/samples/samples.json" <<'END'
[{"file": "autoboss-v4.0-operator-en.pdf", "title": "AutoBoss V4.0 Operator manual", "model": "V4.0", "language": "en", "audience": "operator"}]
END
"$home/assistant" serve --samples "$work/samples" --port 0 --data "$work/data" >"$work/serve.txt" 2>&1 &
service=$!
until grep -q '^ready ' "$work/serve.txt"; do
  kill -0 "$service" 2>/dev/null || { cat "$work/serve.txt" >&2; exit 1; }
  sleep 0.1
done
ASSISTANT_URL=$(sed -n 's/^ready //p' "$work/serve.txt")
export ASSISTANT_URL
for role in operator editor expert admin; do
  declare -x "ASSISTANT_$(tr a-z A-Z <<<"$role")=$("$home/assistant" token --role "$role" --data "$work/data")"
done
cd "$home/web" && npx vitest run --config vitest.live.config.ts
