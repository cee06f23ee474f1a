/**
 * Reviewed answers: what an editor has written for a question, in place of what would be found and
 * composed. Each statement rests on a passage of a version of a manual; when one of these is not in
 * force any more, the whole answer is not given.
 */
@NullMarked
package com.autoboss.assistant.answer.reviewed;

import org.jspecify.annotations.NullMarked;
