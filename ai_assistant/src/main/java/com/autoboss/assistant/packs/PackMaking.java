package com.autoboss.assistant.packs;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.knowledge.ManualVersion;
import com.autoboss.assistant.knowledge.PagePictures;
import com.autoboss.assistant.knowledge.Pages;
import com.autoboss.assistant.refusal.Missing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes packs: page after page goes into the file, never all of them into memory. */
@Component
class PackMaking {

  /** Pixels; what a phone shows without zooming. */
  private static final int WIDTH = 800;

  private final Pages pages;
  private final JsonMapper json;

  PackMaking(Pages pages, JsonMapper json) {
    this.pages = pages;
    this.json = json;
  }

  void make(Caller caller, PackSubject subject, PackKey key, Path path) throws IOException {
    try (PackFile file = new PackFile(path)) {
      List<Manifest.ManualNote> notes = new ArrayList<>();
      for (ManualVersion version : subject.manuals()) {
        String folder = "manuals/" + (notes.size() + 1);
        for (int page : IntStream.rangeClosed(1, version.pages()).toArray()) {
          addPage(caller, version, page, folder + "/page-" + page, file);
        }
        notes.add(Manifest.ManualNote.of(version, folder));
      }
      Manifest manifest =
          new Manifest(
              Manifest.FORMAT,
              key.id(),
              subject.machineNote(),
              subject.model().name(),
              subject.created(),
              notes,
              file.entries());
      byte[] words = json.writeValueAsBytes(manifest);
      file.addUnlisted("manifest.json", words);
      file.addUnlisted("manifest.sig", key.sign(words));
    }
  }

  private void addPage(Caller caller, ManualVersion version, int n, String name, PackFile file)
      throws IOException {
    Pages.Page page = pages.get(caller, version.manual(), version.number(), n);
    Optional<PagePictures.Picture> picture = picture(caller, version, n);
    String shown = null;
    if (picture.isPresent()) {
      shown = name + (picture.get().mediaType().equals("image/png") ? ".png" : ".jpg");
      file.add(shown, picture.get().bytes());
    }
    file.add(name + ".json", json.writeValueAsBytes(PackPage.of(page, shown)));
  }

  /** Documents that never were paper have none. */
  private Optional<PagePictures.Picture> picture(Caller caller, ManualVersion version, int page) {
    try {
      return Optional.of(pages.picture(caller, version.manual(), version.number(), page, WIDTH));
    } catch (Missing none) {
      if (!none.code().equals("no-picture")) {
        throw none;
      }
      return Optional.empty();
    }
  }
}
