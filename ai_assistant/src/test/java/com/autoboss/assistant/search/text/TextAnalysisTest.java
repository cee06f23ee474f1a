package com.autoboss.assistant.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnalysisTest {

  private final TextAnalysis analysis = new TextAnalysis();

  @ParameterizedTest
  @CsvSource({
    "el, Ποια είναι η μέγιστη πίεση της αντλίας, ΠΟΙΑ ΕΙΝΑΙ Η ΜΕΓΙΣΤΗ ΠΙΕΣΗ ΤΗΣ ΑΝΤΛΙΑΣ",
    "el, πίεση αντλίας, πιεση αντλιας",
    "tr, BASINÇ DÜŞÜK IŞIK, basınç düşük ışık",
    "tr, İKAZ, ikaz",
    "ar, إيقاف المضخة أثناء, ايقاف المضخه اثناء",
    "es, presión máxima, presion maxima",
    "no, høytrykkspumpen, HØYTRYKKSPUMPEN",
    "de, Drücke, drucke",
    "en, pumps, pump",
    "ru, насосы, насос",
  })
  void shouldFindOneWayOfWritingByAnother(String language, String written, String asked)
      throws IOException {
    assertThat(terms(analysis.stemming(language), written))
        .isNotEmpty()
        .isEqualTo(terms(analysis.stemming(language), asked));
  }

  @ParameterizedTest
  @CsvSource({
    "Çalışma sıcaklığı, calisma sicakligi",
    "Ventilstøy, ventilstoy",
    "٣٥ بار, 35 بار",
    "１５０ bar, 150 BAR",
    "2\u2009175 psi, 2175 psi",
  })
  void shouldCompareWordsOfAnyLanguageWithoutAccents(String written, String asked)
      throws IOException {
    assertThat(terms(analysis.plain(), written)).isEqualTo(terms(analysis.plain(), asked));
  }

  @Test
  void shouldReadScriptsWithoutSpacesInPairs() throws IOException {
    assertThat(terms(analysis.plain(), "高圧ポンプ")).contains("高圧", "圧ポ");
  }

  @Test
  void shouldTakeAnUnknownLanguageAsItStands() throws IOException {
    assertThat(terms(analysis.stemming("xx"), "Pumpák")).containsExactly("pumpak");
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("f", Normal.form(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
    }
    return terms;
  }
}
