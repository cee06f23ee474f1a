package com.autoboss.assistant.search;

import com.autoboss.assistant.lifecycle.Check;

/** Whether the index of this node has everything that is published. */
record IndexCheck(IndexFollower follower) implements Check {

  @Override
  public String name() {
    return "index";
  }

  @Override
  public Finding look() {
    return switch (follower.state()) {
      case LEVEL -> Finding.pass("the index has everything that is published");
      case BEHIND -> Finding.warn("the index is being built", "wait");
      case IDLE -> Finding.unknown("the index is not followed yet");
      case FAILING ->
          Finding.fail(
              "the index cannot be brought up to date",
              "see the log for index-follower-failing; rebuild with ./assistant rebuild-index");
    };
  }
}
