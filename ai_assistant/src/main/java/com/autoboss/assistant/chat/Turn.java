package com.autoboss.assistant.chat;

import com.autoboss.assistant.machines.MachineData;
import com.autoboss.assistant.photos.Photo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question in a conversation and what became of it.
 *
 * @param n position in the conversation, from 1
 * @param text the question
 * @param machineData what the host application said of the asker's machines then; null when it was
 *     not asked
 * @param feedback what the asker said of the answer; null when he has not
 * @param photos that came with the question
 */
public record Turn(
    UUID id,
    UUID conversation,
    int n,
    String text,
    Instant acceptedAt,
    TurnState state,
    @Nullable MachineData machineData,
    @Nullable Feedback feedback,
    List<Photo> photos) {}
