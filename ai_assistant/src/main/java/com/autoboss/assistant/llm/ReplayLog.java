package com.autoboss.assistant.llm;

import com.autoboss.assistant.llm.wire.Ask;
import com.autoboss.assistant.llm.wire.Way;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was asked and replied, a JSON object a line, where an installation wants to keep it: it
 * holds what users and manuals say, and never a key. Readable by its owner alone; ends at a size,
 * so that it cannot fill the disk.
 */
final class ReplayLog {

  private static final Logger LOG = LoggerFactory.getLogger(ReplayLog.class);
  private static final DataSize MOST = DataSize.ofMegabytes(200);

  private final @Nullable Path file;
  private final Clock clock;
  private final JsonMapper json = JsonMapper.builder().build();
  private final ReentrantLock lock = new ReentrantLock();

  /**
   * A log.
   *
   * @param file null keeps nothing
   */
  ReplayLog(@Nullable Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  void keep(Ask ask, Way way, String reply, String outcome) {
    if (file == null) {
      return;
    }
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("at", clock.instant().toString());
    line.put("model", ask.model());
    line.put("instructions", ask.instructions());
    line.put("material", ask.material());
    line.put("schema", ask.schema());
    line.put("form", way.form().name());
    line.put("most_tokens", ask.mostTokens());
    line.put("reply", reply);
    line.put("outcome", outcome);
    append(file, json.writeValueAsString(line) + "\n");
  }

  private void append(Path to, String line) {
    boolean interrupted = Thread.interrupted();
    lock.lock();
    try {
      if (!Files.exists(to)) {
        Files.createFile(
            to, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      if (Files.size(to) + line.length() <= MOST.toBytes()) {
        Files.writeString(to, line, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
      }
    } catch (IOException full) {
      LOG.warn("llm.replay-log-failed kind={}", full.getClass().getName());
    } finally {
      lock.unlock();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
