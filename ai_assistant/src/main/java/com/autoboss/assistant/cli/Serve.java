package com.autoboss.assistant.cli;

import com.autoboss.assistant.Assistant;
import com.autoboss.assistant.database.Installation;
import com.autoboss.assistant.lifecycle.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
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

  private ConfigurableApplicationContext start(DataFolder folder) {
    List<String> settings = new ArrayList<>(List.of("--assistant.data=" + folder.root()));
    if (port != null) {
      settings.add("--server.port=" + port);
    }
    try {
      return SpringApplication.run(Assistant.class, settings.toArray(String[]::new));
    } catch (RuntimeException failure) {
      throw QuietRefusal.translated(failure);
    }
  }

  private static int port(ConfigurableApplicationContext context) {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }
}
