package com.autoboss.assistant.knowledge.reader;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * Gives up sockets, programs and the ways around them, for every thread of this process and for
 * good: a seccomp filter (Linux, {@code seccomp(2)}) set through the foreign-function interface.
 *
 * <p>Where the system refuses, the process goes on as it was, and the reason is returned.
 */
final class SystemCallFilter {

  private static final int NO_NEW_PRIVILEGES = 38;
  private static final long SET_MODE_FILTER = 1;
  private static final long ALL_THREADS = 1;
  private static final String ERRNO = "errno";

  private SystemCallFilter() {}

  /** Returns why the filter could not be set; empty when it holds. */
  static Optional<String> set() {
    return set(MemorySegment.NULL);
  }

  /**
   * @param program where the path of the one program lies that may still be begun; null for none
   */
  static Optional<String> set(MemorySegment program) {
    Optional<SystemCalls> calls = SystemCalls.ofThisMachine();
    if (calls.isEmpty()) {
      return Optional.of("no system call filter for " + System.getProperty("os.arch"));
    }
    try {
      return install(calls.get(), program.address());
    } catch (Throwable refused) { // a method handle declares Throwable
      return Optional.of("system call filter: " + refused.getClass().getSimpleName());
    }
  }

  private static Optional<String> install(SystemCalls calls, long path) throws Throwable {
    Linker linker = Linker.nativeLinker();
    Linker.Option errno = Linker.Option.captureCallState(ERRNO);
    Linker.Option variadic = Linker.Option.firstVariadicArg(1);
    MethodHandle prctl =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("prctl"),
            FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG),
            errno,
            variadic);
    MethodHandle syscall =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("syscall"),
            FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS),
            errno,
            variadic);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(Linker.Option.captureStateLayout());
      if ((int) prctl.invokeExact(state, NO_NEW_PRIVILEGES, 1L, 0L, 0L, 0L) != 0) {
        return Optional.of("no_new_privs: errno " + errno(state));
      }
      MemorySegment program = program(arena, calls.filter(path));
      long result =
          (long)
              syscall.invokeExact(
                  state, (long) calls.seccomp(), SET_MODE_FILTER, ALL_THREADS, program);
      return result == 0 ? Optional.empty() : Optional.of("seccomp: errno " + errno(state));
    }
  }

  private static int errno(MemorySegment state) {
    long offset =
        Linker.Option.captureStateLayout().byteOffset(MemoryLayout.PathElement.groupElement(ERRNO));
    return state.get(JAVA_INT, offset);
  }

  /** Lays out {@code struct sock_fprog} and its instructions. */
  private static MemorySegment program(Arena arena, SystemCalls.Instruction[] filter) {
    MemorySegment code = arena.allocate(8L * filter.length, 8);
    for (int i = 0; i < filter.length; i++) {
      code.set(JAVA_SHORT, 8L * i, (short) filter[i].code());
      code.set(JAVA_BYTE, 8L * i + 2, (byte) filter[i].ifTrue());
      code.set(JAVA_BYTE, 8L * i + 3, (byte) filter[i].ifFalse());
      code.set(JAVA_INT, 8L * i + 4, filter[i].operand());
    }
    MemorySegment program = arena.allocate(16, 8);
    program.set(JAVA_SHORT, 0, (short) filter.length);
    program.set(ADDRESS, 8, code);
    return program;
  }
}
