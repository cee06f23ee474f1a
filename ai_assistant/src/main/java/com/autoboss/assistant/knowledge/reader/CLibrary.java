package com.autoboss.assistant.knowledge.reader;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;

/** What a process does to itself just before it becomes another program. */
final class CLibrary {

  private static final int DIES_WITH_PARENT = 1;
  private static final long KILL = 9;
  private static final long UNUSED = 0;

  private static final Linker LINKER = Linker.nativeLinker();

  private final MethodHandle prctl =
      LINKER.downcallHandle(
          LINKER.defaultLookup().findOrThrow("prctl"),
          FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG),
          Linker.Option.firstVariadicArg(1));
  private final MethodHandle execve =
      LINKER.downcallHandle(
          LINKER.defaultLookup().findOrThrow("execve"),
          FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS));
  private final Arena arena;

  CLibrary(Arena arena) {
    this.arena = arena;
  }

  MemorySegment text(String text) {
    return arena.allocateFrom(text);
  }

  /** An array of texts as C programs take them: addresses, and an empty one at the end. */
  MemorySegment texts(List<String> texts) {
    MemorySegment array = arena.allocate(ADDRESS, texts.size() + 1L);
    for (int i = 0; i < texts.size(); i++) {
      array.setAtIndex(ADDRESS, i, text(texts.get(i)));
    }
    return array;
  }

  /** Has the system kill this process when the thread that started it ends. */
  void dieWithParent() throws Throwable {
    int result = (int) prctl.invokeExact(DIES_WITH_PARENT, KILL, UNUSED, UNUSED, UNUSED);
    check("prctl", result);
  }

  /** Becomes another program; returns only when it cannot. */
  void become(MemorySegment path, MemorySegment arguments, MemorySegment environment)
      throws Throwable {
    int result = (int) execve.invokeExact(path, arguments, environment);
    check("execve", result);
  }

  private static void check(String call, int result) {
    if (result != 0) {
      throw new IllegalStateException(call + " was refused");
    }
  }
}
