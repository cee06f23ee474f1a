package com.autoboss.assistant.refusal;

import java.io.FilterInputStream;
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
      throw tooLarge();
    }
    return new Limited(new LimitedStream(body.getBody()), body.getHeaders());
  }

  private static Invalid tooLarge() {
    return new Invalid("too-large", "a request of this kind has at most one megabyte");
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

  private static final class LimitedStream extends FilterInputStream {

    private int left = MOST_BYTES;

    LimitedStream(InputStream body) {
      super(body);
    }

    @Override
    public int read() throws IOException {
      return counted(super.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      return counted(read, read);
    }

    private int counted(int result, int bytes) {
      if (result >= 0) {
        left -= bytes;
      }
      if (left < 0) {
        throw tooLarge();
      }
      return result;
    }
  }
}
