package com.autoboss.assistant.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.autoboss.assistant.lifecycle.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedisUrlTest {

  @Test
  void shouldReadHostPortUserAndPassword() {
    assertThat(RedisUrl.parse("redis://redis"))
        .isEqualTo(new RedisUrl(false, "redis", 6379, null, null));
    assertThat(RedisUrl.parse(" rediss://chat:se-cret@cache.example:6380/1 "))
        .isEqualTo(new RedisUrl(true, "cache.example", 6380, "chat", "se-cret"));
    assertThat(RedisUrl.parse("redis://:se-cret@redis:6379/0").user()).isNull();
  }

  @Test
  void shouldNotShowThePassword() {
    assertThat(RedisUrl.parse("redis://:se-cret@redis")).asString().isEqualTo("redis://redis:6379");
  }

  @ParameterizedTest
  @ValueSource(strings = {"redis", "http://:se-cret@redis", "redis://:se-cret@", "redis://a b"})
  void shouldRefuseWhatIsNoAddressWithoutRepeatingIt(String text) {
    assertThatThrownBy(() -> RedisUrl.parse(text))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("REDIS_URL")
        .hasMessageNotContaining("se-cret");
  }
}
