package com.autoboss.assistant.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How late events came, and by how much the gap between two of them had grown on the way. In
 * microseconds; only events that were due after the beginning count.
 */
final class Delays {

  private final List<Stream> streams = new ArrayList<>();
  private long from = Long.MAX_VALUE;

  Stream stream() {
    Stream stream = new Stream();
    streams.add(stream);
    return stream;
  }

  void countFrom(long moment) {
    from = moment;
  }

  /** Milliseconds from due to there, not more in this part of the cases. */
  double late(double part) {
    return at(part, streams.stream().flatMapToLong(stream -> stream.late.values()).toArray());
  }

  /** Milliseconds that were added to the gap before an event; as above. */
  double addedGap(double part) {
    return at(part, streams.stream().flatMapToLong(stream -> stream.added.values()).toArray());
  }

  int count() {
    return streams.stream().mapToInt(stream -> stream.late.size).sum();
  }

  private static double at(double part, long[] micros) {
    Arrays.sort(micros);
    return micros.length == 0 ? 0 : micros[(int) (part * (micros.length - 1))] / 1e3;
  }

  /** The times of one stream. */
  final class Stream {

    private final Numbers late = new Numbers();
    private final Numbers added = new Numbers();
    private long lastDue;
    private long lastCame;

    void came(long due, long now) {
      if (due >= from) {
        late.add(now - due);
        if (lastDue > 0) {
          added.add(Math.max(0, now - lastCame - (due - lastDue)));
        }
        lastDue = due;
        lastCame = now;
      }
    }
  }

  /** Numbers without boxes. */
  private static final class Numbers {

    private long[] all = new long[64];
    private int size;

    void add(long number) {
      if (size == all.length) {
        all = Arrays.copyOf(all, size * 2);
      }
      all[size++] = number;
    }

    LongStream values() {
      return Arrays.stream(all, 0, size);
    }
  }
}
