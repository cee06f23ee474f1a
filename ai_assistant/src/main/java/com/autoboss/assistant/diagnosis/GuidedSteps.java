package com.autoboss.assistant.diagnosis;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.answer.Answer;
import com.autoboss.assistant.answer.Citation;
import com.autoboss.assistant.answer.Hazard;
import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.Manuals;
import com.autoboss.assistant.knowledge.PassageLibrary;
import com.autoboss.assistant.knowledge.layout.Kind;
import com.autoboss.assistant.refusal.Missing;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * The steps that an answer leads through: what it cites of troubleshooting tables, one remedy after
 * the other, then the numbered steps it cites. The warnings of the answer come first, to be
 * confirmed. Always the same for the same answer.
 */
@Service
public class GuidedSteps {

  private static final Pattern NEXT_ITEM = Pattern.compile("\\R(?=\\s*\\p{Nd}{1,2}[.)]\\s)");

  private final Manuals manuals;
  private final PassageLibrary library;

  GuidedSteps(Manuals manuals, PassageLibrary library) {
    this.manuals = manuals;
    this.library = library;
  }

  /** In their order; empty when the answer cites neither remedies nor steps. */
  public List<GuidedStep> of(Caller caller, Answer answer) {
    Set<GuidedStep> remedies = new LinkedHashSet<>();
    Set<GuidedStep> actions = new LinkedHashSet<>();
    for (Citation citation : answer.citations()) {
      List<ManualPassage> page = page(caller, citation);
      Optional<ManualPassage> cited = cited(page, citation);
      cited
          .filter(RemedyRow::is)
          .ifPresent(row ->
              RemedyRow.ofTheSameFault(row, page)
                  .map(text -> step(GuidedStep.Kind.REMEDY, text, citation))
                  .forEach(remedies::add));
      cited
          .filter(passage -> passage.kind() == Kind.STEPS)
          .ifPresent(passage ->
              NEXT_ITEM
                  .splitAsStream(passage.text())
                  .map(item -> step(GuidedStep.Kind.ACTION, item.strip(), citation))
                  .forEach(actions::add));
    }
    List<GuidedStep> steps = Stream.concat(remedies.stream(), actions.stream()).toList();
    return steps.isEmpty() ? List.of() : numbered(withWarnings(answer, steps));
  }

  private static List<GuidedStep> withWarnings(Answer answer, List<GuidedStep> steps) {
    List<String> warnings = answer.hazards().stream().map(Hazard::text).toList();
    return warnings.isEmpty()
        ? steps
        : Stream.concat(
                Stream.of(new GuidedStep(0, GuidedStep.Kind.CONFIRM, "", warnings, null)),
                steps.stream())
            .toList();
  }

  private static List<GuidedStep> numbered(List<GuidedStep> steps) {
    return IntStream.range(0, steps.size()).mapToObj(i -> steps.get(i).numbered(i + 1)).toList();
  }

  private static GuidedStep step(GuidedStep.Kind kind, String text, Citation cited) {
    GuidedStep.Place place =
        new GuidedStep.Place(cited.manualId(), cited.version(), cited.title(), cited.page());
    return new GuidedStep(0, kind, text, List.of(), place);
  }

  /** The passages of a cited page; nothing when the caller may not read it any more. */
  private List<ManualPassage> page(Caller caller, Citation citation) {
    try {
      UUID version = manuals.get(caller, citation.manualId(), citation.version()).id();
      return library.ofPage(caller, version, citation.page());
    } catch (Missing withdrawn) {
      return List.of();
    }
  }

  private static Optional<ManualPassage> cited(List<ManualPassage> page, Citation citation) {
    String quote = spaced(citation.quote());
    return page.stream().filter(passage -> spaced(passage.text()).contains(quote)).findFirst();
  }

  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
