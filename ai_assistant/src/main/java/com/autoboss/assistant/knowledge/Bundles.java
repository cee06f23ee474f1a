package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.lifecycle.DataFolder;
import com.autoboss.assistant.refusal.Refusal;
import com.autoboss.assistant.refusal.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Many manuals in one archive. */
@Service
class Bundles {

  /** Everything in an archive together, as a multiple of the largest file. */
  private static final int LARGEST_FILES = 4;

  private final Manuals manuals;
  private final DataFolder folder;
  private final UploadLimits limits;

  Bundles(Manuals manuals, DataFolder folder, UploadLimits limits) {
    this.manuals = manuals;
    this.folder = folder;
    this.limits = limits;
  }

  /**
   * Takes every file of an archive in as a manual of its own. What is refused by itself is named
   * with its code; the others come in.
   *
   * @param about what to say of a file, by its name
   */
  List<Entry> receive(Caller caller, InputStream archive, Function<String, NewManual> about) {
    caller.needs(Permission.EDIT_MANUALS);
    try {
      Files.createDirectories(folder.temporary());
      Path draft = Files.createTempFile(folder.temporary(), "bundle", ".part");
      try {
        Files.copy(archive, draft, StandardCopyOption.REPLACE_EXISTING);
        return unpack(caller, draft, about);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException failure) {
      throw new Unavailable("upload-not-kept", "the archive could not be read; nothing was stored");
    }
  }

  private List<Entry> unpack(Caller caller, Path draft, Function<String, NewManual> about)
      throws IOException {
    List<Entry> received = new ArrayList<>();
    long most = LARGEST_FILES * limits.largestFile().toBytes();
    try (Bundle bundle = Bundle.open(draft, most)) {
      for (ZipEntry entry : bundle.entries()) {
        try (InputStream file = bundle.read(entry)) {
          NewManual manual = about.apply(entry.getName());
          received.add(Entry.of(entry.getName(), manuals.receive(caller, manual, file)));
        } catch (Refusal refused) {
          received.add(new Entry(entry.getName(), null, refused.code()));
        }
      }
    }
    return received;
  }

  /**
   * What became of one file.
   *
   * @param file its name in the archive
   * @param upload null when it was refused
   * @param code why it was refused; null when it was not
   */
  record Entry(String file, ManualController.@Nullable Accepted upload, @Nullable String code) {

    static Entry of(String file, Manuals.Receipt receipt) {
      return new Entry(
          file, ManualController.Accepted.of(receipt.version(), receipt.duplicate()), null);
    }
  }
}
