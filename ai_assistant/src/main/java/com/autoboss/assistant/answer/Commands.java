package com.autoboss.assistant.answer;

import com.autoboss.assistant.answer.grounding.Sentences;
import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.PassageLibrary.Ranked;
import com.autoboss.assistant.search.Embedder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;

/**
 * Sentences that forbid or command: "never run it dry" is what answers "can I run it dry?", even
 * where longer texts are nearer to the question.
 */
@Component
class Commands {

  /** The nearest command is worth this, in units of the search's score. */
  private static final double NEAREST = 0.08;

  /** What is lost for each unit of cosine behind the nearest one. */
  private static final double SLOPE = 1.5;

  /** So many passages are looked through. */
  private static final int LOOKED_THROUGH = 30;

  private final Embedder embedder;

  Commands(Embedder embedder) {
    this.embedder = embedder;
  }

  /** What each passage is worth for its nearest command, by its id; nothing for those without. */
  Map<String, Double> worth(String question, Manner manner, List<Ranked> candidates) {
    if (!manner.wantsCommand()) {
      return Map.of();
    }
    Map<String, Double> near = new HashMap<>();
    embedder
        .query(question)
        .ifPresent(vector ->
            candidates.stream()
                .map(Ranked::passage)
                .limit(LOOKED_THROUGH)
                .forEach(passage ->
                    nearest(passage, manner, vector)
                        .ifPresent(cosine -> near.put(passage.id(), cosine))));
    double best = near.values().stream().mapToDouble(each -> each).max().orElse(0);
    near.replaceAll((id, cosine) -> Math.max(0, NEAREST - SLOPE * (best - cosine)));
    return near;
  }

  private OptionalDouble nearest(ManualPassage passage, Manner manner, float[] question) {
    return Sentences.of(passage.text(), passage.language()).stream()
        .map(span -> span.of(passage.text()))
        .filter(manner::isCommand)
        .mapToDouble(sentence -> dot(question, embedder.sentence(sentence)))
        .max();
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
