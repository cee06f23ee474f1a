package com.autoboss.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ChatTest
class TranscriptTest {

  @Autowired private RunningService service;
  private Talk talk;

  @BeforeEach
  void begin() {
    talk = Talk.begin(service.as(Role.OPERATOR));
  }

  @Test
  void shouldTellWhatWasAskedAndAnsweredWithItsPages() {
    talk.askAndWait("answer me");
    talk.askAndWait("refuse me");

    Http.Answer text = talk.http().get(talk.path() + "/transcript");

    assertThat(text.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
    assertThat(text.header("Content-Disposition")).contains("conversation.txt");
    assertThat(text.body().lines())
        .contains("answer me", "Answer", "Warning: Relieve pressure. (Operator Manual, p. 3)")
        .contains("[1] Operator Manual, p. 1: “The value is 1 bar.”")
        .containsSubsequence("refuse me", "No answer", "Which model is it?");
  }

  @ParameterizedTest
  @CsvSource({
    "el, Ποια είναι η μέγιστη πίεση;, Ερώτηση 1",
    "ar, ما هو أقصى ضغط تشغيل للمضخة؟, السؤال",
    "tr, Basınç ığüşöç kaç bar?, Soru 1",
    "no, Hva er høyeste trykk på båten?, Spørsmål 1",
    "es, ¿Cuál es la presión máxima?, Pregunta 1"
  })
  void shouldPrintEveryScript(String language, String question, String head) throws IOException {
    talk.askAndWait(question);

    String printed = printed(language);

    assertThat(printed).contains(head).contains(question).doesNotContain("□");
  }

  @Test
  void shouldGoOnOverManyPages() throws IOException {
    talk.askAndWait("word ".repeat(700).strip() + " " + "w".repeat(300));

    assertThat(printed("en").replaceAll("\\s", "")).contains("w".repeat(300));
  }

  @Test
  void shouldPrintABoxForWhatNoFontHas() throws IOException {
    talk.askAndWait("pump 漏 \uD83D\uDE00");

    assertThat(printed("en")).contains("pump □");
  }

  @Test
  void shouldRefuseOtherFormats() {
    Http.Answer refused = talk.http().get(talk.path() + "/transcript?format=doc");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("bad-format");
  }

  @ParameterizedTest
  @ValueSource(strings = {"el", "ar", "es", "tr", "no"})
  void shouldHaveEveryTextInEveryLanguage(String language) {
    ResourceBundle english = ResourceBundle.getBundle("messages.transcript", Locale.of("en"));
    ResourceBundle texts = ResourceBundle.getBundle("messages.transcript", Locale.of(language));

    assertThat(texts.keySet()).isEqualTo(english.keySet());
    assertThat(texts.getString("failed")).isNotEqualTo(english.getString("failed"));
  }

  private String printed(String language) throws IOException {
    String path = talk.path() + "/transcript?format=pdf&language=" + language;
    try (InputStream stream = talk.http().stream(path);
        PDDocument document = Loader.loadPDF(stream.readAllBytes())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
