package com.autoboss.assistant.refusal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * No body that is read into memory is longer than a megabyte, whatever its sender says of its
 * length; a whole history of a conversation fits. Uploads are streamed and have limits of their
 * own.
 */
@RestControllerAdvice
class BodyLimit extends RequestBodyAdviceAdapter {

  private static final int MOST_BYTES = 1 << 20;

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage body,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter)
      throws IOException {
    if (body.getHeaders().getContentLength() > MOST_BYTES) {
      throw LimitedStream.tooLarge();
    }
    return new Limited(new LimitedStream(body.getBody(), MOST_BYTES), body.getHeaders());
  }

  private record Limited(InputStream body, HttpHeaders headers) implements HttpInputMessage {

    @Override
    public InputStream getBody() {
      return body;
    }

    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }
  }
}
