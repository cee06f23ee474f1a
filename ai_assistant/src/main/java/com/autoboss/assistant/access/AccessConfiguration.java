package com.autoboss.assistant.access;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the guard before every route and hands the caller to the controllers. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration implements WebMvcConfigurer {

  private final ObjectProvider<KioskDoor> kiosk;

  AccessConfiguration(ObjectProvider<KioskDoor> kiosk) {
    this.kiosk = kiosk;
  }

  @Bean
  static Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  static Credentials credentials(JdbcClient jdbc, Clock clock) {
    return new Credentials(jdbc, clock);
  }

  @Bean
  static Members members(JdbcClient jdbc) {
    return new Members(jdbc);
  }

  @Bean
  static KioskDoor kioskDoor(
      Members members, Clock clock, @Value("${ASSISTANT_COMPAT_ANONYMOUS:false}") boolean open) {
    return new KioskDoor(members, new AttemptLimit(clock, KioskDoor.CALLS), open);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new RouteGuard(kiosk.getObject()));
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new CallerResolver());
  }

  /** Gives a controller its {@link Caller}; the guard has made sure that there is one. */
  private static final class CallerResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binders) {
      Object caller = request.getAttribute(CallerFilter.CALLER, NativeWebRequest.SCOPE_REQUEST);
      return Objects.requireNonNull(caller, "no caller behind the guard");
    }
  }
}
