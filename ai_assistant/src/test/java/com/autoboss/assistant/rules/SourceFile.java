package com.autoboss.assistant.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A Java file as its readers see it.
 *
 * @param text its lines
 * @param methods its methods and constructors with a body
 */
record SourceFile(Path path, List<String> text, List<Method> methods) {

  /** A method; its lines are counted from the opening brace to the closing one. */
  record Method(String name, int lines) {}

  /** Every Java file below a folder. */
  static List<SourceFile> below(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return parse(files.filter(file -> file.toString().endsWith(".java")).sorted().toList());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<SourceFile> parse(List<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<SourceFile> parsed = new ArrayList<>();
    try (StandardJavaFileManager sources = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, sources, null, null, null, sources.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        Path path = Path.of(unit.getSourceFile().toUri());
        MethodLines methods = new MethodLines(unit, positions);
        methods.scan(unit, null);
        parsed.add(new SourceFile(path, Files.readAllLines(path), methods.found));
      }
    }
    return parsed;
  }

  /** The lines that match, each with its place. */
  List<String> linesWith(String pattern) {
    return text.stream()
        .filter(line -> line.matches(".*(" + pattern + ").*"))
        .map(line -> path.getFileName() + ": " + line.strip())
        .toList();
  }

  private static final class MethodLines extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Method> found = new ArrayList<>();
    private String type = "";

    MethodLines(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
      String outer = type;
      type = tree.getSimpleName().toString();
      super.visitClass(tree, null);
      type = outer;
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      if (method.getBody() != null) {
        long first = line(positions.getStartPosition(unit, method.getBody()));
        long last = line(positions.getEndPosition(unit, method.getBody()));
        found.add(new Method(type + "." + method.getName(), (int) (last - first + 1)));
      }
      return super.visitMethod(method, null);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
