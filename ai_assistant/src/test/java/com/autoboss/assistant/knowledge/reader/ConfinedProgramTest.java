package com.autoboss.assistant.knowledge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfinedProgramTest {

  @TempDir Path folder;

  @Test
  void shouldBecomeTheProgramWithItsArguments() throws Exception {
    Process process = confined("/bin/bash", "-c", "echo $0 $1", "a b", "c");

    assertThat(said(process)).isEqualTo("a b c\n");
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void shouldRefuseSocketsAndFurtherProgramsToIt() throws Exception {
    try (ServerSocket open = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
      String connect = "exec 3<>/dev/tcp/127.0.0.1/%d && echo open".formatted(open.getLocalPort());
      for (String attempt : List.of(connect, "/bin/echo done", "exec /bin/echo done")) {
        assertThat(said(start(List.of("/bin/bash", "-c", attempt)))).isNotEmpty();
        assertThat(said(confined("/bin/bash", "-c", attempt))).isEmpty();
      }
    }
  }

  @Test
  void shouldGiveItNoMoreMemoryThanAllowed() throws Exception {
    Process process = confined("/bin/bash", "-c", "printf -v a %900000000s");

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isNotZero();
  }

  @Test
  void shouldLimitItsTimeAndItsFiles() throws Exception {
    String limits = said(confined("/bin/bash", "-c", "ulimit -t; ulimit -f; ulimit -n; ulimit -c"));

    assertThat(limits.lines()).containsExactly("60", "62500", "64", "0");
  }

  @Test
  void shouldStartNothingForAServiceThatIsGone() throws Exception {
    List<String> command = command("/bin/echo", "done");
    command.set(command.indexOf(own()), "1");
    Process process = start(command);

    assertThat(said(process)).isEmpty();
    assertThat(process.waitFor()).isEqualTo(ConfinedProgram.NOT_CONFINED);
  }

  @Test
  void shouldEndWithWhatStartedIt() throws Exception {
    List<String> command = command("/bin/cat");
    command.set(command.indexOf(own()), "$$");
    String line = "exec 3<&0; %s <&3 & echo $!; wait".formatted(String.join(" ", command));
    Process parent = start(List.of("/bin/sh", "-c", line));
    ProcessHandle child =
        ProcessHandle.of(Long.parseLong(parent.inputReader().readLine())).orElseThrow();
    parent.outputWriter().write("running\n");
    parent.outputWriter().flush();
    assertThat(parent.inputReader().readLine()).isEqualTo("running");

    parent.destroyForcibly();

    assertThat(child.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
  }

  private Process confined(String... arguments) throws IOException {
    return start(command(arguments));
  }

  private List<String> command(String... arguments) {
    return new Launch("", true)
        .program(System.getProperty("java.class.path"), folder, List.of(arguments));
  }

  private static String own() {
    return Long.toString(ProcessHandle.current().pid());
  }

  private static Process start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(Launch.ENVIRONMENT);
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static String said(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
