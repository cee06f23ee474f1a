package com.autoboss.assistant.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class MigrationsTest {

  @Test
  void shouldLeaveTablesOfTheHostUntouched() {
    DatabaseUrl url = RunningDatabase.emptyUrl();
    JdbcClient jdbc = client(url);
    jdbc.sql("create table public.ai_sessions (id int primary key)").update();
    jdbc.sql("insert into public.ai_sessions values (7)").update();

    Migrations.apply(url);
    Migrations.apply(url);

    assertThat(jdbc.sql("select id from public.ai_sessions").query(Integer.class).list())
        .containsExactly(7);
    assertThat(tablesOf(jdbc, "public")).containsExactly("ai_sessions");
    assertThat(tablesOf(jdbc, Migrations.SCHEMA)).contains("flyway_schema_history");
  }

  private static List<String> tablesOf(JdbcClient jdbc, String schema) {
    return jdbc.sql("select table_name from information_schema.tables where table_schema = ?")
        .param(schema)
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static JdbcClient client(DatabaseUrl url) {
    return JdbcClient.create(
        new DriverManagerDataSource(
            url.jdbc(), String.valueOf(url.user()), String.valueOf(url.password())));
  }
}
