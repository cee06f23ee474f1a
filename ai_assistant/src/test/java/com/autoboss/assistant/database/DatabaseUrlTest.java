package com.autoboss.assistant.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.lifecycle.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          postgresql://u:p@db:5432/ai | jdbc:postgresql://db:5432/ai
          postgres://u:p@db/ai | jdbc:postgresql://db/ai
          postgresql+asyncpg://u:p@db/ai | jdbc:postgresql://db/ai
          postgresql://u:p@[::1]:5433/ai | jdbc:postgresql://[::1]:5433/ai
          postgresql://u:p@a:1,b:2/ai | jdbc:postgresql://a:1,b:2/ai
          postgresql://u:p@db/ai?sslmode=require | jdbc:postgresql://db/ai?sslmode=require
          postgresql://u:p@db/ai?connect_timeout=3 | jdbc:postgresql://db/ai?connectTimeout=3
          jdbc:postgresql://db:5432/ai?user=u&password=p | jdbc:postgresql://db:5432/ai
          """)
  void shouldUnderstandEveryUsualForm(String text, String jdbc) {
    assertThat(DatabaseUrl.parse(text)).isEqualTo(new DatabaseUrl(jdbc, "u", "p"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          postgresql://us%40er:p%25%2F%3Aw@db/ai | us@er | p%/:w
          postgresql://u:p@ss/w?rd@db/ai | u | p@ss/w?rd
          postgresql://u:a+b:c@db/ai | u | a+b:c
          """)
  void shouldDecodeLoginAndForgiveUnescapedSigns(String text, String user, String password) {
    assertThat(DatabaseUrl.parse(text))
        .isEqualTo(new DatabaseUrl("jdbc:postgresql://db/ai", user, password));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "secret",
        "mysql://u:secret@db/ai",
        "postgresql://u:secret@db",
        "postgresql://u:secret@db:99999/ai",
        "postgresql://u:secret@db:port/ai",
        "postgresql://u:secret%zz@db/ai"
      })
  void shouldRefuseInOneLineWithoutTheSecret(String text) {
    assertThatThrownBy(() -> DatabaseUrl.parse(text))
        .isInstanceOf(StartRefused.class)
        .hasMessageStartingWith("DATABASE_URL ")
        .hasMessageNotContaining("secret")
        .hasMessageNotContaining("\n");
  }

  @Test
  void shouldNeverShowThePassword() {
    assertThat(DatabaseUrl.parse("postgresql://u:secret@db/ai"))
        .hasToString("jdbc:postgresql://db/ai");
  }
}
