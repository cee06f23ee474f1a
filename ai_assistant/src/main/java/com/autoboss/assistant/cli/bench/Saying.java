package com.autoboss.assistant.cli.bench;

import com.autoboss.assistant.cli.bench.ScriptLine.Fault;

/**
 * What of a line is said.
 *
 * @param finish the reason it ends with; empty for none
 */
record Saying(String text, String finish) {

  static Saying of(ScriptLine line, int mostLetters) {
    String all = line.reply();
    int most = line.fault() == Fault.CUT ? Math.ceilDiv(all.length(), 2) : mostLetters;
    if (all.length() > most || line.fault() == Fault.CUT) {
      return new Saying(all.substring(0, most), "length");
    }
    return new Saying(all, line.fault() == Fault.NO_FINISH ? "" : "stop");
  }
}
