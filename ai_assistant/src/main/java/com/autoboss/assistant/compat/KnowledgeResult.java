package com.autoboss.assistant.compat;

import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.PassageLibrary;
import java.util.List;
import java.util.UUID;

/**
 * A passage with the manual that it stands in.
 *
 * @param relevanceScore 0 to 1
 */
record KnowledgeResult(Document document, double relevanceScore, String matchedContent) {

  static KnowledgeResult of(PassageLibrary.Ranked ranked) {
    ManualPassage passage = ranked.passage();
    return new KnowledgeResult(Document.of(passage), ranked.hit().score(), passage.text());
  }

  /** The manual, and the page of the passage. */
  record Document(
      UUID id, String title, String documentType, List<String> machineModels, int page) {

    static Document of(ManualPassage passage) {
      ManualPassage.Source source = passage.source();
      return new Document(
          source.manual(), source.title(), "manual", source.models(), passage.page());
    }
  }
}
