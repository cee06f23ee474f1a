package com.autoboss.assistant.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Trial;
import com.autoboss.assistant.knowledge.layout.Divider;
import com.autoboss.assistant.knowledge.reader.PdfReader;
import com.autoboss.assistant.knowledge.reader.ReaderSettings;
import com.autoboss.assistant.knowledge.reader.UnreadableManual;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spoilt PDFs, read by the confined child and divided in this process, as a service does. */
@Tag("security")
class MutatedPdfsTest {

  /** Opening and two pages may each take their time before they are stopped. */
  private static final double LONGEST_SECONDS = 95;

  private static final long MOST_MEGABYTES = 450;
  private static final long MOST_HEAP_GROWTH = 64;

  private final Trial trial = new Trial();
  private final int count = trial.n(10_000, 60);
  private final Random random = new Random(trial.seed());
  private final double[] seconds = new double[count];
  private final Map<String, Integer> endings = new TreeMap<>();

  @TempDir private Path folder;

  @Test
  void shouldEndEverySpoiltFileInBoundedTimeAndMemory() throws IOException {
    MutationSeeds seeds = new MutationSeeds();
    long before = heapMegabytes();
    try (Readers readers = new Readers();
        PdfReader reader = new PdfReader(ReaderSettings.standard(folder))) {
      for (int i = 0; i < count; i++) {
        byte[] spoilt = Mutation.some(seeds.next(random), seeds.lender(random), random);
        read(reader, Files.write(folder.resolve("spoilt.pdf"), spoilt), i);
      }
      long growth = heapMegabytes() - before;
      note(readers.largestMegabytes(), growth);
      assertThat(Arrays.stream(seconds).max().orElse(0)).isLessThan(LONGEST_SECONDS);
      assertThat(readers.largestMegabytes()).isLessThan(MOST_MEGABYTES);
      assertThat(growth).isLessThan(MOST_HEAP_GROWTH);
    }
    assertThat(endings).containsKeys("read", "broken-pdf");
  }

  /** What the reader throws is a refusal; anything else would be a fault of the service. */
  private void read(PdfReader reader, Path file, int number) {
    long began = System.nanoTime();
    String ending = "read";
    Divider divider = new Divider(page -> {});
    try {
      reader.read(file, divider);
      divider.finish();
    } catch (UnreadableManual refused) {
      ending = refused.code();
    } catch (RuntimeException | StackOverflowError fault) {
      throw new AssertionError("file %d of seed %d".formatted(number, trial.seed()), fault);
    }
    seconds[number] = (System.nanoTime() - began) / 1e9;
    endings.merge(ending, 1, Integer::sum);
    if (trial.full() && number % 500 == 499) {
      System.out.println(number + 1 + " " + endings);
    }
  }

  private void note(long largest, long growth) throws IOException {
    double[] sorted = seconds.clone();
    Arrays.sort(sorted);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("files", count);
    figures.put("endings", endings);
    figures.put("p50_seconds", sorted[count / 2]);
    figures.put("p99_seconds", sorted[count * 99 / 100]);
    figures.put("longest_seconds", sorted[count - 1]);
    figures.put("child_largest_mb", largest);
    figures.put("heap_growth_mb", growth);
    trial.note("security-mutations", figures);
  }

  private static long heapMegabytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
