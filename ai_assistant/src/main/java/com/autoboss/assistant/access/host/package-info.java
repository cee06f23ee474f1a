/**
 * The host application as a witness: who holds a token, and what it tells about him. Its answers
 * are hostile text; it is asked with deadlines and left alone while it fails.
 */
@NullMarked
package com.autoboss.assistant.access.host;

import org.jspecify.annotations.NullMarked;
