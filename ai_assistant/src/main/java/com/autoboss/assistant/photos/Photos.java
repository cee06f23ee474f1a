package com.autoboss.assistant.photos;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.refusal.Conflicting;
import com.autoboss.assistant.refusal.Invalid;
import com.autoboss.assistant.refusal.Missing;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What a member may do with photos: only in the own conversations. Foreign looks like missing. */
@Service
public class Photos {

  /** With one message. */
  public static final int MOST = 4;

  static final int LONGEST_FILE = 1 << 20;

  private final PhotoStore store;

  Photos(PhotoStore store) {
    this.store = store;
  }

  /**
   * Keeps a photo for a message that is still to come; the same one, sent again before that, is the
   * same. Refused with {@code unknown-conversation}, {@code not-a-picture}, {@code too-large},
   * {@code too-many-pixels}, {@code too-many-attachments}.
   */
  Photo keep(Caller caller, UUID conversation, InputStream file) throws IOException {
    caller.needs(Permission.ASK);
    if (!store.isOwn(caller, conversation)) {
      throw new Missing("unknown-conversation", "there is no such conversation");
    }
    byte[] bytes = file.readNBytes(LONGEST_FILE + 1);
    if (bytes.length > LONGEST_FILE) {
      throw tooLarge();
    }
    Picture picture = Picture.cleaned(bytes);
    return store
        .insert(caller, conversation, picture)
        .orElseThrow(() ->
            new Conflicting(
                "too-many-attachments", "so many photos wait for their message here already"));
  }

  /**
   * The message has been accepted and has them from now on. To be called in the transaction that
   * accepts it. Throws {@link UnknownAttachment} when one of them is not there, not the caller's,
   * or came with another message.
   *
   * @param n number of the message's turn
   */
  public void bind(Caller caller, UUID conversation, int n, List<UUID> photos) {
    if (!photos.isEmpty() && store.bind(caller, conversation, n, photos) != photos.size()) {
      throw new UnknownAttachment();
    }
  }

  /** One with its bytes; throws {@link UnknownAttachment}. */
  public Picture get(Caller caller, UUID conversation, UUID photo) {
    return store.find(caller, conversation, photo).orElseThrow(UnknownAttachment::new);
  }

  static Invalid tooLarge() {
    return new Invalid("too-large", "a photo has at most one megabyte");
  }
}
