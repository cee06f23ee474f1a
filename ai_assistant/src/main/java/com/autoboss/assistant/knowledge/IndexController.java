package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.access.Caller;
import com.autoboss.assistant.access.Permission;
import com.autoboss.assistant.access.Requires;
import com.autoboss.assistant.search.IndexFollower;
import com.autoboss.assistant.search.PassageIndex;
import com.autoboss.assistant.search.PassageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The index of the node that is asked. */
@RestController
@RequestMapping("/api/v1/index")
class IndexController {

  private final PassageIndex index;
  private final IndexFollower follower;
  private final PassageSource source;

  IndexController(PassageIndex index, IndexFollower follower, PassageSource source) {
    this.index = index;
    this.follower = follower;
    this.source = source;
  }

  @GetMapping
  @Requires(Permission.OPERATE)
  IndexView get(Caller caller) {
    return view();
  }

  /** Makes the index anew beside the one that serves; a second call while that goes on is one. */
  @PostMapping("/rebuild")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Requires(Permission.OPERATE)
  IndexView rebuild(Caller caller) {
    index.renew();
    IndexView view = view();
    follower.wake();
    return view;
  }

  private IndexView view() {
    return new IndexView(
        follower.state(),
        index.position(),
        source.latestPosition(),
        index.size(),
        index.renewal().orElse(null));
  }
}
