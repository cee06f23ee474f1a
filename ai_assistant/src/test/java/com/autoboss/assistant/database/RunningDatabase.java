package com.autoboss.assistant.database;

import com.autoboss.assistant.lifecycle.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The PostgreSQL of the tests: one real server for all test classes of a JVM, kept in {@code
 * target/} so that only the first run makes it. It forgets on power loss, and so is fast.
 *
 * <p>A test of the service puts {@link AgainstDatabase @AgainstDatabase} beside
 * {@code @SpringBootTest}: the service then finds a fresh, migrated database and a fresh data
 * folder. Classes with the same context share both, so they make organisations of their own.
 *
 * <p>A test of a store or of plain SQL asks for a database of its own, migrated, 50 ms:
 *
 * <pre>
 * private final JdbcClient jdbc = JdbcClient.create(RunningDatabase.fresh());
 * </pre>
 */
public final class RunningDatabase {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final RunningDatabase ONE = start();

  private final DatabaseUrl server;
  private final String template;

  private RunningDatabase(DatabaseUrl server) throws SQLException {
    this.server = server;
    this.template = "template_" + fingerprintOfMigrations();
    dropOthers();
    migrateTemplate();
  }

  /** A new database with the schema of the product and no rows. */
  public static DataSource fresh() {
    DatabaseUrl url = freshUrl();
    return new DriverManagerDataSource(
        url.jdbc(), String.valueOf(url.user()), String.valueOf(url.password()));
  }

  /** A new database with the schema of the product and no rows, as an address. */
  public static DatabaseUrl freshUrl() {
    return ONE.create("template " + ONE.template);
  }

  /** A new database with nothing in it, not even the schema. */
  public static DatabaseUrl emptyUrl() {
    return ONE.create("template template0");
  }

  private DatabaseUrl create(String from) {
    String name = "test_" + NUMBER.incrementAndGet();
    try {
      execute(server, "create database " + name + " " + from);
    } catch (SQLException failed) {
      throw new IllegalStateException("no test database", failed);
    }
    return database(name);
  }

  private DatabaseUrl database(String name) {
    return new DatabaseUrl(
        server.jdbc().replaceAll("/postgres$", "/" + name), server.user(), server.password());
  }

  private void dropOthers() throws SQLException {
    String leftovers =
        """
        select coalesce(string_agg(format('drop database %I', datname), ';'), '')
        from pg_database
        where datname like 'test\\_%' or (datname like 'template\\_%' and datname <> '{template}')
        """
            .replace("{template}", template);
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery(leftovers)) {
      row.next();
      for (String drop : row.getString(1).split(";", -1)) {
        execute(server, drop);
      }
    }
  }

  /** The template gets its name last: a killed run leaves no half-migrated one behind. */
  private void migrateTemplate() throws SQLException {
    if (exists(template)) {
      return;
    }
    String draft = "test_template";
    execute(server, "create database " + draft);
    Migrations.apply(database(draft));
    execute(server, "alter database " + draft + " rename to " + template);
  }

  private boolean exists(String name) throws SQLException {
    try (Connection connection = server.connect();
        var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
      query.setString(1, name);
      return query.executeQuery().next();
    }
  }

  private static void execute(DatabaseUrl url, String sql) throws SQLException {
    try (Connection connection = url.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String fingerprintOfMigrations() {
    try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.sorted().toList()) {
        all.append(file.getFileName()).append(Files.readString(file));
      }
      return HexFormat.of().toHexDigits(all.toString().hashCode());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Test runs beside each other each take the first folder that no other one uses. */
  private static RunningDatabase start() {
    FolderAndLock free =
        IntStream.range(0, 64)
            .mapToObj(n -> new DataFolder(Path.of("target/test-database-" + n)))
            .map(FolderAndLock::tried)
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow();
    EmbeddedPostgres server =
        EmbeddedPostgres.start(
            free.folder().database(),
            List.of(
                "fsync=off",
                "synchronous_commit=off",
                "full_page_writes=off",
                "max_connections=200"));
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              server.close();
              free.lock().close();
            }));
    try {
      return new RunningDatabase(server.url());
    } catch (SQLException failed) {
      throw new IllegalStateException("the test database cannot be used", failed);
    }
  }

  private record FolderAndLock(DataFolder folder, FolderLock lock) {

    static Optional<FolderAndLock> tried(DataFolder folder) {
      return FolderLock.take(folder, FolderLock.Holder.SERVICE)
          .map(lock -> new FolderAndLock(folder, lock));
    }
  }

  /** Gives a Spring context a fresh database and a fresh data folder. */
  static final class Initializer
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      DatabaseUrl url = freshUrl();
      TestPropertyValues.of(
              Map.of(
                  "DATABASE_URL",
                  "%s?user=%s&password=%s".formatted(url.jdbc(), url.user(), url.password()),
                  "ASSISTANT_DATABASE_CONNECTIONS",
                  "8",
                  "assistant.data",
                  freshFolder().toString()))
          .applyTo(context);
    }

    private static Path freshFolder() {
      try {
        Path parent = Files.createDirectories(Path.of("target/test-data"));
        return Files.createTempDirectory(parent, "data");
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
