package com.autoboss.assistant.cli;

import com.autoboss.assistant.lifecycle.DataFolder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which installation a verb is about. */
public final class Where {

  @Option(names = "--data", paramLabel = "DIR", description = "data folder of the installation")
  private @Nullable Path data;

  @Option(names = "--url", paramLabel = "URL", description = "base address of a running service")
  private @Nullable String url;

  DataFolder folder() {
    return DataFolder.chosen(data == null ? System.getenv("ASSISTANT_DATA") : data.toString());
  }

  @Nullable String url() {
    return url;
  }
}
