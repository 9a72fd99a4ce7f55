package fi.kaiku;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Measures methods in lines of code; the lines of a text block (SQL, mostly) count as one. */
final class MethodLengths {

  private MethodLengths() {}

  static List<String> over(int ceiling, Path... folders) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var found = new ArrayList<String>();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var sources = files.getJavaFileObjectsFromPaths(javaFiles(folders));
      var options = List.of("--release", "25", "-proc:none");
      var task = (JavacTask) compiler.getTask(null, files, _ -> {}, options, null, sources);
      var positions = Trees.instance(task).getSourcePositions();
      for (var unit : task.parse()) {
        new Ruler(unit, positions, ceiling, found).scan(unit, null);
      }
    }
    return found;
  }

  /** Measures the methods of one file. */
  private static final class Ruler extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final int ceiling;
    private final List<String> found;
    private long textLines;

    Ruler(CompilationUnitTree unit, SourcePositions positions, int ceiling, List<String> found) {
      this.unit = unit;
      this.positions = positions;
      this.ceiling = ceiling;
      this.found = found;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      textLines = 0;
      super.visitMethod(method, null);
      var body = method.getBody();
      if (body != null && lines(body) - textLines > ceiling) {
        found.add(unit.getSourceFile().getName() + " " + method.getName());
      }
      return null;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
      textLines += lines(literal) - 1;
      return null;
    }

    private long lines(Tree tree) {
      var map = unit.getLineMap();
      var first = map.getLineNumber(positions.getStartPosition(unit, tree));
      return map.getLineNumber(positions.getEndPosition(unit, tree)) - first + 1;
    }
  }

  private static List<Path> javaFiles(Path... folders) {
    return Stream.of(folders).flatMap(MethodLengths::walk).toList();
  }

  private static Stream<Path> walk(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
