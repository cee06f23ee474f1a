package com.autoboss.assistant.packs;

import com.autoboss.assistant.knowledge.ManualVersion;
import com.autoboss.assistant.machines.Machine;
import com.autoboss.assistant.machines.Model;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a pack is about.
 *
 * @param machine null for all machines of the model
 * @param manuals published ones that the caller may read, one at least
 */
record PackSubject(@Nullable Machine machine, Model model, List<ManualVersion> manuals) {

  /** The same for the same content, signed by the same key: a version never changes. */
  String mark(PackKey key) {
    String versions =
        manuals.stream()
            .map(manual -> manual.id() + " " + manual.title())
            .collect(Collectors.joining("\n"));
    String whole =
        String.join("\n", "" + Manifest.FORMAT, key.id(), model.name(), "" + machine, versions);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(whole.getBytes(StandardCharsets.UTF_8)), 0, 16);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  Instant created() {
    return manuals.stream()
        .map(ManualVersion::publishedAt)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  Manifest.@Nullable MachineNote machineNote() {
    return machine == null
        ? null
        : new Manifest.MachineNote(machine.id(), machine.serialNumber().text(), machine.name());
  }
}
