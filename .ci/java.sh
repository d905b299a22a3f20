# Shared by ./phoihop and ./verify: finds Java and Maven, and says how to get what is missing. Read by bash, not run.

# Vietnamese unless the terminal's language is English.
language=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}

say() {
  case $language in
    en*) printf '%s\n' "$2" >&2 ;;
    *) printf '%s\n' "$1" >&2 ;;
  esac
}

fail() {
  say "phoihop: $1" "phoihop: $2"
  exit 1
}

# Without UTF-8 Java can neither open a file with a Vietnamese name nor print one. Only the kind of letters is changed,
# so that the language of the messages stays the caller's.
utf8_names() {
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]*8*) ;;
    *)
      if [ -n "${LC_ALL:-}" ]; then
        export LANG=$LC_ALL
        unset LC_ALL
      fi
      export LC_CTYPE=C.UTF-8
      ;;
  esac
}

common_options=(-XX:+IgnoreUnrecognizedVMOptions -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED
  --sun-misc-unsafe-memory-access=allow)

# The number of a JDK, read from its own description: quicker than starting it.
jdk_number() {
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 1
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  if [ -z "$version" ]; then
    version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  fi
  [ -n "$version" ] || return 1
  printf '%s\n' "$version"
}

# find_jdk NUMBER: sets $jdk and $java to a JDK of that number or newer. What the caller chose comes first; among those
# merely installed, exactly that number is preferred.
find_jdk() {
  local wanted=$1 home number on_path
  jdk=
  on_path=$(command -v javac || true)
  if [ -n "$on_path" ]; then
    on_path=$(dirname -- "$(dirname -- "$(readlink -f -- "$on_path")")")
  fi
  for home in "${JAVA_HOME:-}" "$on_path"; do
    if [ -n "$home" ] && number=$(jdk_number "$home") && [ "$number" -ge "$wanted" ]; then
      jdk=$home
      java=$jdk/bin/java
      return
    fi
  done
  for home in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/*jdk* /opt/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    number=$(jdk_number "$home") || continue
    if [ "$number" -eq "$wanted" ]; then
      jdk=$home
      break
    elif [ "$number" -gt "$wanted" ] && [ -z "$jdk" ]; then
      jdk=$home
    fi
  done
  if [ -z "$jdk" ]; then
    fail "cần JDK $wanted mà máy này chưa có. Cài bằng một trong các cách sau rồi chạy lại:
  Debian, Ubuntu:  sudo apt-get install openjdk-$wanted-jdk   (hoặc temurin-$wanted-jdk từ kho gói của Adoptium)
  Fedora, RHEL:    sudo dnf install java-$wanted-openjdk-devel
  SDKMAN:          sdk install java $wanted-tem
  Tải về:          https://adoptium.net, giải nén, rồi đặt JAVA_HOME trỏ vào thư mục đó" \
      "JDK $wanted is needed and not on this machine. Install it in one of these ways and run again:
  Debian, Ubuntu:  sudo apt-get install openjdk-$wanted-jdk   (or temurin-$wanted-jdk from Adoptium's packages)
  Fedora, RHEL:    sudo dnf install java-$wanted-openjdk-devel
  SDKMAN:          sdk install java $wanted-tem
  Download:        https://adoptium.net, unpack it and set JAVA_HOME to that folder"
  fi
  java=$jdk/bin/java
}

# Sets $maven.
find_maven() {
  local place
  for place in "$(command -v mvn || true)" "${MAVEN_HOME:-}/bin/mvn" "${M2_HOME:-}/bin/mvn" \
    "$HOME/.sdkman/candidates/maven/current/bin/mvn" /opt/*maven*/bin/mvn /usr/share/maven/bin/mvn; do
    if [ -n "$place" ] && [ -x "$place" ]; then
      maven=$place
      return
    fi
  done
  fail "cần Maven (3.8 trở lên) để dựng chương trình mà máy này chưa có. Cài bằng một trong các cách sau rồi chạy lại:
  Debian, Ubuntu:  sudo apt-get install maven
  Fedora, RHEL:    sudo dnf install maven
  SDKMAN:          sdk install maven" \
    "Maven (3.8 or newer) is needed to build the program and is not on this machine. Install it in one of these ways and run again:
  Debian, Ubuntu:  sudo apt-get install maven
  Fedora, RHEL:    sudo dnf install maven
  SDKMAN:          sdk install maven"
}
