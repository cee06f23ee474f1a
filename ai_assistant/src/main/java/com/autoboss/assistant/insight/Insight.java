package com.autoboss.assistant.insight;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Figures of the whole installation over the last days. They count and never show what anybody
 * wrote. For those who keep the installation running.
 */
@Service
public class Insight {

  private static final int LONGEST = 365;

  private final FigureStore store;

  Insight(FigureStore store) {
    this.store = store;
  }

  public SessionFigures sessions(Caller caller, int days) {
    return store.sessions(allowed(caller, days));
  }

  /** The pages that stood in answers which helped, the most helpful first. */
  public List<HelpfulPage> helpfulPages(Caller caller, int days) {
    return store.helpfulPages(allowed(caller, days));
  }

  public AnswerFigures answers(Caller caller, int days) {
    return store.answers(allowed(caller, days));
  }

  public LoadFigures load(Caller caller, int days) {
    return store.load(allowed(caller, days));
  }

  /** How many days are looked at when so many are asked for. */
  public static int period(int days) {
    return Math.clamp(days, 1, LONGEST);
  }

  private static int allowed(Caller caller, int days) {
    caller.needs(Permission.OPERATE);
    return period(days);
  }
}
