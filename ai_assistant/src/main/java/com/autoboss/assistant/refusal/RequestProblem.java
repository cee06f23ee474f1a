package com.autoboss.assistant.refusal;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * What the web framework refuses by itself: unknown paths, wrong methods, missing parameters,
 * unreadable bodies.
 */
final class RequestProblem {

  private RequestProblem() {}

  static String code(HttpStatusCode status) {
    HttpStatus known = HttpStatus.resolve(status.value());
    return known == null ? "error" : known.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String detail(ErrorResponse known) {
    String detail = known.getBody().getDetail();
    return detail == null ? "the request cannot be served" : detail;
  }

  static boolean isUnreadable(Exception failure) {
    return failure instanceof HttpMessageNotReadableException
        || failure instanceof MethodArgumentTypeMismatchException;
  }
}
