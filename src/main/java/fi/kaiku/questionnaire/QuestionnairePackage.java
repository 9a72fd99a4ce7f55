package fi.kaiku.questionnaire;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import fi.kaiku.platform.Refused;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A questionnaire as it was written, in YAML: a code, a version and every text in Finnish, Swedish
 * and English. In bilingual counties the language law asks for both national languages, the
 * customers for the third; see {@link QuestionnaireSettings#languages}.
 */
record QuestionnairePackage(String yaml, Questionnaire questionnaire) {

  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  /**
   * Reads a package.
   *
   * @throws Refused naming the file and what is missing in it
   */
  static QuestionnairePackage read(PackageFile file, String yaml) {
    var root = tree(file, yaml);
    var items = ItemsReader.read(file, root);
    var questionnaire =
        new Questionnaire(
            code(file, root),
            version(file, root),
            names(file, root, "title"),
            namesWith(file, root, "score", "score"),
            namesWith(file, root, "score", "low"),
            namesWith(file, root, "score", "high"),
            namesWith(file, root, "comment", "comment"),
            namesWith(file, root, "comment", "comment-hint"),
            names(file, root, "thanks"),
            items,
            CommentsReader.read(file, root, items));
    if (!root.has("score") && !root.has("comment") && items.isEmpty()) {
      throw file.refused("asks nothing: neither a score nor a comment nor items");
    }
    return new QuestionnairePackage(yaml, questionnaire);
  }

  /** Of the wording, not of the file: a comment or an empty line may change, a word may not. */
  byte[] checksum() {
    var wording =
        Stream.of(questions(), items(), comments())
            .flatMap(Function.identity())
            .collect(Collectors.joining("\n"));
    try {
      return MessageDigest.getInstance("SHA-256").digest(wording.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Stream<String> questions() {
    return Stream.of(
            words(questionnaire.title()),
            wordsOrNone(questionnaire.score()),
            wordsOrNone(questionnaire.low()),
            wordsOrNone(questionnaire.high()),
            wordsOrNone(questionnaire.comment()),
            wordsOrNone(questionnaire.commentHint()),
            words(questionnaire.thanks()))
        .flatMap(Function.identity());
  }

  /** Nothing for a questionnaire without them, so that those frozen earlier stay as they are. */
  private Stream<String> items() {
    return questionnaire.items().stream()
        .flatMap(
            item ->
                Stream.of(
                        Stream.of(item.code(), item.kind().name()),
                        words(item.text()),
                        item.options().stream().flatMap(QuestionnairePackage::words),
                        Stream.ofNullable(item.condition()).map(Condition::words))
                    .flatMap(Function.identity()));
  }

  private Stream<String> comments() {
    return questionnaire.comments().stream()
        .flatMap(one -> Stream.concat(Stream.of(one.condition().words()), words(one.text())));
  }

  private static Stream<String> words(Item.Option option) {
    return Stream.concat(Stream.of("option " + option.value()), words(option.text()));
  }

  private static Stream<String> wordsOrNone(@Nullable Names names) {
    return names == null ? Stream.of("none") : words(names);
  }

  private static Stream<String> words(Names names) {
    return Stream.of(Language.values()).map(names::in);
  }

  private static JsonNode tree(PackageFile file, String yaml) {
    try {
      return YAML.readTree(yaml);
    } catch (JacksonException e) {
      throw file.refused("is not YAML: " + e.getOriginalMessage());
    }
  }

  private static String code(PackageFile file, JsonNode root) {
    var code = root.path("code").asString("");
    if (!code.matches("[a-z][a-z0-9-]{0,39}")) {
      throw file.refused("needs a code of small letters, digits and hyphens");
    }
    return code;
  }

  private static int version(PackageFile file, JsonNode root) {
    var version = root.path("version");
    if (!version.isInt() || version.asInt() < 1) {
      throw file.refused("needs a version, a whole number from 1");
    }
    return version.asInt();
  }

  private static Names names(PackageFile file, JsonNode root, String field) {
    return file.text(root.path(field), field, "");
  }

  /** Null when the questionnaire does not ask what the text belongs to. */
  private static @Nullable Names namesWith(
      PackageFile file, JsonNode root, String asked, String field) {
    if (root.has(asked)) {
      return names(file, root, field);
    }
    if (root.has(field)) {
      throw file.refused("has %s without %s".formatted(field, asked));
    }
    return null;
  }
}
