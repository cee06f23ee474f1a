package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.jobs.JobQueue;
import com.autoboss.assistant.knowledge.reader.PdfReader;
import com.autoboss.assistant.knowledge.reader.ReaderSettings;
import com.autoboss.assistant.lifecycle.DataFolder;
import com.autoboss.assistant.search.Languages;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionOperations;

/** Puts the reader and the intake together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UploadLimits.class)
class KnowledgeConfiguration {

  private static final double SURE_OF_LANGUAGE = 0.7;

  @Bean
  PdfReader pdfReader(DataFolder folder, Languages languages) throws IOException {
    Files.createDirectories(folder.temporary());
    return new PdfReader(
        ReaderSettings.standard(folder.temporary()),
        text ->
            languages
                .detect(text)
                .filter(guess -> guess.confidence() >= SURE_OF_LANGUAGE)
                .map(Languages.Guess::language));
  }

  @Bean
  Manuals.Intake intake(TransactionOperations transaction, JobQueue jobs, SamplePolicy samples) {
    return new Manuals.Intake(transaction, jobs, samples);
  }

  @Bean
  SamplePolicy samplePolicy(Environment environment) {
    return new SamplePolicy(
        environment.getProperty("ENVIRONMENT", "development").equals("development"));
  }
}
