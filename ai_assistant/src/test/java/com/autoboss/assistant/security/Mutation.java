package com.autoboss.assistant.security;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One way to spoil a PDF. Letters stand for bytes, one for one. */
enum Mutation {
  FLIP {
    @Override
    String of(String file, String other, Random random) {
      StringBuilder spoilt = new StringBuilder(file);
      for (int i = random.nextInt(1, 40); i > 0; i--) {
        spoilt.setCharAt(random.nextInt(spoilt.length()), (char) random.nextInt(256));
      }
      return spoilt.toString();
    }
  },
  CUT {
    @Override
    String of(String file, String other, Random random) {
      return file.substring(0, random.nextInt(16, file.length()));
    }
  },
  LEAVE_OUT {
    @Override
    String of(String file, String other, Random random) {
      int from = random.nextInt(file.length());
      int to = Math.min(file.length(), from + random.nextInt(1, 2_000));
      return file.substring(0, from) + file.substring(to);
    }
  },
  SPLICE {
    @Override
    String of(String file, String other, Random random) {
      return replaced(OBJECT, file, one(OBJECT, other, random), random);
    }
  },
  REFER_ELSEWHERE {
    @Override
    String of(String file, String other, Random random) {
      return replaced(REFERENCE, file, random.nextInt(1, 40) + " 0 R", random);
    }
  },
  LIE_ABOUT_LENGTH {
    @Override
    String of(String file, String other, Random random) {
      return replaced(LENGTH, file, "/Length " + number(random), random);
    }
  },
  LIE_ABOUT_NUMBER {
    @Override
    String of(String file, String other, Random random) {
      return replaced(NUMBER, file, number(random), random);
    }
  },
  OTHER_NAME {
    @Override
    String of(String file, String other, Random random) {
      return replaced(NAME, file, one(NAME, other, random), random);
    }
  };

  private static final Pattern OBJECT = Pattern.compile("(?s)\\d+ 0 obj.{1,4000}?endobj");
  private static final Pattern REFERENCE = Pattern.compile("\\d+ 0 R");
  private static final Pattern LENGTH = Pattern.compile("/Length \\d+");
  private static final Pattern NUMBER = Pattern.compile("(?<= )-?\\d+(\\.\\d+)?(?=[ \\]\\n])");
  private static final Pattern NAME = Pattern.compile("/[A-Z][A-Za-z0-9]+");

  private static final List<String> NUMBERS =
      List.of("0", "-1", "1", "255", "65536", "2147483647", "-2147483648", "99999999999", "1e38");

  abstract String of(String file, String other, Random random);

  /** Spoils a file in one to three ways; another one lends it pieces. */
  static byte[] some(byte[] file, byte[] other, Random random) {
    String spoilt = new String(file, StandardCharsets.ISO_8859_1);
    String lender = new String(other, StandardCharsets.ISO_8859_1);
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      spoilt = values()[random.nextInt(values().length)].of(spoilt, lender, random);
    }
    return spoilt.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String number(Random random) {
    return NUMBERS.get(random.nextInt(NUMBERS.size()));
  }

  private static String one(Pattern pattern, String file, Random random) {
    List<MatchResult> found = pattern.matcher(file).results().toList();
    return found.isEmpty() ? "" : found.get(random.nextInt(found.size())).group();
  }

  private static String replaced(Pattern pattern, String file, String by, Random random) {
    List<MatchResult> found = pattern.matcher(file).results().toList();
    if (found.isEmpty()) {
      return file;
    }
    MatchResult place = found.get(random.nextInt(found.size()));
    return file.substring(0, place.start()) + by + file.substring(place.end());
  }
}
