package com.autoboss.assistant.answer.grounding;

import java.util.function.BiPredicate;

/**
 * What is asked.
 *
 * @param words the question, without the model's name
 * @param language primary tag of the language to answer in
 * @param answeredBy whether a text, with the heads of its columns, holds the kind of thing that is
 *     asked for and names the codes that are asked about
 */
public record Inquiry(String words, String language, BiPredicate<String, String> answeredBy) {}
