package com.autoboss.assistant.chat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.machines.MachineData;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What a member may do with conversations: only with the own ones. A foreign conversation and a
 * missing one are refused alike, with code {@code unknown-conversation}.
 */
@Service
public class Conversations {

  private final ConversationStore store;
  private final Subjects subjects;
  private final Acceptance acceptance;
  private final Turns turns;

  Conversations(ConversationStore store, Subjects subjects, Acceptance acceptance, Turns turns) {
    this.store = store;
    this.subjects = subjects;
    this.acceptance = acceptance;
    this.turns = turns;
  }

  /** As below; a new one each time. */
  public Conversation begin(Caller caller, Conversation.Settings settings) {
    return begin(caller, settings, null);
  }

  /**
   * Begins one, exactly once for each key. Throws {@code unknown-machine} or {@code unknown-model}
   * for a wrong name, {@code idempotency-key-reused} when the key was used for another one.
   *
   * @param key the sender's name for it; null begins a new one each time
   */
  public Conversation begin(Caller caller, Conversation.Settings settings, @Nullable String key) {
    caller.needs(Permission.ASK);
    Subject subject = subjects.of(caller, settings.machine(), settings.model());
    NewConversation begun =
        new NewConversation(
            UUID.randomUUID(),
            CleanText.title(settings.title()),
            subject,
            LanguageTag.read(settings.language()),
            IdempotencyKey.read(key),
            IdempotencyKey.hash(settings.toString()));
    return get(caller, store.begin(caller, begun));
  }

  public Conversation get(Caller caller, UUID id) {
    return find(caller, id).orElseThrow(UnknownConversation::new);
  }

  /** As {@link #get}; empty when there is none. */
  public Optional<Conversation> find(Caller caller, UUID id) {
    return store.find(caller, id);
  }

  /** As below, all of them. */
  public List<Conversation> page(Caller caller, @Nullable UUID before, int limit) {
    return page(caller, null, before, limit);
  }

  /**
   * The caller's conversations, the latest first.
   *
   * @param words only those in whose title, questions or answers this stands, whatever the case and
   *     the accents; null or blank for all
   * @param before the last one of the page before; null for the first page
   * @param limit at most so many, 1 to 100
   */
  public List<Conversation> page(
      Caller caller, @Nullable String words, @Nullable UUID before, int limit) {
    return store.page(caller, CleanText.title(words), before, Math.clamp(limit, 1, 100));
  }

  /** Changes what is given; turns that were accepted before keep the machine they had. */
  public Conversation change(Caller caller, UUID id, Conversation.Settings settings) {
    get(caller, id);
    Subject subject = subjects.of(caller, settings.machine(), settings.model());
    String title = CleanText.title(settings.title());
    if (!store.change(caller, id, title, subject, LanguageTag.read(settings.language()))) {
      throw new UnknownConversation();
    }
    return get(caller, id);
  }

  /**
   * Says how the conversation stands.
   *
   * @param resolution what helped; null leaves what was said before
   */
  public Conversation end(
      Caller caller, UUID id, Conversation.Status status, @Nullable String resolution) {
    String words = resolution == null ? null : CleanText.question(resolution);
    if (!store.end(caller, id, status, words)) {
      throw new UnknownConversation();
    }
    return get(caller, id);
  }

  /** Deletes it with everything in it; what still runs there stops. */
  public void delete(Caller caller, UUID id) {
    List<Turn> open =
        turns.latest(caller, id).stream().filter(turn -> !turn.state().isEnd()).toList();
    if (!store.delete(caller, id)) {
      throw new UnknownConversation();
    }
    open.forEach(turns::forget);
  }

  /**
   * Takes a message in, exactly once for each key, and returns its turn, which runs by itself from
   * here on. The refusals have the codes {@code unknown-conversation}, {@code
   * idempotency-key-reused} and {@code conversation-busy}.
   */
  public Turn accept(Caller caller, UUID conversation, NewTurn turn) {
    caller.needs(Permission.ASK);
    MachineData data = subjects.look(get(caller, conversation).machine());
    return turns.get(caller, conversation, acceptance.accept(caller, conversation, turn, data));
  }
}
