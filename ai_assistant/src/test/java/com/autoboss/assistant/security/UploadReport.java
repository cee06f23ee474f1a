package com.autoboss.assistant.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The table of a trial of uploads, as it stands in the documentation. */
record UploadReport(List<UploadOutcome> outcomes, List<String> around) {

  void write(Path file) throws IOException {
    Files.writeString(
        file,
        """
        # Hostile uploads

        Sent by HTTP to a running service, one after the other, each for a model of its own, while somebody else asks without
        pause and somebody else uploads an ordinary manual again and again. Seconds are from sending to the final state, waiting
        behind the ordinary manual included. Refused at the door: no state, nothing stored. The rest is refused by the confined
        reader.

            ./test security --uploads DIR

        | file | must | HTTP | code | final state | seconds |
        |---|---|---|---|---|---|
        %s

        %s
        """
            .formatted(
                outcomes.stream().map(UploadOutcome::row).collect(Collectors.joining("\n")),
                around.stream().map(line -> "- " + line).collect(Collectors.joining("\n"))));
  }
}
