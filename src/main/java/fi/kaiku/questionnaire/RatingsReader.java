package fi.kaiku.questionnaire;

import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import fi.kaiku.platform.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the list of ratings in a questionnaire's package; a package without one has none. */
final class RatingsReader {

  /** More than this nobody answers on a phone. */
  static final int MOST = 8;

  private final String file;
  private final Set<String> codes = new HashSet<>();

  private RatingsReader(String file) {
    this.file = file;
  }

  /**
   * The ratings in the order in which they are asked.
   *
   * @throws Refused naming the file, the rating and what is wrong with it
   */
  static List<Rating> read(String file, JsonNode ratings) {
    return new RatingsReader(file).all(ratings);
  }

  private List<Rating> all(JsonNode ratings) {
    if (ratings.isMissingNode()) {
      return List.of();
    }
    if (!ratings.isArray()) {
      throw refused("needs its ratings as a list");
    }
    if (ratings.size() > MOST) {
      throw refused("has %d ratings, at most %d may be asked".formatted(ratings.size(), MOST));
    }
    var read = new ArrayList<Rating>();
    for (var rating : ratings) {
      read.add(one(rating, read.size() + 1));
    }
    return List.copyOf(read);
  }

  private Rating one(JsonNode rating, int place) {
    var code = rating.path("code").asString("");
    if (code.length() > 40 || !code.matches("[a-z]+(-[a-z]+)*")) {
      throw refused("needs a code of small letters and hyphens for rating " + place);
    }
    if (!codes.add(code)) {
      throw refused("has two ratings with the code " + code);
    }
    return new Rating(code, kind(rating, code), names(rating.path("text"), code));
  }

  private Rating.Kind kind(JsonNode rating, String code) {
    return switch (rating.path("kind").asString("")) {
      case "statement" -> Rating.Kind.STATEMENT;
      case "faces" -> Rating.Kind.FACES;
      default -> throw refused("needs a kind, statement or faces, for the rating " + code);
    };
  }

  private Names names(JsonNode text, String code) {
    return new Names(
        in(text, Language.FI, code), in(text, Language.SV, code), in(text, Language.EN, code));
  }

  private String in(JsonNode text, Language language, String code) {
    var words = text.path(language.code()).asString("").strip();
    if (words.isEmpty()) {
      throw refused("has no text in %s for the rating %s".formatted(language.code(), code));
    }
    return words;
  }

  private Refused refused(String reason) {
    return QuestionnairePackage.refused(file, reason);
  }
}
