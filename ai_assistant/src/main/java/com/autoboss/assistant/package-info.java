/** The AutoBoss AI Assistant. One package below this one for each feature; start reading there. */
@NullMarked
package com.autoboss.assistant;

import org.jspecify.annotations.NullMarked;
