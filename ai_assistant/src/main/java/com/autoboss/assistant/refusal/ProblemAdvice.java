package com.autoboss.assistant.refusal;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** The one place where what went wrong becomes problem+json with a code and a detail. */
@RestControllerAdvice
class ProblemAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refusal refusal) {
    return problem(HttpStatusCode.valueOf(refusal.status()), refusal.code(), refusal.getMessage());
  }

  /** The caller hung up; there is nobody left to tell. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException gone) {
    LOG.debug("client.gone", gone);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> failed(Exception failure, HttpServletRequest request) {
    if (failure instanceof ErrorResponse known) {
      HttpStatusCode status = known.getStatusCode();
      return problem(status, RequestProblem.code(status), RequestProblem.detail(known));
    }
    if (RequestProblem.isUnreadable(failure)) {
      return problem(HttpStatusCode.valueOf(400), "bad-request", "the request cannot be read");
    }
    LOG.error(
        "request.failed method={} path={}", request.getMethod(), request.getRequestURI(), failure);
    return problem(
        HttpStatusCode.valueOf(500), "internal-error", "something failed here; try again");
  }

  private static ResponseEntity<ProblemDetail> problem(
      HttpStatusCode status, String code, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setProperty("code", code);
    ResponseEntity.BodyBuilder response =
        ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (status.value() == 401) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return response.body(problem);
  }
}
