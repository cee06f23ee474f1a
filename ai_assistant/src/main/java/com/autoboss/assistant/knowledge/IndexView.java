package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.search.IndexFollower;
import com.autoboss.assistant.search.PassageIndex;
import org.jspecify.annotations.Nullable;

/**
 * What the interface shows of the index.
 *
 * @param position how far it has followed the log of publications
 * @param latest how long that log is
 * @param passages how many can be found
 * @param renewal the one that is made to take its place; null when there is none
 */
record IndexView(
    IndexFollower.State state,
    long position,
    long latest,
    int passages,
    PassageIndex.@Nullable Renewal renewal) {}
