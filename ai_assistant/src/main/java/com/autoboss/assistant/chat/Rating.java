package com.autoboss.assistant.chat;

import com.autoboss.assistant.refusal.Invalid;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody says about a whole conversation.
 *
 * @param satisfaction 1 to 5
 * @param remarks further answers, by the name of their question; information for people, they never
 *     close anything
 */
public record Rating(int satisfaction, Map<String, String> remarks) {

  private static final int MOST_REMARKS = 20;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_REMARK = 4000;

  public Rating {
    if (satisfaction < 1 || satisfaction > 5) {
      throw new Invalid("bad-rating", "satisfaction is a number from 1 to 5");
    }
    Map<String, String> clean = new LinkedHashMap<>();
    remarks.forEach((name, text) -> clean.put(CleanText.clean(name), CleanText.clean(text)));
    boolean tooLong =
        clean.entrySet().stream()
            .anyMatch(remark ->
                remark.getKey().length() > LONGEST_NAME
                    || remark.getValue().length() > LONGEST_REMARK);
    if (clean.size() > MOST_REMARKS || tooLong) {
      throw new Invalid("rating-too-long", "at most 20 remarks of 4000 characters are kept");
    }
    remarks = Map.copyOf(clean);
  }
}
