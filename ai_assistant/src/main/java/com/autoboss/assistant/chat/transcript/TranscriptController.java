package com.autoboss.assistant.chat.transcript;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.chat.Conversation;
import com.autoboss.assistant.chat.Conversations;
import com.autoboss.assistant.chat.Turns;
import com.autoboss.assistant.photos.Photos;
import com.autoboss.assistant.refusal.Invalid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A conversation to keep or to pass on. */
@RestController
class TranscriptController {

  private final Conversations conversations;
  private final Turns turns;
  private final Photos photos;

  TranscriptController(Conversations conversations, Turns turns, Photos photos) {
    this.conversations = conversations;
    this.turns = turns;
    this.photos = photos;
  }

  /**
   * The latest 200 turns.
   *
   * @param format text or pdf
   * @param language of the words around; null means the conversation's
   */
  @GetMapping("/api/v1/conversations/{id}/transcript")
  @Requires(Permission.ASK)
  ResponseEntity<byte[]> transcript(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "text") String format,
      @RequestParam(required = false) @Nullable String language)
      throws IOException {
    Conversation conversation = conversations.get(caller, id);
    Words words = Words.in(language == null ? conversation.language() : language);
    List<Line> lines = Transcript.of(conversation, turns.latest(caller, id), words);
    return switch (format) {
      case "text" -> file("txt", "text/plain;charset=UTF-8", text(lines));
      case "pdf" ->
          file(
              "pdf",
              "application/pdf",
              Paper.of(lines, words.fromRightToLeft(), photo -> photos.get(caller, id, photo)));
      default -> throw new Invalid("bad-format", "a transcript is text or pdf");
    };
  }

  private static byte[] text(List<Line> lines) {
    return lines.stream()
        .map(line -> (line.kind() == Line.Kind.QUESTION ? "\n" : "") + line.text() + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static ResponseEntity<byte[]> file(String ending, String type, byte[] bytes) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"conversation." + ending + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(bytes);
  }
}
