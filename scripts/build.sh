# Builds the service into .build when its sources changed; sourced by run, test and assistant.
# Expects: home (the repository). Sets: app (the built folder), java_flags.

# The same when training the start cache and when running, or the cache does not fit.
java_flags=(
  -XX:+UseSerialGC -Xmx256m -XX:+ExitOnOutOfMemoryError
  --enable-native-access=ALL-UNNAMED
  -Djava.awt.headless=true
)
built=$home/.build

checksum() {
  if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi | cut -c 1-16
}

# Contents decide, not times: a clone, a copy or a branch change builds only what is new.
fingerprint_of_sources() {
  (
    cd "$home"
    export LC_ALL=C
    { find ai_assistant/pom.xml ai_assistant/src/main web \
      \( -name node_modules -o -name dist -o -name target -o -name build-output \) -prune -o -type f -print 2>/dev/null || true; } |
      sort | tr '\n' '\0' | xargs -0 cksum
  ) | checksum
}

build_web() {
  [ -f "$home/web/package.json" ] || return 0
  need_node
  echo "building the pages" >&2
  (cd "$home/web" && npm ci --no-audit --no-fund --loglevel=error >&2 && npm run --silent build >&2)
}

build_service() {
  need_maven
  build_web
  echo "building the service" >&2
  (cd "$home/ai_assistant" && "$mvn" -q -B -ntp -Dmaven.test.skip=true package >&2)
  local draft=$built/app.tmp
  rm -rf "$draft"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$home/ai_assistant/target/assistant.jar" extract --destination "$draft" >/dev/null
  rm -rf "$app"
  mv "$draft" "$app"
}

# Only the newest two builds are kept; the older one may still be running.
remove_old_builds() {
  ls -dt "$built"/app-* 2>/dev/null | tail -n +3 | while read -r old; do rm -rf "$old"; done
}

# What the start cache depends on: the JDK, the flags, the jars with their times.
fingerprint_of_start() {
  {
    cat "$JAVA_HOME/release"
    echo "${java_flags[*]}"
    (cd "$app" && ls -l --time-style=full-iso . lib 2>/dev/null || ls -lT . lib) | grep '\.jar' | tr -s ' '
  } | checksum
}

# A start cache halves the time to ready. Trained without a database; where that fails, the
# service starts without it.
train_start() {
  local wanted
  wanted=$(fingerprint_of_start)
  [ "$(cat "$app/start.fingerprint" 2>/dev/null || true)" != "$wanted" ] || return 0
  [ -w "$app" ] || return 0
  echo "preparing fast starts" >&2
  rm -f "$app/start.aot"
  local data
  data=$(mktemp -d "$built/training.XXXXXX")
  env -u ENVIRONMENT -u DATABASE_URL_FILE DATABASE_URL=postgresql://none:none@127.0.0.1:1/none \
    "$JAVA_HOME/bin/java" "${java_flags[@]}" -XX:AOTCacheOutput="$app/start.aot" -Dassistant.home="$home" \
    -Dspring.context.exit=onRefresh -Dspring.flyway.enabled=false \
    -jar "$app/assistant.jar" serve --port 0 --data "$data" >"$built/training.log" 2>&1 || rm -f "$app/start.aot"
  rm -rf "$data"
  echo "$wanted" >"$app/start.fingerprint"
}

ensure_built() {
  app=$built/app-$(fingerprint_of_sources)
  need_java
  if [ ! -f "$app/assistant.jar" ]; then
    mkdir -p "$built"
    want_ocr
    build_service
    remove_old_builds
  fi
  train_start
  if [ -f "$app/start.aot" ]; then
    java_flags+=(-XX:AOTCache="$app/start.aot" '-Xlog:aot*=off' '-Xlog:cds*=off')
  fi
}

# Hands this process over to the program. A short command is over before better code would pay.
run_assistant() {
  case ${1:-} in
    serve | eval | bench) ;;
    *) java_flags+=(-XX:TieredStopAtLevel=1) ;;
  esac
  export MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2}
  exec "$JAVA_HOME/bin/java" "${java_flags[@]}" -Dassistant.home="$home" -jar "$app/assistant.jar" "$@"
}
