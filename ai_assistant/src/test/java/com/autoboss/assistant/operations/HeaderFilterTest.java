package com.autoboss.assistant.operations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class HeaderFilterTest {

  private final HeaderFilter filter =
      new HeaderFilter(
          ServiceSettings.from(
              Map.of("ASSISTANT_FRAME_ANCESTORS", "https://parts.example.com")::get));

  @Test
  void shouldLetARouteSayThatItsContentMayBeKept() throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();

    filter.doFilter(
        request("/api/v1/manuals/x/pages/1"),
        response,
        (_, inner) -> ((HttpServletResponse) inner).addHeader("Cache-Control", "max-age=60"));

    assertThat(response.getHeaders("Cache-Control")).containsExactly("max-age=60");
  }

  @Test
  void shouldLetConfiguredPagesFrameOurs() throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();

    filter.doFilter(request("/"), response, (_, _) -> {});

    assertThat(response.getHeader("Content-Security-Policy"))
        .endsWith("frame-ancestors 'self' https://parts.example.com");
    assertThat(response.getHeader("Cache-Control")).isNull();
  }

  private static MockHttpServletRequest request(String path) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    request.setServletPath(path);
    return request;
  }
}
