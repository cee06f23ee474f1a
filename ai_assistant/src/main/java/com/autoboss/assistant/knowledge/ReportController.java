package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What editors want to know of a version before they trust it. */
@RestController
@RequestMapping("/api/v1/manuals/{id}")
class ReportController {

  private final Manuals manuals;
  private final QualityReport quality;
  private final ImpactReport impact;

  ReportController(Manuals manuals, QualityReport quality, ImpactReport impact) {
    this.manuals = manuals;
    this.quality = quality;
    this.impact = impact;
  }

  /**
   * How well it was read.
   *
   * @param version its number; 0 for the published one
   */
  @GetMapping("/quality")
  @Requires(Permission.EDIT_MANUALS)
  Quality quality(
      Caller caller, @PathVariable UUID id, @RequestParam(defaultValue = "0") int version) {
    return quality.of(manuals.get(caller, id, version));
  }

  /**
   * What a version changes of the one before.
   *
   * @param from the version to compare with; 0 for the one before that was read
   */
  @GetMapping("/versions/{n}/impact")
  @Requires(Permission.EDIT_MANUALS)
  Impact impact(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int n,
      @RequestParam(defaultValue = "0") int from) {
    ManualVersion to = manuals.get(caller, id, n);
    return impact.of(from == 0 ? before(caller, to) : manuals.get(caller, id, from), to);
  }

  private ManualVersion before(Caller caller, ManualVersion version) {
    return manuals.get(caller, version.manual()).stream()
        .filter(each -> each.number() < version.number() && each.passages() > 0)
        .findFirst()
        .orElseThrow(UnknownManual::new);
  }
}
