package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far a manual has come, as a stream of events. */
@RestController
class ProgressController {

  private static final Logger LOG = LoggerFactory.getLogger(ProgressController.class);

  private final Manuals manuals;
  private final ProgressStreams streams;

  ProgressController(Manuals manuals, ProgressStreams streams) {
    this.manuals = manuals;
    this.streams = streams;
  }

  /**
   * Begins with where the version is and ends when nothing more happens to it. 204 to a reader that
   * comes back after the end: browsers then stop coming back.
   *
   * @param version its number; 0 for the newest
   */
  @GetMapping(path = "/api/v1/manuals/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Requires(Permission.SEE_MANUALS)
  void events(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int version,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String seen,
      HttpServletResponse response)
      throws IOException, InterruptedException {
    ManualVersion watched =
        version == 0 ? manuals.get(caller, id).getFirst() : manuals.get(caller, id, version);
    if (seen != null && watched.settled()) {
      response.setStatus(HttpStatus.NO_CONTENT.value());
      return;
    }
    response.setContentType("text/event-stream;charset=UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    // Asks proxies of the nginx family not to collect the stream before they pass it on.
    response.setHeader("X-Accel-Buffering", "no");
    try {
      streams.run(watched, response.getOutputStream());
    } catch (IOException gone) {
      LOG.debug("stream.gone version={}", watched.id());
    }
  }
}
