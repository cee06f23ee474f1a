package com.autoboss.assistant.operations;

import com.autoboss.assistant.lifecycle.Check;
import com.autoboss.assistant.lifecycle.DataFolder;
import java.nio.file.Files;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** There is room in the data folder. */
@Component
class DiskCheck implements Check {

  private static final DataSize LITTLE = DataSize.ofGigabytes(2);
  private static final DataSize TOO_LITTLE = DataSize.ofMegabytes(200);

  private final DataFolder folder;

  DiskCheck(DataFolder folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return "disk";
  }

  @Override
  public Finding look() {
    if (!Files.isWritable(folder.root())) {
      return Finding.fail("the data folder cannot be written", "check its owner and its rights");
    }
    DataSize free = DataSize.ofBytes(folder.root().toFile().getUsableSpace());
    String evidence = free.toMegabytes() + " MB free";
    String remedy = "make room in the data folder";
    if (free.compareTo(TOO_LITTLE) < 0) {
      return Finding.fail(evidence, remedy);
    }
    return free.compareTo(LITTLE) < 0 ? Finding.warn(evidence, remedy) : Finding.pass(evidence);
  }
}
