package com.autoboss.assistant.knowledge.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfinementTest {

  @TempDir Path folder;

  /** Started as a program of its own: tries everything that the filter has to refuse. */
  static final class Probe {

    private interface Attempt {
      void run() throws IOException;
    }

    public static void main(String[] arguments) throws Exception {
      ConfinementProof.prepare();
      Thread older = new Thread(Probe::waitThenTry);
      String before = arguments.length > 0 ? "none" : SystemCallFilter.set().orElse("");
      System.out.println("filter [" + before + "]");
      attempt("socket", () -> new Socket(InetAddress.getLoopbackAddress(), 9).close());
      attempt(
          "channel",
          () ->
              SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9))
                  .close());
      attempt("server", () -> new ServerSocket(0).close());
      attempt("datagram", () -> new DatagramSocket().close());
      attempt("program", () -> new ProcessBuilder("/bin/true").start());
      older.start();
      older.join();
    }

    private static void waitThenTry() {
      try {
        attempt("thread", () -> new DatagramSocket().close());
      } catch (IOException unexpected) {
        throw new UncheckedIOException(unexpected);
      }
    }

    private static void attempt(String name, Attempt attempt) throws IOException {
      try {
        attempt.run();
        System.out.println(name + " done");
      } catch (SocketException refused) {
        System.out.println(name + " " + refused.getMessage());
      } catch (IOException refused) {
        boolean refusedProgram =
            String.valueOf(refused.getMessage()).matches("(?s).*error[=:] ?1\\b.*");
        System.out.println(name + (refusedProgram ? " Operation not permitted" : " failed"));
      } catch (LinkageError refused) {
        System.out.println(name + " Operation not permitted");
      }
    }
  }

  @Test
  void shouldRefuseSocketsAndProgramsOnceConfined() throws Exception {
    List<String> lines = said(start(Probe.class, List.of()));

    assertThat(lines).first().isEqualTo("filter []");
    assertThat(lines).hasSize(7);
    assertThat(lines.subList(1, 7)).allMatch(line -> line.contains("not permitted"));
  }

  /** Else a system that refuses anyway would pass for a filter that works. */
  @Test
  void shouldHaveHadSocketsAndProgramsBeforeItWasConfined() throws Exception {
    List<String> lines = said(start(Probe.class, List.of("without")));

    assertThat(lines).first().isEqualTo("filter [none]");
    assertThat(lines)
        .contains("server done", "datagram done", "program done", "thread done")
        .noneMatch(line -> line.contains("not permitted"));
  }

  private static List<String> said(Process process) throws Exception {
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return text.lines().toList();
  }

  @Test
  void shouldReportThatTheChildIsConfined() {
    try (PdfReader reader = new PdfReader(ReaderSettings.standard(folder))) {
      assertThat(reader.confinement().gaps())
          .noneMatch(gap -> gap.contains("socket") || gap.contains("program"))
          .noneMatch(gap -> gap.contains("Seccomp") || gap.contains("NoNewPrivs"));
    }
  }

  @Test
  void shouldEndWithTheServiceThatStartedIt() throws Exception {
    Process process = start(ReaderProcess.class, List.of(folder.toString()));
    assertThat(process.getInputStream().read()).isEqualTo('H');

    process.getOutputStream().close();

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(folder).doesNotExist();
  }

  private static Process start(Class<?> main, List<String> arguments) throws IOException {
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
