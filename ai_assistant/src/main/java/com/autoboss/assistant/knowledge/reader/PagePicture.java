package com.autoboss.assistant.knowledge.reader;

/**
 * The picture of a page.
 *
 * @param bytes the file, PNG or JPEG, whichever is smaller; not to be changed
 * @param mediaType {@code image/png} or {@code image/jpeg}
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // carried to a response once, never compared
public record PagePicture(byte[] bytes, String mediaType, int width, int height) {}
