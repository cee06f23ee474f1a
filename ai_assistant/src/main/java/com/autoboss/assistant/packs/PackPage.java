package com.autoboss.assistant.packs;

import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.Pages;
import com.autoboss.assistant.knowledge.PictureAddress;
import com.autoboss.assistant.knowledge.reader.Box;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page in a pack, as the interface shows it too.
 *
 * @param address of its picture at the service, by which answers name the page
 * @param file its picture in the pack; null where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackPage(
    int page,
    double width,
    double height,
    String text,
    String address,
    @Nullable String file,
    List<PackPassage> passages) {

  static PackPage of(Pages.Page page, @Nullable String file) {
    return new PackPage(
        page.page(),
        page.width(),
        page.height(),
        page.text(),
        PictureAddress.of(page.version().manual(), page.version().number(), page.page()),
        file,
        page.passages().stream().map(PackPassage::of).toList());
  }

  /**
   * A passage of it.
   *
   * @param kind such as paragraph, steps, table_row, warning
   * @param level of a warning; null for everything else
   * @param box x0, y0, x1, y1 in points from the page's top left
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PackPassage(
      int ordinal,
      String kind,
      @Nullable String level,
      String language,
      String text,
      List<String> section,
      List<String> heads,
      List<Double> box) {

    static PackPassage of(ManualPassage passage) {
      Box box = passage.box();
      return new PackPassage(
          passage.ordinal(),
          passage.kind().name().toLowerCase(Locale.ROOT),
          passage.level() == null ? null : passage.level().name(),
          passage.language(),
          passage.text(),
          passage.section(),
          passage.heads(),
          List.of(box.x0(), box.y0(), box.x1(), box.y1()));
    }
  }
}
