package com.autoboss.assistant.packs;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.Http;
import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.access.Role;
import com.autoboss.assistant.database.AgainstDatabase;
import com.autoboss.assistant.e2e.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What phones keep of a machine, from the running service. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AgainstDatabase
@Import(RunningService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackTest {

  private static final Path MANUAL = Path.of("../samples/manuals/autoboss-v2.0-operator-en.pdf");
  private static final String NOTE =
      "# Ice\n\n**WARNING:** Hot water burns.\n\n1. Open the valve.\n2. Wait.\n";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What stands before the 32 bytes of an Ed25519 key in its usual encoding (RFC 8410). */
  private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

  @Autowired private RunningService service;
  private Path folder;
  private Http admin;
  private String machine;
  private String path;

  @BeforeAll
  void bringManualsIn(@TempDir Path files) throws Exception {
    folder = files;
    Upload upload = new Upload(service.as(Role.EDITOR));
    Path note = Files.writeString(folder.resolve("ice.md"), NOTE);
    for (Path file : new Path[] {MANUAL, note}) {
      JsonNode version = upload.settled(upload.send(file, "P2"));
      assertThat(version.path("state").asString()).isEqualTo("PUBLISHED");
    }
    admin = service.as(Role.ADMIN, UUID.randomUUID().toString());
    machine =
        admin
            .post("/api/v1/machines", "{\"model\": \"P2\", \"serial_number\": \"P2-0001\"}")
            .json()
            .get("id")
            .asString();
    path = "/api/v1/machines/" + machine + "/pack";
  }

  @Test
  void shouldHoldEveryPageAndVouchForIt() throws Exception {
    Map<String, byte[]> pack = unpacked(bytes(path));
    byte[] words = taken(pack, "manifest.json");
    byte[] signature = taken(pack, "manifest.sig");
    JsonNode manifest = JSON.readTree(words);

    assertThat(manifest.at("/machine/serial_number").asString()).isEqualTo("P2-0001");
    assertThat(manifest.get("model").asString()).isEqualTo("P2");
    assertThat(manifest.get("manuals")).hasSize(2);
    assertThat(isSigned(words, signature, manifest.get("key").asString())).isTrue();
    words[words.length / 2] ^= 1;
    assertThat(isSigned(words, signature, manifest.get("key").asString())).isFalse();
    assertThat(manifest.get("entries")).hasSize(pack.size());
    for (JsonNode entry : manifest.get("entries")) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(pack.get(entry.get("name").asString()));
      assertThat(HexFormat.of().formatHex(digest)).isEqualTo(entry.get("sha256").asString());
    }
  }

  @Test
  void shouldHoldPagesWithPassagesStepsWarningsAndPictures() throws Exception {
    Map<String, byte[]> pack = unpacked(bytes(path));
    JsonNode manuals = JSON.readTree(pack.get("manifest.json")).get("manuals");

    JsonNode drawn = page(pack, folderOf(manuals, "pdf"), 2);
    JsonNode note = page(pack, folderOf(manuals, "ice"), 1);

    assertThat(pack.get(drawn.get("file").asString())).hasSizeGreaterThan(10_000);
    assertThat(drawn.get("width").asDouble()).isGreaterThan(100);
    assertThat(drawn.get("address").asString())
        .matches("api/v1/manuals/.*/pages/2/picture\\?version=1");
    assertThat(drawn.get("passages").get(0).get("box")).hasSize(4);
    assertThat(note.has("file")).isFalse();
    assertThat(note.findValuesAsString("kind")).contains("warning", "steps");
    assertThat(note.findValuesAsString("level")).contains("WARNING");
    assertThat(note.at("/passages/0/section").isArray()).isTrue();
  }

  @Test
  void shouldBeTheSameUntilSomethingChangesAndBeFetchedOnWhereItBrokeOff() throws IOException {
    byte[] whole = bytes(path);
    String mark = head(path).header("ETag");

    assertThat(head(path, "If-None-Match", mark).status()).isEqualTo(304);
    assertThat(bytes(path)).isEqualTo(whole);
    assertThat(bytes(path, "Range", "bytes=100-", "If-Range", mark))
        .isEqualTo(Arrays.copyOfRange(whole, 100, whole.length));
    assertThat(head(path, "Range", "bytes=100-", "If-Range", mark).status()).isEqualTo(206);
    assertThat(bytes(path, "Range", "bytes=100-", "If-Range", "\"another\"")).isEqualTo(whole);
    assertThat(head("/api/v1/models/P2/pack").header("ETag")).isNotEqualTo(mark);
  }

  @Test
  void shouldHaveNoPackOfForeignMachinesNorOfWhatTheCallerMayNotRead() throws Exception {
    Http stranger = service.as(Role.OPERATOR);
    String nobodys = UUID.randomUUID().toString();
    String missing = path.replace(machine, nobodys);
    Upload upload = new Upload(service.as(Role.EDITOR));
    upload.settled(upload.send(Files.writeString(folder.resolve("x.md"), "# X\n\nWords.\n"), "P3"));

    assertThat(stranger.get(path).status()).isEqualTo(404);
    assertThat(stranger.get(path).body().replace(machine, nobodys))
        .isEqualTo(stranger.get(missing).body());
    assertThat(service.asNobody().get(path).status()).isEqualTo(401);
    assertThat(stranger.get("/api/v1/models/P3/pack").status()).isEqualTo(200);
    service.as(Role.EDITOR).get("/api/v1/manuals").json().forEach(this::withdrawX);
    assertThat(stranger.get("/api/v1/models/P3/pack").code()).isEqualTo("no-manuals");
  }

  @Test
  void shouldSignWithAnotherKeyAfterAnExchangeAndKeepTheOldOneKnown() throws Exception {
    String mark = head(path).header("ETag");
    String before = JSON.readTree(unpacked(bytes(path)).get("manifest.json")).get("key").asString();

    assertThat(admin.post("/api/v1/pack-keys", "").status()).isEqualTo(403);
    String after = service.as(Role.ADMIN).post("/api/v1/pack-keys", "").json().get("id").asString();

    byte[] words = unpacked(bytes(path)).get("manifest.json");
    assertThat(JSON.readTree(words).get("key").asString()).isEqualTo(after).isNotEqualTo(before);
    assertThat(head(path).header("ETag")).isNotEqualTo(mark);
    JsonNode keys = service.asNobody().get("/api/v1/pack-keys").json().get("keys");
    assertThat(keys.findValuesAsString("id")).startsWith(after).contains(before);
    assertThat(keys.get(0).has("retired_at")).isFalse();
    assertThat(keys.get(1).has("retired_at")).isTrue();
    assertThat(keys.toString()).doesNotContain("private");
  }

  private void withdrawX(JsonNode manual) {
    if (manual.get("title").asString().equalsIgnoreCase("x")) {
      service
          .as(Role.EDITOR)
          .post("/api/v1/manuals/" + manual.get("id").asString() + "/versions/1/withdraw", "");
    }
  }

  private boolean isSigned(byte[] words, byte[] signature, String key)
      throws GeneralSecurityException {
    JsonNode keys = service.asNobody().get("/api/v1/pack-keys").json().get("keys");
    byte[] encoded = Arrays.copyOf(ED25519, ED25519.length + 32);
    for (JsonNode known : keys) {
      if (known.get("id").asString().equals(key)) {
        byte[] raw = Base64.getDecoder().decode(known.get("public_key").asString());
        System.arraycopy(raw, 0, encoded, ED25519.length, 32);
      }
    }
    Signature check = Signature.getInstance("Ed25519");
    check.initVerify(
        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
    check.update(words);
    return check.verify(signature);
  }

  private static String folderOf(JsonNode manuals, String kind) {
    for (JsonNode manual : manuals) {
      boolean isIce = manual.get("title").asString().toLowerCase(Locale.ROOT).contains("ice");
      if (isIce == kind.equals("ice")) {
        return manual.get("folder").asString();
      }
    }
    throw new AssertionError(manuals);
  }

  private static byte[] taken(Map<String, byte[]> pack, String name) {
    return Objects.requireNonNull(pack.remove(name), name);
  }

  private static JsonNode page(Map<String, byte[]> pack, String folder, int page) {
    return JSON.readTree(pack.get(folder + "/page-" + page + ".json"));
  }

  private Http.Answer head(String address, String... headers) {
    return admin.get(address, headers);
  }

  private byte[] bytes(String address, String... headers) throws IOException {
    try (InputStream stream = admin.stream(address, headers)) {
      return stream.readAllBytes();
    }
  }

  private static Map<String, byte[]> unpacked(byte[] file) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }
}
