package com.autoboss.assistant.host;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** How the host application answers. */
public enum Manner {
  WELL {
    @Override
    void answer(HttpExchange exchange, int status, String json) throws IOException {
      HostStub.send(exchange, status, json);
    }
  },
  /** Takes the question and says nothing; the connection stays open. */
  SILENT {
    @Override
    void answer(HttpExchange exchange, int status, String json) {
      exchange.getRequestMethod();
    }
  },
  /** Says that the answer has a hundred bytes, sends one, and no more. */
  BROKEN_OFF {
    @Override
    void answer(HttpExchange exchange, int status, String json) throws IOException {
      exchange.sendResponseHeaders(200, 100);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
    }
  },
  FAILING {
    @Override
    void answer(HttpExchange exchange, int status, String json) throws IOException {
      HostStub.send(exchange, 500, "{\"detail\": \"no database\"}");
    }
  },
  NO_JSON {
    @Override
    void answer(HttpExchange exchange, int status, String json) throws IOException {
      HostStub.send(exchange, 200, "<html>under repair</html>");
    }
  },
  /** Two megabytes of a valid answer. */
  ENDLESS {
    @Override
    void answer(HttpExchange exchange, int status, String json) throws IOException {
      HostStub.send(exchange, 200, "{\"x\": \"" + "x".repeat(2 << 20) + "\"}");
    }
  },
  /** Sends the asker, and his token, elsewhere. */
  REDIRECTING {
    @Override
    void answer(HttpExchange exchange, int status, String json) throws IOException {
      exchange.getResponseHeaders().set("Location", "/elsewhere");
      HostStub.send(exchange, 302, "");
    }
  };

  abstract void answer(HttpExchange exchange, int status, String json) throws IOException;
}
