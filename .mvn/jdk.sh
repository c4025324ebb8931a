# Sourced by mvnw: sets JAVA_HOME to a JDK 25 or newer, unless it already names one. Finds none: changes nothing,
# and the build's toolchain step says what is missing.

# Prints the feature version of the JDK at $1, or 0.
parallax_jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || { echo 0; return 0; }
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | grep . || echo 0
}

for parallax_jdk in "${JAVA_HOME-}" "${PARALLAX_JAVA_HOME-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* \
  "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  if [ "$(parallax_jdk_version "$parallax_jdk")" -ge 25 ]; then
    export JAVA_HOME="$parallax_jdk"
    # Maven's own libraries call what JDK 24 and newer warn about.
    export MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS-}"
    break
  fi
done
unset parallax_jdk
