package com.autoboss.assistant.knowledge.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of the system calls that a reader has no use for, and the filter program that refuses
 * them (classic BPF over {@code struct seccomp_data}).
 *
 * @param architecture AUDIT_ARCH of the kernel
 * @param fork allowed for new threads alone
 * @param execute begins a program
 * @param denied sockets, other programs, other processes' memory, and io_uring and pidfd_getfd,
 *     which are further ways to a socket
 */
record SystemCalls(
    int architecture, int seccomp, int fork, int clone3, int execute, List<Integer> denied) {

  private static final SystemCalls X86_64 =
      new SystemCalls(
          0xC000003E,
          317,
          56,
          435,
          59,
          List.of(41, 42, 43, 288, 49, 50, 53, 57, 58, 322, 101, 310, 311, 425, 434, 438));

  private static final SystemCalls AARCH64 =
      new SystemCalls(
          0xC00000B7,
          277,
          220,
          435,
          221,
          List.of(198, 203, 202, 242, 200, 201, 199, 281, 117, 270, 271, 425, 434, 438));

  private static final int LOAD = 0x20;
  private static final int JUMP_IF_EQUAL = 0x15;
  private static final int JUMP_IF_AT_LEAST = 0x35;
  private static final int JUMP_IF_BIT = 0x45;
  private static final int RETURN = 0x06;
  private static final int ALLOW = 0x7fff0000;
  private static final int NOT_PERMITTED = 0x00050001;
  private static final int NOT_IMPLEMENTED = 0x00050026;
  private static final int NUMBER = 0;
  private static final int ARCHITECTURE = 4;
  private static final int FIRST_ARGUMENT = 16;
  private static final int X32 = 0x40000000;
  private static final int NEW_THREAD = 0x10000;

  record Instruction(int code, int ifTrue, int ifFalse, int operand) {}

  static Optional<SystemCalls> ofThisMachine() {
    if (!System.getProperty("os.name", "").equals("Linux")) {
      return Optional.empty();
    }
    return switch (System.getProperty("os.arch", "")) {
      case "amd64", "x86_64" -> Optional.of(X86_64);
      case "aarch64" -> Optional.of(AARCH64);
      default -> Optional.empty();
    };
  }

  /**
   * @param path address of the path of the one program that may be begun; 0 for none
   */
  Instruction[] filter(long path) {
    List<Instruction> code = new ArrayList<>();
    code.add(new Instruction(LOAD, 0, 0, ARCHITECTURE));
    answer(code, JUMP_IF_EQUAL, architecture, false, NOT_PERMITTED);
    code.add(new Instruction(LOAD, 0, 0, NUMBER));
    answer(code, JUMP_IF_AT_LEAST, X32, true, NOT_PERMITTED);
    // The flags of clone3 lie behind a pointer, which a filter cannot follow. "Not implemented"
    // makes the C library fall back to clone; "not permitted" would end all threads to come.
    answer(code, JUMP_IF_EQUAL, clone3, true, NOT_IMPLEMENTED);
    denied.forEach(number -> answer(code, JUMP_IF_EQUAL, number, true, NOT_PERMITTED));
    begin(code, path);
    code.add(new Instruction(JUMP_IF_EQUAL, 0, 3, fork));
    code.add(new Instruction(LOAD, 0, 0, FIRST_ARGUMENT));
    code.add(new Instruction(JUMP_IF_BIT, 1, 0, NEW_THREAD));
    code.add(new Instruction(RETURN, 0, 0, NOT_PERMITTED));
    code.add(new Instruction(RETURN, 0, 0, ALLOW));
    return code.toArray(Instruction[]::new);
  }

  /** What is loaded last is no number of a call any more, so every way ends here. */
  private void begin(List<Instruction> code, long path) {
    if (path == 0) {
      answer(code, JUMP_IF_EQUAL, execute, true, NOT_PERMITTED);
      return;
    }
    code.add(new Instruction(JUMP_IF_EQUAL, 0, 6, execute));
    code.add(new Instruction(LOAD, 0, 0, FIRST_ARGUMENT));
    code.add(new Instruction(JUMP_IF_EQUAL, 0, 3, (int) path));
    code.add(new Instruction(LOAD, 0, 0, FIRST_ARGUMENT + 4));
    code.add(new Instruction(JUMP_IF_EQUAL, 0, 1, (int) (path >>> 32)));
    code.add(new Instruction(RETURN, 0, 0, ALLOW));
    code.add(new Instruction(RETURN, 0, 0, NOT_PERMITTED));
  }

  private static void answer(
      List<Instruction> code, int jump, int operand, boolean when, int result) {
    code.add(new Instruction(jump, when ? 0 : 1, when ? 1 : 0, operand));
    code.add(new Instruction(RETURN, 0, 0, result));
  }
}
