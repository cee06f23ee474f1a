package com.autoboss.assistant.access;

import com.autoboss.assistant.access.host.HostHttp;
import com.autoboss.assistant.access.host.HostIdentity;
import com.autoboss.assistant.access.host.HostSettings;
import com.autoboss.assistant.access.host.Introspection;
import com.autoboss.assistant.access.host.KeyDownload;
import com.autoboss.assistant.access.host.SignedTokens;
import com.autoboss.assistant.access.host.Signing;
import com.autoboss.assistant.access.host.TokenRules;
import com.autoboss.assistant.lifecycle.Check;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** How the host application is asked who calls. */
@Configuration(proxyBeanMethods = false)
class HostConfiguration {

  @Bean
  static PartAddress partAddress(Environment environment) {
    return new PartAddress(environment.getProperty("ASSISTANT_PART_URL"));
  }

  @Bean
  static HostSettings hostSettings(Environment environment) {
    return HostSettings.from(environment::getProperty);
  }

  @Bean
  static HostHttp hostIdentityHttp(HostSettings settings, Clock clock) {
    return new HostHttp("host-identity", settings.deadline(), clock);
  }

  /** A host that tells nothing of machines still says who calls, so the two are apart. */
  @Bean
  static HostHttp hostDataHttp(HostSettings settings, Clock clock) {
    return new HostHttp("host-data", settings.deadline(), clock);
  }

  @Bean
  static HostAccounts hostAccounts(
      HostSettings settings,
      @Qualifier("hostDataHttp") HostHttp http,
      JsonMapper json,
      JdbcClient jdbc) {
    return new HostAccounts(settings, http, json, new HostPeopleStore(jdbc));
  }

  @Bean
  static HostIdentity hostIdentity(
      HostSettings settings,
      @Qualifier("hostIdentityHttp") HostHttp http,
      JsonMapper json,
      Clock clock) {
    return switch (settings.mode()) {
      case NONE -> _ -> Optional.empty();
      case INTROSPECTION ->
          new Introspection(Objects.requireNonNull(settings.api()), http, json, clock);
      case JWT -> signed(Objects.requireNonNull(settings.signing()), http, clock);
    };
  }

  @Bean
  static HostPeople hostPeople(
      HostIdentity identity,
      HostSettings settings,
      JdbcClient jdbc,
      TransactionOperations transaction) {
    return new HostPeople(identity, new HostPeopleStore(jdbc), transaction, settings.maker());
  }

  @Bean
  static Check hostCheck(HostSettings settings, @Qualifier("hostIdentityHttp") HostHttp http) {
    return new HostCheck(settings.mode(), http);
  }

  private static HostIdentity signed(Signing signing, HostHttp http, Clock clock) {
    KeyDownload keys = new KeyDownload(http);
    return new SignedTokens(TokenRules.of(signing, keys, clock), keys);
  }
}
