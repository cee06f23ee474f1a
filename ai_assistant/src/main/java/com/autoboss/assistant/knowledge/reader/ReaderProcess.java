package com.autoboss.assistant.knowledge.reader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The child process: locks itself away, says how well that went, then reads what it is sent.
 *
 * <p>The file comes through standard input and is kept in the child's own folder, so that the child
 * needs no right to the folder where manuals are kept. Two threads: one takes messages in and ends
 * the process when the service is gone, also in the middle of an endless page; the other works.
 */
public final class ReaderProcess {

  /** Deep enough for any sane nesting; what overflows it is refused as too complex. */
  private static final long STACK = 16L << 20;

  private final DataOutputStream out;
  private final Path folder;
  private final BlockingQueue<Frame> work = new LinkedBlockingQueue<>();

  private ReaderProcess(OutputStream out, Path folder) {
    this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    this.folder = folder;
  }

  /** Started by the service alone; the argument is the child's own folder. */
  public static void main(String[] arguments) throws Exception {
    // Standard output belongs to the messages: one line that a library prints there breaks them.
    System.setOut(System.err);
    List<String> gaps = new ArrayList<>();
    ConfinementProof.prepare();
    SystemCallFilter.set().ifPresent(gaps::add);
    gaps.addAll(ConfinementProof.gaps());
    ReaderProcess process =
        new ReaderProcess(new FileOutputStream(FileDescriptor.out), Path.of(arguments[0]));
    process.send(Frame.of(Frame.Type.HELLO, out -> greet(new PayloadWriter(out), gaps)));
    Thread worker = new Thread(null, process::workUntilTheEnd, "reader", STACK);
    worker.setDaemon(true);
    worker.start();
    process.takeInUntilTheEnd();
  }

  private static void greet(PayloadWriter out, List<String> gaps) throws IOException {
    out.list(gaps, out::text);
  }

  private void takeInUntilTheEnd() {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16))) {
      while (true) {
        Frame frame = Frame.readFrom(in);
        if (frame.type() == Frame.Type.OPEN) {
          receive(in, new PayloadReader(frame.payload()).number(1, Integer.MAX_VALUE));
        }
        work.add(frame);
      }
    } catch (IOException serviceIsGone) {
      Workplace.remove(folder);
      Runtime.getRuntime().halt(0);
    }
  }

  private Path file() {
    return folder.resolve("manual.pdf");
  }

  private void receive(DataInputStream in, int length) throws IOException {
    byte[] piece = new byte[1 << 16];
    try (OutputStream file = Files.newOutputStream(file())) {
      for (int left = length; left > 0; ) {
        int read = in.readNBytes(piece, 0, Math.min(left, piece.length));
        if (read == 0) {
          throw new IOException("end of input");
        }
        file.write(piece, 0, read);
        left -= read;
      }
    }
  }

  private void workUntilTheEnd() {
    ManualOnDesk desk = new ManualOnDesk(file(), this::send);
    try {
      while (true) {
        answer(desk, work.take());
      }
    } catch (InterruptedException | IOException | Error end) {
      // Whatever this is, a new child is safer than this one.
      Runtime.getRuntime().halt(1);
    }
  }

  private void answer(ManualOnDesk desk, Frame frame) throws IOException {
    try {
      desk.answer(frame);
    } catch (Refused refused) {
      send(Frame.refusal(refused.reason()));
    } catch (StackOverflowError deep) {
      send(Frame.refusal(Reason.TOO_COMPLEX));
    } catch (IOException | RuntimeException broken) {
      // PDFBox answers broken files with exceptions of every kind.
      send(Frame.refusal(Reason.BROKEN_PDF));
    }
  }

  private void send(Frame frame) throws IOException {
    frame.writeTo(out);
  }
}
