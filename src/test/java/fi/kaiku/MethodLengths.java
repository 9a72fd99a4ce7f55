package fi.kaiku;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
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

/** Measures methods in lines of source, from the first modifier to the closing brace. */
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
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
          @Override
          public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            var map = unit.getLineMap();
            var first = map.getLineNumber(positions.getStartPosition(unit, method));
            var last = map.getLineNumber(positions.getEndPosition(unit, method));
            if (last - first + 1 > ceiling) {
              found.add(
                  unit.getSourceFile().getName()
                      + " "
                      + method.getName()
                      + " "
                      + (last - first + 1));
            }
            return super.visitMethod(method, null);
          }
        }.scan(unit, null);
      }
    }
    return found;
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
