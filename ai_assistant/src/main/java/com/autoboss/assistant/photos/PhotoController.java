package com.autoboss.assistant.photos;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Photos of a conversation over HTTP. */
@RestController
@RequestMapping("/api/v1/conversations/{id}/attachments")
class PhotoController {

  // The parts' heads come on top of the file.
  private static final int LONGEST_REQUEST = Photos.LONGEST_FILE + (1 << 14);

  private final Photos photos;

  PhotoController(Photos photos) {
    this.photos = photos;
  }

  /** The part {@code file} is the photo. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Permission.ASK)
  Photo keep(Caller caller, @PathVariable UUID id, HttpServletRequest request) throws IOException {
    refuseTooLong(request);
    MultipartFile file =
        request instanceof MultipartHttpServletRequest form ? form.getFile("file") : null;
    if (file == null) {
      throw new NotAPicture("file-missing", "the part named file holds the photo");
    }
    try (InputStream stream = file.getInputStream()) {
      return photos.keep(caller, id, stream);
    }
  }

  @GetMapping("/{photo}")
  @Requires(Permission.ASK)
  byte[] get(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable UUID photo,
      HttpServletResponse response) {
    return PictureResponse.of(photos.get(caller, id, photo), photo, response);
  }

  /** Before a byte of it is laid on the disk; who does not say how long it is may not send it. */
  private static void refuseTooLong(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    if (length < 0 || length > LONGEST_REQUEST) {
      throw Photos.tooLarge();
    }
  }
}
