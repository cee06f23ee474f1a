package com.autoboss.assistant.database;

import com.autoboss.assistant.lifecycle.DataFolder;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database of the running service. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean
  DatabaseSettings databaseSettings(Environment environment) {
    return DatabaseSettings.from(environment::getProperty);
  }

  /** Opened here unless whoever starts the service has opened it already. */
  @Bean
  @ConditionalOnMissingBean
  Installation installation(Environment environment, DatabaseSettings settings) {
    DataFolder folder = DataFolder.chosen(environment.getProperty("assistant.data"));
    return Installation.forService(folder, settings);
  }

  /** Comes from the open installation, so that nobody touches the folder before it is held. */
  @Bean
  DataFolder dataFolder(Installation installation) {
    return installation.folder();
  }

  /** Opens no connection before the first is asked for. */
  @Bean
  @Primary
  HikariDataSource dataSource(Installation installation, DatabaseSettings settings) {
    DatabaseUrl url = installation.database();
    HikariDataSource pool = new HikariDataSource();
    pool.setPoolName("database");
    pool.setJdbcUrl(url.jdbc());
    pool.setUsername(url.user());
    pool.setPassword(url.password());
    pool.setMaximumPoolSize(settings.connections());
    pool.setMinimumIdle(2);
    pool.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
    pool.addDataSourceProperty("ApplicationName", "ai_assistant");
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    return pool;
  }

  /** Migrations run outside the pool, so that their lock timeout stays theirs. */
  @Bean
  @FlywayDataSource
  DataSource migrationDataSource(Installation installation) {
    DatabaseUrl url = Migrations.patient(installation.database());
    DriverManagerDataSource source = new DriverManagerDataSource(url.jdbc());
    source.setUsername(url.user());
    source.setPassword(url.password());
    return source;
  }

  @Bean
  FlywayConfigurationCustomizer migrations() {
    return Migrations::configure;
  }

  @Bean
  FlywayMigrationStrategy migrationOfReachableDatabase(Installation installation) {
    return flyway -> {
      installation.database().check();
      flyway.migrate();
    };
  }
}
