package com.autoboss.assistant.compat;

import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.search.IndexFollower;
import com.autoboss.assistant.search.PassageIndex;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Making the index anew, under the address that older scripts know. */
@RestController
class RebuildController {

  private final PassageIndex index;
  private final IndexFollower follower;

  RebuildController(PassageIndex index, IndexFollower follower) {
    this.index = index;
    this.follower = follower;
  }

  @PostMapping("/knowledge/rebuild-index")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Requires(Permission.OPERATE)
  Begun rebuild() {
    index.renew();
    follower.wake();
    return new Begun("started", "the index is made anew while the old one serves");
  }

  /** That it has begun. */
  record Begun(String status, String message) {}
}
