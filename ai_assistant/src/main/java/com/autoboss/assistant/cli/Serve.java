package com.autoboss.assistant.cli;

import com.autoboss.assistant.Assistant;
import com.autoboss.assistant.database.DatabaseSettings;
import com.autoboss.assistant.database.Installation;
import com.autoboss.assistant.lifecycle.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the service and stays until it is told to end. */
@Command(name = "serve", description = "Starts the service.")
final class Serve implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Option(names = "--port", description = "Default 8001.")
  private @Nullable Integer port;

  @Option(
      names = "--samples",
      paramLabel = "DIR",
      description = "Take in the sample manuals of this folder when there is no manual yet.")
  private @Nullable Path samples;

  @Option(names = "--reset", description = "Begin with an empty data folder.")
  private boolean reset;

  @Override
  public Integer call() throws IOException, InterruptedException {
    DataFolder folder = where.folder();
    if (reset) {
      Installation.reset(folder);
    }
    CountDownLatch end = new CountDownLatch(1);
    ConfigurableApplicationContext context = start(folder);
    String address = "http://localhost:" + port(context);
    Files.writeString(folder.address(), address);
    context.addApplicationListener(event -> {
      if (event instanceof ContextClosedEvent) {
        folder.address().toFile().delete();
        end.countDown();
      }
    });
    new Welcome(context, address).say(samples);
    end.await();
    return 0;
  }

  /** The folder is taken first: what is in use is said before anything else is begun. */
  private ConfigurableApplicationContext start(DataFolder folder) {
    Installation installation =
        Installation.forService(folder, DatabaseSettings.from(System::getenv));
    SpringApplication service = new SpringApplication(Assistant.class);
    service.addInitializers(context ->
        ((GenericApplicationContext) context).registerBean(Installation.class, () -> installation));
    try {
      return service.run(port == null ? new String[0] : new String[] {"--server.port=" + port});
    } catch (RuntimeException failure) {
      installation.close();
      throw QuietRefusal.translated(failure);
    }
  }

  private static int port(ConfigurableApplicationContext context) {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }
}
