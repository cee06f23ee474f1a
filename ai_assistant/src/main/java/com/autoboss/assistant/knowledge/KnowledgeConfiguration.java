package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.jobs.JobQueue;
import com.autoboss.assistant.knowledge.reader.PdfReader;
import com.autoboss.assistant.knowledge.reader.ReaderSettings;
import com.autoboss.assistant.lifecycle.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Puts the reader and the intake together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UploadLimits.class)
class KnowledgeConfiguration {

  @Bean
  PdfReader pdfReader(DataFolder folder) throws IOException {
    Files.createDirectories(folder.temporary());
    return new PdfReader(ReaderSettings.standard(folder.temporary()));
  }

  @Bean
  Manuals.Intake intake(TransactionOperations transaction, JobQueue jobs) {
    return new Manuals.Intake(transaction, jobs);
  }
}
