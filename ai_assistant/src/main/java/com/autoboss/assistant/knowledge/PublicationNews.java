package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.search.IndexFollower;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who learns of a publication: the index of this node, and whoever looks at what it changes. */
@Component
class PublicationNews {

  private static final Duration INDEX_PATIENCE = Duration.ofSeconds(10);

  private final IndexFollower follower;
  private final List<PublicationWatch> watches;

  PublicationNews(IndexFollower follower, List<PublicationWatch> watches) {
    this.follower = follower;
    this.watches = watches;
  }

  /** An index that cannot keep up does not hold the manual back. */
  void prepared(long position) throws InterruptedException {
    follower.awaitPosition(position, INDEX_PATIENCE);
  }

  void coming(ManualVersion version) {
    watches.forEach(watch -> watch.before(version));
  }

  void published(ManualVersion version) {
    follower.wake();
    watches.forEach(watch -> watch.after(version));
  }
}
