package com.autoboss.assistant.chat;

import com.autoboss.assistant.RunningService;
import com.autoboss.assistant.database.AgainstDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole service on a real port and a real database; only the answers come from a script. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AgainstDatabase
@Import({RunningService.class, ScriptedAnswers.class})
public @interface ChatTest {}
