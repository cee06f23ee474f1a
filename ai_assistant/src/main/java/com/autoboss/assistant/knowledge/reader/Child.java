package com.autoboss.assistant.knowledge.reader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One running child, as the service sees it: messages out, bounded messages back, or its end. */
final class Child implements AutoCloseable {

  /** The status with which the Java runtime ends when its heap is full. */
  private static final int OUT_OF_MEMORY = 3;

  private static final int MOST_GAPS = 20;
  private static final long MOST_RESIDENT = 450L << 20;
  private static final Duration START = Duration.ofSeconds(30);
  private static final Duration END = Duration.ofSeconds(5);

  private final Process process;
  private final Path folder;
  private final Deadlines deadlines;
  private final DataOutputStream out;
  private final DataInputStream in;
  private volatile boolean timedOut;
  private @Nullable FileIdentity open;
  private @Nullable ManualFacts facts;
  private int files;

  Child(Process process, Path folder, Deadlines deadlines) {
    this.process = process;
    this.folder = folder;
    this.deadlines = deadlines;
    out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  /** What keeps it from being confined, as it found out itself before seeing any file. */
  List<String> greeting() throws ChildEnded {
    PayloadReader hello = new PayloadReader(receive(Frame.Type.HELLO, START).payload());
    try {
      return hello.list(MOST_GAPS, hello::text);
    } catch (IOException breach) {
      throw ended(breach);
    }
  }

  /** Opens the file, unless it is the one that is open. */
  ManualFacts open(Path pdf, Duration limit) throws ChildEnded {
    FileIdentity wanted = FileIdentity.of(pdf);
    ManualFacts known = facts;
    if (known != null && wanted.equals(open)) {
      return known;
    }
    open = null;
    files++;
    try (var _ = deadline(limit)) {
      Frame.of(Frame.Type.OPEN, Math.toIntExact(wanted.size())).writeTo(out);
      Files.copy(pdf, out);
      out.flush();
    } catch (IOException lost) {
      throw ended(lost);
    }
    ManualFacts opened = decode(receive(Frame.Type.OPENED, limit), Payloads::readFacts);
    facts = opened;
    open = wanted;
    return opened;
  }

  void send(Frame.Type type, int... numbers) throws ChildEnded {
    try {
      Frame.of(
              type,
              payload -> {
                for (int number : numbers) {
                  payload.writeInt(number);
                }
              })
          .writeTo(out);
    } catch (IOException lost) {
      throw ended(lost);
    }
  }

  /** Waits for a message; a refusal of the file is thrown. */
  Frame receive(Duration limit) throws ChildEnded {
    try (var _ = deadline(limit)) {
      Frame frame = Frame.readFrom(in);
      if (frame.type() == Frame.Type.REFUSED) {
        throw new UnreadableManual(reason(frame));
      }
      return frame;
    } catch (IOException lost) {
      throw ended(lost);
    }
  }

  Frame receive(Frame.Type expected, Duration limit) throws ChildEnded {
    Frame frame = receive(limit);
    if (frame.type() != expected) {
      throw ended(new ProtocolBreach("expected %s, got %s".formatted(expected, frame.type())));
    }
    return frame;
  }

  interface Decoder<T> {
    T decode(byte[] payload) throws IOException;
  }

  <T> T decode(Frame frame, Decoder<T> decoder) throws ChildEnded {
    try {
      return decoder.decode(frame.payload());
    } catch (IOException breach) {
      throw ended(breach);
    }
  }

  /** Kills the child when the time is over. */
  private Deadlines.Deadline deadline(Duration limit) {
    return deadlines.after(
        limit,
        () -> {
          timedOut = true;
          process.destroyForcibly();
        });
  }

  /** Has ended, or served enough files; what one of them did to it is not to last. */
  boolean worn(int mostFiles) {
    return !process.isAlive() || files >= mostFiles || resident() > MOST_RESIDENT;
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor(END.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    Workplace.remove(folder);
  }

  private static Reason reason(Frame frame) throws IOException {
    String name = new PayloadReader(frame.payload()).text();
    return Stream.of(Reason.values())
        .filter(reason -> reason.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new ProtocolBreach("no reason is called so"));
  }

  private ChildEnded ended(IOException cause) {
    if (cause instanceof ProtocolBreach) {
      process.destroyForcibly();
    }
    try {
      process.waitFor(END.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    if (timedOut) {
      return new ChildEnded(Reason.READING_TIMED_OUT, cause);
    }
    boolean full = !process.isAlive() && process.exitValue() == OUT_OF_MEMORY;
    return new ChildEnded(full ? Reason.TOO_COMPLEX : Reason.READER_CRASHED, cause);
  }

  private long resident() {
    try {
      String pages = Files.readString(Path.of("/proc", pid() + "", "statm")).split(" ", 3)[1];
      return Long.parseLong(pages) * 4096;
    } catch (IOException elsewhere) {
      return 0;
    }
  }

  /** Which file it is: the content of a manual never changes under one name. */
  private record FileIdentity(Path path, long size, long changed) {

    static FileIdentity of(Path pdf) {
      try {
        return new FileIdentity(
            pdf.toAbsolutePath(), Files.size(pdf), Files.getLastModifiedTime(pdf).toMillis());
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }
  }
}
