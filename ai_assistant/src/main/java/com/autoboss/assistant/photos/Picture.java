package com.autoboss.assistant.photos;

/**
 * A picture as a file: nothing in it but what is needed to show it.
 *
 * @param type media type: image/jpeg or image/webp
 * @param width in pixels
 * @param height in pixels
 * @param bytes not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // goes to one response and is never compared
public record Picture(String type, int width, int height, byte[] bytes) {

  private static final int LONGEST_SIDE = 4096;

  // What a phone can hold when it is unpacked, however small the file.
  private static final int MOST_PIXELS = 12_000_000;

  public Picture {
    boolean showable =
        width > 0
            && height > 0
            && width <= LONGEST_SIDE
            && height <= LONGEST_SIDE
            && (long) width * height <= MOST_PIXELS;
    if (!showable) {
      throw new NotAPicture(
          "too-many-pixels", "a photo has at most %d pixels a side".formatted(LONGEST_SIDE));
    }
  }

  /** Whether it is a JPEG without colours. */
  public boolean isGrey() {
    return type.equals("image/jpeg") && new Jpeg(bytes).isGrey();
  }

  /**
   * Takes a file apart and puts it together again without what is no picture: places, times, names
   * of devices, previews, remarks, whatever was appended. The picture itself is not decoded.
   *
   * @throws NotAPicture when it is no whole JPEG or WebP
   */
  static Picture cleaned(byte[] file) {
    if (file.length > 3 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xD8) {
      return new Jpeg(file).cleaned();
    }
    if (Webp.is(file)) {
      return new Webp(file).cleaned();
    }
    throw new NotAPicture();
  }
}
