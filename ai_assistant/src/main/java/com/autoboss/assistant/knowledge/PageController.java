package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.knowledge.reader.Box;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pages of manuals over HTTP: text, places, picture. */
@RestController
@RequestMapping("/api/v1/manuals/{id}/pages/{page}")
class PageController {

  private static final Duration PICTURE_AGE = Duration.ofDays(30);

  private final Pages pages;

  PageController(Pages pages) {
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.SEE_MANUALS)
  PageView get(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int page,
      @RequestParam(defaultValue = "0") int version) {
    return PageView.of(pages.get(caller, id, version, page));
  }

  /**
   * A version never changes, so neither does its picture; private, because not everybody may see
   * it.
   */
  @GetMapping("/picture")
  @Requires(Permission.SEE_MANUALS)
  ResponseEntity<byte[]> picture(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable int page,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "800") int width) {
    PagePictures.Picture picture = pages.picture(caller, id, version, page, width);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(picture.mediaType()))
        .cacheControl(CacheControl.maxAge(PICTURE_AGE).cachePrivate())
        .body(picture.bytes());
  }

  /** What the interface shows of a page; boxes are x0, y0, x1, y1 in points from the top left. */
  record PageView(
      UUID manual,
      String title,
      int version,
      int page,
      double width,
      double height,
      String text,
      List<String> notices,
      String picture,
      List<PassageView> passages) {

    static PageView of(Pages.Page page) {
      ManualVersion version = page.version();
      return new PageView(
          version.manual(),
          version.title(),
          version.number(),
          page.page(),
          page.width(),
          page.height(),
          page.text(),
          page.notices(),
          PictureAddress.of(version.manual(), version.number(), page.page()),
          page.passages().stream().map(PassageView::of).toList());
    }
  }

  /** What the interface shows of a passage. */
  record PassageView(
      int ordinal,
      String kind,
      @Nullable String level,
      String text,
      List<String> section,
      List<Double> box) {

    static PassageView of(ManualPassage passage) {
      Box box = passage.box();
      return new PassageView(
          passage.ordinal(),
          passage.kind().name().toLowerCase(Locale.ROOT),
          passage.level() == null ? null : passage.level().name(),
          passage.text(),
          passage.section(),
          List.of(box.x0(), box.y0(), box.x1(), box.y1()));
    }
  }
}
