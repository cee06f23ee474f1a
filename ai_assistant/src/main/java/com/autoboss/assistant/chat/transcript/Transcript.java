package com.autoboss.assistant.chat.transcript;

import com.autoboss.assistant.answer.Answer;
import com.autoboss.assistant.answer.Citation;
import com.autoboss.assistant.answer.Hazard;
import com.autoboss.assistant.chat.Conversation;
import com.autoboss.assistant.chat.Turn;
import com.autoboss.assistant.chat.TurnState;
import com.autoboss.assistant.photos.Photo;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts a conversation into lines. Times are UTC. */
final class Transcript {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Words words;
  private final List<Line> lines = new ArrayList<>();

  private Transcript(Words words) {
    this.words = words;
  }

  static List<Line> of(Conversation conversation, List<Turn> turns, Words words) {
    Transcript transcript = new Transcript(words);
    transcript.head(conversation);
    turns.forEach(transcript::turn);
    return transcript.lines;
  }

  private void head(Conversation conversation) {
    String title = conversation.title();
    add(Line.Kind.TITLE, title == null ? words.text("untitled") : title);
    if (conversation.model() != null) {
      add(Line.Kind.FACT, words.text("model", conversation.model().name()));
    }
    add(Line.Kind.FACT, words.text("begun", time(conversation.createdAt())));
  }

  private void turn(Turn turn) {
    add(Line.Kind.QUESTION, words.text("question", turn.n(), time(turn.acceptedAt())));
    add(Line.Kind.ANSWER, turn.text());
    for (int i = 0; i < turn.photos().size(); i++) {
      Photo photo = turn.photos().get(i);
      String name = words.text("photo", i + 1, photo.fileName());
      lines.add(new Line(Line.Kind.FACT, name, photo.id()));
    }
    switch (turn.state()) {
      case TurnState.Answered answered -> answer(answered.result());
      case TurnState.Refused refused -> answer(refused.result());
      case TurnState.Failed _ -> add(Line.Kind.FACT, words.text("failed"));
      case TurnState.Cancelled _ -> add(Line.Kind.FACT, words.text("cancelled"));
      case TurnState.Accepted _, TurnState.Running _ -> add(Line.Kind.FACT, words.text("open"));
    }
  }

  private void answer(Answer answer) {
    add(Line.Kind.FACT, words.text(answer.refused() ? "refused" : "answered"));
    for (Hazard hazard : answer.hazards()) {
      String place = words.text("place", hazard.title(), hazard.page());
      add(Line.Kind.WARNING, words.text("warning", hazard.text(), place));
    }
    add(Line.Kind.ANSWER, answer.answer());
    for (int i = 0; i < answer.citations().size(); i++) {
      Citation citation = answer.citations().get(i);
      String place = words.text("place", citation.title(), citation.page());
      add(Line.Kind.SOURCE, words.text("source", i + 1, place, citation.quote()));
    }
  }

  private void add(Line.Kind kind, String text) {
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> lines.add(new Line(kind, line.strip(), null)));
  }

  private static String time(Instant instant) {
    return MINUTE.format(instant);
  }
}
