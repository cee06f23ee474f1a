package com.autoboss.assistant.compat;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.chat.ChatTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChatTest
class KnowledgeCallTest {

  @Autowired private RunningService service;
  private Http operator;

  @BeforeEach
  void signIn() {
    operator = service.as(Role.OPERATOR);
  }

  @Test
  void shouldSearchAndSayWhatIsWrong() {
    Http.Answer found = operator.post("/knowledge/search", "{\"query\": \"pump\", \"limit\": 5}");

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.json().propertyNames()).contains("query", "results", "total_results");
    assertThat(operator.post("/knowledge/search", "{\"query\": \" \"}").code())
        .isEqualTo("bad-query");
    assertThat(
            operator
                .post("/knowledge/search", "{\"query\": \"x\", \"machine_model\": \"none\"}")
                .code())
        .isEqualTo("unknown-model");
  }

  @Test
  void shouldListDocuments() {
    Http.Answer all = operator.get("/knowledge/documents?limit=500");

    assertThat(all.json().get("limit").asInt()).isEqualTo(50);
    assertThat(all.json().get("documents").size()).isEqualTo(all.json().get("total").asInt());
    assertThat(operator.get("/knowledge/documents/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void shouldListOnlyTheDocumentsAskedFor() {
    Http editor = service.as(Role.EDITOR);
    String written =
        """
        {"title": "Rinsing", "content": "Rinse the pump for five minutes.", "machine_models": ["K9"],
         "document_type": "procedure", "language": "en"}
        """;

    assertThat(editor.post("/knowledge/documents", written).status()).isEqualTo(202);
    assertThat(total(editor, "machine_model=K9&language=en&document_type=manual")).isEqualTo(1);
    assertThat(total(editor, "machine_model=K9&language=no")).isZero();
    assertThat(total(editor, "machine_model=K9&document_type=faq")).isZero();
    assertThat(editor.get("/knowledge/stats").json().get("documents_by_machine_model").get("K9"))
        .isNotNull();
    assertThat(editor.post("/knowledge/documents", "{\"title\": \"empty\"}").code())
        .isEqualTo("document-incomplete");
    assertThat(operator.post("/knowledge/documents", written).status()).isEqualTo(403);
  }

  private static int total(Http caller, String query) {
    return caller.get("/knowledge/documents?" + query).json().get("total").asInt();
  }

  @Test
  void shouldShowMachinesToTheirOwnersOnly() {
    Http admin = service.as(Role.ADMIN);
    String session = "{\"language\": \"en\"}";
    String created = admin.post("/api/ai/sessions", session).json().get("session_id").asString();
    String user = admin.get("/api/ai/sessions/" + created).json().get("user_id").asString();

    assertThat(admin.get("/api/ai/users/" + user + "/machines").json().get("count").isNumber())
        .isTrue();
    assertThat(operator.get("/api/ai/users/" + user + "/machines").json().get("machines"))
        .isEmpty();
    for (String route : List.of("/context", "/details")) {
      assertThat(operator.get("/api/ai/machines/" + UUID.randomUUID() + route).code())
          .isEqualTo("unknown-machine");
    }
  }
}
