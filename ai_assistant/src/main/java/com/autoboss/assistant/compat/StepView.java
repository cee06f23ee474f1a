package com.autoboss.assistant.compat;

import com.autoboss.assistant.chat.StepReport;
import com.autoboss.assistant.diagnosis.GuidedStep;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A step as clients of guided troubleshooting know it.
 *
 * @param status pending, in_progress or completed
 * @param completedAt null: it is not kept apart from the report
 */
record StepView(
    String stepId,
    int stepNumber,
    String instruction,
    List<String> expectedOutcomes,
    @Nullable String userFeedback,
    String status,
    boolean requiresFeedback,
    @Nullable Integer estimatedDuration,
    List<String> safetyWarnings,
    Instant createdAt,
    @Nullable Instant completedAt) {

  static StepView of(Guide guide, GuidedStep step, String language) {
    StepReport report = guide.reports().get(step.number());
    boolean current = step.equals(guide.current());
    boolean open = report == null || report.outcome() == StepReport.Outcome.REMARK;
    return new StepView(
        StepData.id(guide.turn(), step),
        step.number(),
        StepData.text(step, language),
        List.of(),
        said(report),
        current ? "in_progress" : open ? "pending" : "completed",
        true,
        null,
        step.warnings(),
        guide.turn().acceptedAt(),
        null);
  }

  private static @Nullable String said(@Nullable StepReport report) {
    if (report == null) {
      return null;
    }
    return report.text() != null ? report.text() : report.outcome().name().toLowerCase(Locale.ROOT);
  }
}
