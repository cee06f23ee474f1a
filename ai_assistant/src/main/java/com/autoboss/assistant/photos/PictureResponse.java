package com.autoboss.assistant.photos;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpHeaders;

/** How somebody's picture leaves the house: as a picture and nothing else, whatever is in it. */
public final class PictureResponse {

  private PictureResponse() {}

  /** Sets the headers and returns the body. */
  public static byte[] of(Picture picture, UUID id, HttpServletResponse response) {
    Photo photo =
        new Photo(id, picture.type(), picture.width(), picture.height(), picture.bytes().length);
    response.setContentType(picture.type());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s\"".formatted(photo.fileName()));
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("X-Content-Type-Options", "nosniff");
    return picture.bytes();
  }
}
