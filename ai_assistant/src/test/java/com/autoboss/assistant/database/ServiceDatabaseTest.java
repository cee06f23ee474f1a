package com.autoboss.assistant.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@AgainstDatabase
class ServiceDatabaseTest {

  @Test
  void shouldFindTheSchemaMigrated(@Autowired JdbcClient jdbc) {
    assertThat(
            jdbc.sql("select count(*) from ai_assistant.flyway_schema_history where not success")
                .query(Integer.class)
                .single())
        .isZero();
  }
}
