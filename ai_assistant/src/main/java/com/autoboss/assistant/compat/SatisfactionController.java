package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.chat.Rating;
import com.autoboss.assistant.chat.Ratings;
import com.autoboss.assistant.refusal.Invalid;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How satisfied somebody is with a whole session. Whose it is, is known by the token. */
@RestController
class SatisfactionController {

  private final Ratings ratings;

  SatisfactionController(Ratings ratings) {
    this.ratings = ratings;
  }

  /** All that it takes stands in the query. */
  @PostMapping("/api/ai/analytics/user-feedback")
  @Requires(Permission.ASK)
  Kept keep(Caller caller, @RequestParam Map<String, String> query) {
    Map<String, String> remarks = new LinkedHashMap<>(query);
    String session = String.valueOf(remarks.remove("session_id"));
    String satisfaction = String.valueOf(remarks.remove("overall_satisfaction"));
    remarks.remove("user_id");
    Rating rating = new Rating(number(satisfaction), remarks);
    ratings.keep(caller, SessionsController.known(session), rating);
    return new Kept("recorded", "thank you");
  }

  private static int number(String text) {
    if (!text.matches("\\d")) {
      throw new Invalid("bad-rating", "overall_satisfaction is a number from 1 to 5");
    }
    return Integer.parseInt(text);
  }

  record Kept(String status, String message) {}
}
