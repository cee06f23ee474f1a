package com.autoboss.assistant.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.refusal.Invalid;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {

  private static final long MOST = 64L << 20;

  @TempDir private Path folder;

  @Test
  void shouldFindTheFilesAndPassOverWhatSystemsLeaveBehind() throws IOException {
    Path zip =
        zip("en/manual.md", "# Pump", "__MACOSX/en/._manual.md", "x", ".DS_Store", "x", "no/", "");

    try (Bundle bundle = Bundle.open(zip, MOST)) {
      assertThat(bundle.entries()).extracting(ZipEntry::getName).containsExactly("en/manual.md");
      assertThat(bundle.read(bundle.entries().getFirst()).readAllBytes())
          .isEqualTo("# Pump".getBytes(StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../evil.md", "a/../../evil.md", "/etc/evil.md", "..\\evil.md", "C:\\e.md"})
  void shouldRefuseAnEntryThatLeadsOut(String name) throws IOException {
    assertRefused(zip("manual.md", "fine", name, "evil"), "bundle-path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"inner.zip", "a/inner.ZIP", "x.tar", "x.tar.gz", "lib.jar", "x.7z"})
  void shouldRefuseAnArchiveWithin(String name) throws IOException {
    assertRefused(zip("manual.md", "fine", name, "PK"), "bundle-nested");
  }

  @Test
  void shouldRefuseABomb() throws IOException {
    assertRefused(zip("manual.txt", "0".repeat(20 << 20)), "bundle-too-large");
  }

  @Test
  void shouldRefuseWhatIsTooMuchTogether() throws IOException {
    Path zip = zip("a.txt", "0".repeat(3 << 20), "b.txt", "1".repeat(3 << 20));

    assertThatThrownBy(() -> Bundle.open(zip, 5 << 20))
        .isInstanceOfSatisfying(
            Invalid.class, refused -> assertThat(refused.code()).isEqualTo("bundle-too-large"));
  }

  @Test
  void shouldRefuseTooManyEntries() throws IOException {
    String[] many = new String[1200];
    for (int i = 0; i < many.length; i++) {
      many[i] = "m" + i + ".md";
    }
    assertRefused(zip(many), "bundle-too-many");
  }

  @Test
  void shouldRefuseWhatIsNoArchive() throws IOException {
    assertRefused(Files.writeString(folder.resolve("b.zip"), "PK\u0003\u0004"), "bundle-broken");
  }

  private static void assertRefused(Path zip, String code) {
    assertThatThrownBy(() -> Bundle.open(zip, MOST))
        .isInstanceOfSatisfying(
            Invalid.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  /** Names and contents in turn. */
  private Path zip(String... parts) throws IOException {
    Path file = folder.resolve("b.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i + 1 < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
