package com.autoboss.assistant.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.refusal.Invalid;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

  private static final byte[] PLAIN = Shots.jpeg(Color.ORANGE);

  @ParameterizedTest
  @ValueSource(ints = {0xE0, 0xE1, 0xE2, 0xED, 0xEE, 0xEF, 0xFE})
  void shouldDropWhateverStandsBesideThePicture(int marker) throws IOException {
    Picture picture = Picture.cleaned(Shots.telling(PLAIN, marker));

    assertThat(text(picture.bytes())).doesNotContain(Shots.SECRET).doesNotContain("Exif");
    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    BufferedImage before = ImageIO.read(new ByteArrayInputStream(PLAIN));
    assertThat(shown.getWidth()).isEqualTo(picture.width()).isEqualTo(40);
    assertThat(shown.getHeight()).isEqualTo(picture.height()).isEqualTo(30);
    assertThat(shown.getRGB(5, 5)).isEqualTo(before.getRGB(5, 5));
  }

  @Test
  void shouldChangeNothingInWhatIsClean() {
    byte[] once = Picture.cleaned(PLAIN).bytes();

    assertThat(Picture.cleaned(once).bytes()).isEqualTo(once);
  }

  @Test
  void shouldKnowGreyFromColours() {
    assertThat(Picture.cleaned(Shots.grey()).isGrey()).isTrue();
    assertThat(Picture.cleaned(PLAIN).isGrey()).isFalse();
  }

  @Test
  void shouldDropMetadataOfWebp() {
    byte[] pixel = Shots.webp();
    byte[] exif = chunk("EXIF", Shots.SECRET);
    byte[] telling = Arrays.copyOf(pixel, pixel.length + exif.length);
    System.arraycopy(exif, 0, telling, pixel.length, exif.length);
    telling[4] = (byte) (telling.length - 8);

    Picture picture = Picture.cleaned(telling);

    assertThat(picture.bytes()).isEqualTo(pixel);
    assertThat(picture.width()).isEqualTo(1);
    assertThat(picture.type()).isEqualTo("image/webp");
  }

  @Test
  void shouldRefuseEveryPartOfAPhotoThatIsNotTheWhole() {
    for (int length = 0; length < PLAIN.length; length++) {
      byte[] part = Arrays.copyOf(PLAIN, length);
      assertThatThrownBy(() -> Picture.cleaned(part)).isInstanceOf(Invalid.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "GIF89a", "<svg onload=alert(1)>", "%PDF-1.7", "PNG", "RIFF....WEBPVP8 "})
  void shouldRefuseWhatIsNoPhoto(String file) {
    assertThatThrownBy(() -> Picture.cleaned(file.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOfSatisfying(
            Invalid.class, refusal -> assertThat(refusal.code()).isEqualTo("not-a-picture"));
  }

  @Test
  void shouldRefuseMorePixelsThanAPhoneHolds() {
    byte[] large = PLAIN.clone();
    int frame = indexOf(large, 0xC0);
    large[frame + 4] = (byte) 0xFF;

    assertThatThrownBy(() -> Picture.cleaned(large))
        .isInstanceOfSatisfying(
            Invalid.class, refusal -> assertThat(refusal.code()).isEqualTo("too-many-pixels"));
  }

  /** Whatever stands in the file, it is refused or cleaned; nothing else happens. */
  @Test
  void shouldEndForEveryDamage() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      byte[] damaged = (i % 2 == 0 ? PLAIN : Shots.webp()).clone();
      for (int j = 0; j <= random.nextInt(4); j++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      assertThatCode(() -> cleanedOrRefused(damaged))
          .as("seed %d", seed)
          .doesNotThrowAnyException();
    }
  }

  private static void cleanedOrRefused(byte[] file) {
    try {
      Picture.cleaned(file);
    } catch (Invalid refused) {
      assertThat(refused.code()).isIn("not-a-picture", "too-many-pixels");
    }
  }

  private static byte[] chunk(String name, String text) {
    String even = text.length() % 2 == 0 ? text : text + " ";
    return (name + (char) even.length() + "\0\0\0" + even).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static int indexOf(byte[] file, int marker) {
    int at = 2;
    while ((file[at + 1] & 0xFF) != marker) {
      at += 2 + ((file[at + 2] & 0xFF) << 8 | (file[at + 3] & 0xFF));
    }
    return at + 1;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
