package com.autoboss.assistant.cli.trial;

import com.autoboss.assistant.answer.Trace;
import com.autoboss.assistant.cli.bench.Distribution;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * How long a statement is judged, without the making of vectors: of questions asked for the second
 * time, when all vectors are known.
 */
final class VerifyingTime {

  private static final double NANOS_PER_MILLISECOND = 1e6;

  private final LongStream.Builder nanos = LongStream.builder();

  void add(Trace trace) {
    Trace.Reply reply = trace.reply();
    Double verify = trace.answer().timings().get("verify");
    if (reply != null && verify != null && !reply.statements().isEmpty()) {
      nanos.add((long) (verify * NANOS_PER_MILLISECOND / reply.statements().size()));
    }
  }

  Map<String, Object> numbers() {
    return new Distribution(nanos.build().toArray()).toMap();
  }
}
