package com.autoboss.assistant;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service: one process that answers machine operators from the manuals of their machines. */
@SpringBootApplication
public class Assistant {}
