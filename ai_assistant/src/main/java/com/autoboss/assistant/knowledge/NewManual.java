package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.refusal.Invalid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes with an upload.
 *
 * @param fileName as the client names it; reduced to its last part
 * @param models names of the models it applies to, at least one
 * @param language primary tag; null to detect it
 * @param title null means the file name without its ending
 * @param audience OPERATOR or EXPERT
 * @param sample whether its values are invented
 */
public record NewManual(
    String fileName,
    List<String> models,
    @Nullable String language,
    @Nullable String title,
    String audience,
    boolean sample) {

  private static final int LONGEST_NAME = 200;

  public NewManual {
    fileName = lastPart(fileName);
    models = models.stream().map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
    if (models.isEmpty()) {
      throw new Invalid("model-missing", "name at least one model that the manual applies to");
    }
    if (!audience.equals("OPERATOR") && !audience.equals("EXPERT")) {
      throw new Invalid("bad-audience", "the audience is operator or expert");
    }
  }

  /** The title to show. */
  public String shownTitle() {
    String given = title == null ? "" : title.strip();
    String shown = given.isEmpty() ? fileName.replaceFirst("\\.[A-Za-z]{1,5}$", "") : given;
    return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown;
  }

  /**
   * Names of files come from strangers: no folders, no control characters, never empty. Browsers
   * write a quotation mark as %22.
   */
  private static String lastPart(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("[\\p{Cc}\\p{Cf}\"<>|:*?]|%22", "").strip();
    String cut =
        clean.length() > LONGEST_NAME ? clean.substring(clean.length() - LONGEST_NAME) : clean;
    return cut.isEmpty() || cut.matches("\\.+") ? "manual.pdf" : cut;
  }
}
