package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.knowledge.reader.Confinement;
import com.autoboss.assistant.knowledge.reader.PdfReader;
import com.autoboss.assistant.lifecycle.Check;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether what reads manuals is locked away from the system. Finding out may start a process, so
 * the first look only asks; the answer does not change while the service runs.
 */
@Component
final class ReaderCheck implements Check {

  private final PdfReader reader;
  private final AtomicReference<@Nullable FutureTask<Confinement>> asked = new AtomicReference<>();

  ReaderCheck(PdfReader reader) {
    this.reader = reader;
  }

  @Override
  public String name() {
    return "reader";
  }

  @Override
  public Finding look() {
    FutureTask<Confinement> answer = asked.get();
    if (answer == null) {
      answer = new FutureTask<>(reader::confinement);
      if (asked.compareAndSet(null, answer)) {
        Thread.ofVirtual().name("reader-check").start(answer);
      }
    }
    return answer.isDone() ? finding(answer) : Finding.unknown("being looked at");
  }

  private Finding finding(FutureTask<Confinement> answer) {
    try {
      Confinement confinement = answer.get();
      return confinement.confined()
          ? Finding.pass("the reader of manuals is confined")
          : Finding.warn(
              "the reader is not confined: " + String.join("; ", confinement.gaps()),
              "allow seccomp, or bring in manuals from trusted sources only");
    } catch (ExecutionException failed) {
      asked.set(null);
      return Finding.warn("the reader of manuals does not start", "see the log of the service");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Finding.unknown("was not looked at");
    }
  }
}
