package fi.kaiku.questionnaire;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import fi.kaiku.platform.Refused;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A questionnaire as it was written, in YAML: a code, a version and every text in Finnish, Swedish
 * and English. The language law asks for both national languages, the county's customers for the
 * third.
 */
record QuestionnairePackage(String yaml, Questionnaire questionnaire) {

  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  /**
   * Reads a package.
   *
   * @param file its name, for the message
   * @throws Refused naming the file and what is missing in it
   */
  static QuestionnairePackage read(String file, String yaml) {
    var root = tree(file, yaml);
    var questionnaire =
        new Questionnaire(
            code(file, root),
            version(file, root),
            names(file, root, "title"),
            names(file, root, "score"),
            names(file, root, "low"),
            names(file, root, "high"),
            names(file, root, "comment"),
            names(file, root, "comment-hint"),
            names(file, root, "thanks"),
            RatingsReader.read(file, root.path("ratings")));
    return new QuestionnairePackage(yaml, questionnaire);
  }

  /** Of the wording, not of the file: a comment or an empty line may change, a word may not. */
  byte[] checksum() {
    var wording = Stream.concat(questions(), ratings()).collect(Collectors.joining("\n"));
    try {
      return MessageDigest.getInstance("SHA-256").digest(wording.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Stream<String> questions() {
    return Stream.of(
            questionnaire.title(),
            questionnaire.score(),
            questionnaire.low(),
            questionnaire.high(),
            questionnaire.comment(),
            questionnaire.commentHint(),
            questionnaire.thanks())
        .flatMap(QuestionnairePackage::words);
  }

  /** Nothing for a questionnaire without them, so that those frozen earlier stay as they are. */
  private Stream<String> ratings() {
    return questionnaire.ratings().stream()
        .flatMap(
            rating ->
                Stream.concat(
                    Stream.of(rating.code(), rating.kind().name()), words(rating.text())));
  }

  private static Stream<String> words(Names names) {
    return Stream.of(Language.values()).map(names::in);
  }

  private static JsonNode tree(String file, String yaml) {
    try {
      return YAML.readTree(yaml);
    } catch (JacksonException e) {
      throw refused(file, "is not YAML: " + e.getOriginalMessage());
    }
  }

  private static String code(String file, JsonNode root) {
    var code = root.path("code").asString("");
    if (!code.matches("[a-z][a-z0-9-]{0,39}")) {
      throw refused(file, "needs a code of small letters, digits and hyphens");
    }
    return code;
  }

  private static int version(String file, JsonNode root) {
    var version = root.path("version");
    if (!version.isInt() || version.asInt() < 1) {
      throw refused(file, "needs a version, a whole number from 1");
    }
    return version.asInt();
  }

  private static Names names(String file, JsonNode root, String field) {
    return new Names(
        text(file, root, field, Language.FI),
        text(file, root, field, Language.SV),
        text(file, root, field, Language.EN));
  }

  private static String text(String file, JsonNode root, String field, Language language) {
    var text = root.path(field).path(language.code()).asString("").strip();
    if (text.isEmpty()) {
      throw refused(file, "has no %s in %s".formatted(field, language.code()));
    }
    return text;
  }

  static Refused refused(String file, String reason) {
    return new Refused("questionnaire %s %s".formatted(file, reason));
  }
}
