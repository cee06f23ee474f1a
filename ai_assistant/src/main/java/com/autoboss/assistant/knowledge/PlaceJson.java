package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.knowledge.layout.Cell;
import com.autoboss.assistant.knowledge.layout.PassageLine;
import com.autoboss.assistant.knowledge.reader.Box;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How places on a page are kept in the database. */
@Component
final class PlaceJson {

  private static final TypeReference<List<Cell>> CELLS = new TypeReference<>() {};
  private static final TypeReference<List<PassageLine>> LINES = new TypeReference<>() {};

  // Not the web's mapper: what is stored must not change with how the interface names things.
  private final JsonMapper json = JsonMapper.builder().build();

  String cells(List<Cell> cells) {
    return json.writeValueAsString(cells);
  }

  List<Cell> cells(String text) {
    return json.readValue(text, CELLS);
  }

  String lines(List<PassageLine> lines) {
    return json.writeValueAsString(lines);
  }

  List<PassageLine> lines(String text) {
    return json.readValue(text, LINES);
  }

  static Float[] floats(Box box) {
    return new Float[] {(float) box.x0(), (float) box.y0(), (float) box.x1(), (float) box.y1()};
  }

  static Box box(Float[] floats) {
    return new Box(floats[0], floats[1], floats[2], floats[3]);
  }
}
