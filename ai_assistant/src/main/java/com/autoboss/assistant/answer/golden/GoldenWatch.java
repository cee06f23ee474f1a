package com.autoboss.assistant.answer.golden;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.knowledge.ManualVersion;
import com.autoboss.assistant.knowledge.PublicationWatch;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the golden questions of a manual's models right before it is published and right after. What
 * goes wrong with that holds no manual back.
 */
@Component
class GoldenWatch implements PublicationWatch {

  private static final Logger LOG = LoggerFactory.getLogger(GoldenWatch.class);

  /** Nobody in particular, who reads what experts read. */
  private static final Caller HOUSE =
      new Caller(new UUID(0, 0), new UUID(0, 0), Role.EDITOR, true, null);

  private final GoldenStore questions;
  private final GoldenRuns runs;

  GoldenWatch(GoldenStore questions, GoldenRuns runs) {
    this.questions = questions;
    this.runs = runs;
  }

  @Override
  public void before(ManualVersion version) {
    ask(version, GoldenRun.Cause.BEFORE);
  }

  @Override
  public void after(ManualVersion version) {
    ask(version, GoldenRun.Cause.AFTER);
  }

  private void ask(ManualVersion version, GoldenRun.Cause cause) {
    try {
      List<GoldenQuestion> asked = questions.ofModels(version.models());
      if (!asked.isEmpty()) {
        GoldenRun run = runs.run(HOUSE, asked, cause, version.id());
        LOG.info(
            "golden.asked cause={} version={} asked={} first={}",
            cause,
            version.id(),
            run.asked(),
            run.first());
      }
    } catch (RuntimeException failure) {
      LOG.warn("golden.not-asked cause={} version={}", cause, version.id(), failure);
    }
  }
}
