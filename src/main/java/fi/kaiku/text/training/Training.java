package fi.kaiku.text.training;

import fi.kaiku.text.model.Learning;
import fi.kaiku.text.model.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Makes the reader's model from the comments to learn from, unless the one there was made of the
 * same comments by the same code.
 */
public final class Training {

  private static final List<String> THEMES =
      List.of(
          ("access waiting contact time staffing encounter listening competence information"
                  + " followup feelsafe language cost continuity facilities digital privacy general")
              .split(" ", -1));
  private static final List<String> OTHERS =
      List.of(
          ("o:pos o:neg o:mixed o:neutral u:any u:harm u:medication u:selfharm u:threat u:privacy"
                  + " l:fi l:sv l:en")
              .split(" ", -1));

  private static final Learning LEARNING = new Learning(3, 0.35, 2, 12);
  private static final double COMPOSED = 0.5;
  private static final double WHOLE = 2;
  private static final int VERSION_LENGTH = 12;

  private Training() {}

  /**
   * Makes it.
   *
   * @param arguments the folder of the comments, the folders of the sources and of their lists, the
   *     file to be made
   */
  public static void main(String[] arguments) {
    try {
      var comments = Path.of(arguments[0]);
      var made = Path.of(arguments[3]);
      var version = version(List.of(comments, Path.of(arguments[1]), Path.of(arguments[2])));
      if (!isMade(made, version)) {
        make(comments, made, version);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isMade(Path made, String version) throws IOException {
    if (!Files.exists(made)) {
      return false;
    }
    try (var stream = Files.newInputStream(made)) {
      return ModelFile.versionOf(stream).equals(version);
    }
  }

  private static void make(Path comments, Path made, String version) throws IOException {
    var file = learnt(Material.in(comments), version);
    Files.createDirectories(made.getParent());
    var beside = made.resolveSibling(made.getFileName() + ".new");
    try (var stream = Files.newOutputStream(beside)) {
      file.writeTo(stream);
    }
    Files.move(beside, made, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  /** What is learnt of some material. */
  public static ModelFile learnt(Material material, String version) {
    var model = LEARNING.of(material.examples(COMPOSED, WHOLE), labels());
    return new ModelFile(version, model, ScoreHabits.of(material.comments()));
  }

  private static List<String> labels() {
    var labels = new ArrayList<String>();
    for (var theme : THEMES) {
      for (var sign : List.of("+", "-", "~")) {
        labels.add("t:" + theme + sign);
      }
    }
    labels.addAll(OTHERS);
    return labels;
  }

  /** What is told of the reader afterwards has no part in it. */
  private static boolean isReadWith(Path file) {
    return Files.isRegularFile(file) && !file.endsWith("dev-agreement.tsv");
  }

  /** Changes with the comments, with the code that learns and reads, and with its lists. */
  private static String version(List<Path> folders) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var folder : folders) {
        try (var files = Files.walk(folder)) {
          for (var file : files.filter(Training::isReadWith).sorted().toList()) {
            digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
