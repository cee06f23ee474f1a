package com.autoboss.assistant.knowledge.reader;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Optional;

/**
 * Becomes another program after giving up what that program has no use for: sockets, and starting
 * further programs. What runs then is killed together with the service.
 *
 * <p>The filter lets exactly one program begin, by the address at which its path lies in this
 * process; that address means nothing any more in the program that begins.
 */
final class ConfinedProgram {

  /** Ends with this status when it cannot be locked away; then nothing is started. */
  static final int NOT_CONFINED = 70;

  private ConfinedProgram() {}

  /**
   * Started by the service alone.
   *
   * @param arguments number of the parent process, path of the program, its arguments
   */
  public static void main(String[] arguments) {
    int status = NOT_CONFINED;
    try (Arena arena = Arena.ofConfined()) {
      start(new CLibrary(arena), List.of(arguments));
    } catch (Throwable refused) { // method handles declare Throwable
      System.err.println("not started: " + refused.getMessage());
    }
    Runtime.getRuntime().halt(status);
  }

  private static void start(CLibrary system, List<String> arguments) throws Throwable {
    MemorySegment path = system.text(arguments.get(1));
    MemorySegment words = system.texts(arguments.subList(1, arguments.size()));
    MemorySegment environment = system.texts(List.of("LANG=C.UTF-8", "OMP_THREAD_LIMIT=1"));
    system.dieWithParent();
    if (parent() != Long.parseLong(arguments.getFirst())) {
      throw new IllegalStateException("the service is gone");
    }
    Optional<String> gap = SystemCallFilter.set(path);
    if (gap.isPresent()) {
      throw new IllegalStateException(gap.get());
    }
    system.become(path, words, environment);
  }

  private static long parent() {
    return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
  }
}
