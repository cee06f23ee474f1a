# Finds the tools that building and running need; sourced by run, test and assistant.
# Root on Debian gets a missing tool installed where Debian's own is new enough.

die() { # MESSAGE: the environment is not fit
  echo "$1" >&2
  exit 3
}

# version_at_least HAVE WANTED: compares dotted numbers.
version_at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

# install_package PACKAGE WANTED: true when Debian's package is new enough and now installed.
install_package() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  if [ -z "${apt_updated:-}" ]; then
    apt-get update -qq >/dev/null 2>&1 || return 1
    apt_updated=yes
  fi
  local candidate
  candidate=$(apt-cache policy "$1" | sed -n 's/^ *Candidate: *//p' | sed 's/^[0-9]*://')
  [ -n "$candidate" ] && [ "$candidate" != "(none)" ] && version_at_least "$candidate" "$2" || return 1
  echo "installing $1 $candidate" >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$1" >/dev/null 2>&1
}

# java_at_least_25 HOME: true for a whole JDK; reads its release file instead of starting it.
java_at_least_25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${version:-0}" -ge 25 ]
}

find_java() {
  local home on_path
  on_path=$(command -v java || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/* /opt/java/* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if java_at_least_25 "$home"; then
      echo "$home"
      return
    fi
  done
  return 1
}

need_java() { # sets JAVA_HOME
  local found
  if ! found=$(find_java); then
    install_package openjdk-25-jdk-headless 25 && found=$(find_java) ||
      die "JDK 25 or newer is missing: install one, or point JAVA_HOME at it"
  fi
  export JAVA_HOME=$found
}

need_maven() { # sets mvn
  # Maven's own libraries use what JDK 25 warns about.
  export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
  mvn=$(command -v mvn || true)
  [ -n "$mvn" ] || { [ -x "${MAVEN_HOME:-}/bin/mvn" ] && mvn=$MAVEN_HOME/bin/mvn; } ||
    { install_package maven 3.8.7 && mvn=$(command -v mvn); } ||
    die "Maven 3.8.7 or newer is missing: install it and put mvn on the PATH"
  local version
  version=$("$mvn" --version 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
  version_at_least "${version:-0}" 3.8.7 ||
    die "Maven ${version:-of unknown version} at $mvn is too old: install 3.8.7 or newer"
}

find_node() {
  local folder
  for folder in "$(dirname "$(command -v node || echo /none/node)")" /usr/local/bin /usr/bin /opt/*/bin \
    "$HOME"/.nvm/versions/node/*/bin /opt/homebrew/bin; do
    if [ -x "$folder/node" ] && [ -x "$folder/npm" ] && version_at_least "$("$folder/node" --version | tr -d v)" 20.19; then
      echo "$folder"
      return
    fi
  done
  return 1
}

need_node() { # puts node and npm on the PATH
  local found
  if ! found=$(find_node); then
    install_package nodejs 20.19 && install_package npm 1 && found=$(find_node) ||
      die "Node 20.19 or newer is missing: install it and put node and npm on the PATH"
  fi
  export PATH=$found:$PATH
}

need_redis() { # the Redis of the tests; REDIS_SERVER may name another one
  [ -x "${REDIS_SERVER:-/usr/bin/redis-server}" ] || install_package redis-server 6 ||
    die "Redis is missing: install it as /usr/bin/redis-server, or point REDIS_SERVER at it"
}

need_chromium() { # the browser of the browser tests; CHROMIUM may name another one
  [ -x "${CHROMIUM:-/usr/bin/chromium}" ] || install_package chromium 120 ||
    die "Chromium is missing: install it as /usr/bin/chromium, or point CHROMIUM at it"
}

# The languages that scanned pages are read in, as Debian's packages name them.
ocr_languages="eng ell ara spa tur nor deu fra ita por rus"

install_ocr() { # the recogniser of scanned pages, with its languages
  local language
  install_package tesseract-ocr 4 || return 1
  for language in $ocr_languages; do
    install_package "tesseract-ocr-$language" 0 || return 1
  done
}

want_ocr() { # where it can be had for nothing; the product runs without it
  command -v tesseract >/dev/null || install_ocr || true
}

need_ocr() { # for the tests
  local found
  found=$(tesseract --list-langs 2>/dev/null || true)
  case $found in
    *eng*spa*) ;;
    *) install_ocr || die "tesseract 4 or newer with the languages eng and spa is missing: install tesseract-ocr" ;;
  esac
}
