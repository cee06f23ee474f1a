package com.autoboss.assistant.search;

import com.autoboss.assistant.search.quantity.Measures;
import com.autoboss.assistant.search.text.Codes;
import com.autoboss.assistant.search.text.Normal;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/**
 * A passage as Lucene documents: the first with its words and its first vector, one more for every
 * further window with nothing but a vector. All carry the tags, so that filters hold for each.
 */
final class PassageDocuments {

  private PassageDocuments() {}

  /**
   * The documents of a passage.
   *
   * @param model whose vectors the index holds; those of another model are left out
   */
  static List<Document> of(Passage passage, String model) {
    List<Document> documents = new ArrayList<>();
    Document first = marked(passage);
    addWords(passage, first);
    documents.add(first);
    if (!passage.vectors().model().equals(model)) {
      return documents;
    }
    addSentences(passage, first);
    List<float[]> windows = passage.vectors().windows();
    first.add(new NumericDocValuesField(IndexFields.WINDOWS, windows.size()));
    for (int i = 0; i < windows.size(); i++) {
      Document document = i == 0 ? first : marked(passage);
      document.add(vector(windows.get(i)));
      document.add(new NumericDocValuesField(IndexFields.WINDOW, i));
      if (i > 0) {
        documents.add(document);
      }
    }
    return documents;
  }

  private static Document marked(Passage passage) {
    Document document = new Document();
    document.add(new StringField(IndexFields.ID, passage.id(), Field.Store.NO));
    document.add(new BinaryDocValuesField(IndexFields.ID, new BytesRef(passage.id())));
    document.add(new StringField(IndexFields.GROUP, passage.group(), Field.Store.NO));
    document.add(new BinaryDocValuesField(IndexFields.GROUP, new BytesRef(passage.group())));
    document.add(
        new BinaryDocValuesField(
            IndexFields.LANGUAGE, new BytesRef(Languages.primary(passage.language()))));
    for (String tag : passage.tags()) {
      document.add(new StringField(IndexFields.TAG, tag, Field.Store.NO));
    }
    return document;
  }

  private static void addWords(Passage passage, Document document) {
    String language = Languages.primary(passage.language());
    String text = Normal.form(passage.text());
    String context = Normal.form(passage.context());
    document.add(new TextField(IndexFields.stems(language), text, Field.Store.NO));
    document.add(new TextField(IndexFields.contextStems(language), context, Field.Store.NO));
    document.add(new TextField(IndexFields.PLAIN, text, Field.Store.NO));
    document.add(new TextField(IndexFields.PLAIN_CONTEXT, context, Field.Store.NO));
    for (String code : Codes.in(text + "\n" + context)) {
      document.add(new StringField(IndexFields.CODE, code, Field.Store.NO));
    }
    for (String measure : Measures.held(passage.text() + "\n" + passage.context(), language)) {
      document.add(new StringField(IndexFields.MEASURE, measure, Field.Store.NO));
    }
  }

  private static void addSentences(Passage passage, Document document) {
    SentenceVectors sentences = passage.vectors().sentences();
    if (sentences.count() > 0) {
      document.add(
          new BinaryDocValuesField(IndexFields.SENTENCES, new BytesRef(sentences.bytes())));
    }
  }

  private static KnnFloatVectorField vector(float[] vector) {
    return new KnnFloatVectorField(
        IndexFields.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT);
  }
}
