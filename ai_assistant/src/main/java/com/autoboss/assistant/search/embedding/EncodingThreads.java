package com.autoboss.assistant.search.embedding;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads on which vectors are made: platform threads, as many as cores, because native code
 * would hold on to the carriers of virtual ones. Questions go first: while one is on its way at
 * most one passage is being worked on.
 */
final class EncodingThreads implements AutoCloseable {

  private final ExecutorService questions;
  private final ExecutorService passages;
  private final AtomicInteger waitingQuestions = new AtomicInteger();
  private final Semaphore whileQuestionsWait = new Semaphore(1, true);

  EncodingThreads(int cores) {
    questions = Executors.newFixedThreadPool(cores, named("embed-question-"));
    passages = Executors.newFixedThreadPool(cores, named("embed-passage-"));
  }

  <T> T question(Callable<T> work) throws Exception {
    waitingQuestions.incrementAndGet();
    try {
      return outcome(questions, work);
    } finally {
      waitingQuestions.decrementAndGet();
    }
  }

  <T> T passage(Callable<T> work) throws Exception {
    return outcome(passages, () -> yielding(work));
  }

  private <T> T yielding(Callable<T> work) throws Exception {
    if (waitingQuestions.get() == 0) {
      return work.call();
    }
    whileQuestionsWait.acquire();
    try {
      return work.call();
    } finally {
      whileQuestionsWait.release();
    }
  }

  private static <T> T outcome(ExecutorService threads, Callable<T> work) throws Exception {
    try {
      return threads.submit(work).get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    } catch (CancellationException e) {
      throw new IllegalStateException("the embedder was closed", e);
    }
  }

  private static ThreadFactory named(String prefix) {
    return Thread.ofPlatform().daemon().name(prefix, 0).factory();
  }

  @Override
  public void close() {
    questions.close();
    passages.close();
  }
}
