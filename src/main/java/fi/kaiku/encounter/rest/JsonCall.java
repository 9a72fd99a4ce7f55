package fi.kaiku.encounter.rest;

import fi.kaiku.platform.PlainText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shape of a call: one encounter, an array of them, or {@code {"source": …, "encounters":
 * […]}}. Read strictly and within limits.
 *
 * @param source the system that tells; empty when the call does not say
 */
record JsonCall(String source, List<JsonNode> encounters) {

  private static final int MOST_ENCOUNTERS = 1_000;
  private static final Pattern SOURCE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,59}");
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(50)
                          .maxStringLength(20_000)
                          .maxNameLength(200)
                          .maxNumberLength(50)
                          .build())
                  .build())
          .build();

  /**
   * Reads the body of a call.
   *
   * @throws CallRefused 400 naming the member, 413 for too many encounters
   */
  static JsonCall read(ApiBody body) {
    var tree = tree(body);
    if (tree.isArray()) {
      return new JsonCall("", limited(tree.valueStream()));
    }
    if (!tree.isObject()) {
      throw refused("not-an-object", "");
    }
    var many = tree.path("encounters");
    if (!many.isMissingNode() && !many.isArray()) {
      throw refused("not-an-array", "encounters");
    }
    return new JsonCall(
        source(tree.path("source")), many.isArray() ? limited(many.valueStream()) : List.of(tree));
  }

  private static String source(JsonNode node) {
    if (node.isMissingNode()) {
      return "";
    }
    var name = node.isString() ? PlainText.of(node.asString()) : "";
    if (!SOURCE.matcher(name).matches()) {
      throw refused("not-a-source", "source");
    }
    return name;
  }

  private static List<JsonNode> limited(Stream<JsonNode> nodes) {
    var encounters = nodes.limit(MOST_ENCOUNTERS + 1L).toList();
    if (encounters.size() > MOST_ENCOUNTERS) {
      throw new CallRefused(HttpStatus.CONTENT_TOO_LARGE, "too-many", "encounters");
    }
    return encounters;
  }

  private static JsonNode tree(ApiBody body) {
    try {
      return JSON.readTree(body.open());
    } catch (StreamReadException e) {
      var parser = e.processor();
      var member = parser == null ? null : parser.currentName();
      var twice = e.getOriginalMessage().startsWith("Duplicate");
      throw refused(twice ? "duplicate-member" : "malformed", member == null ? "" : member);
    } catch (JacksonException e) {
      throw refused("malformed", "");
    }
  }

  private static CallRefused refused(String reason, String member) {
    return new CallRefused(HttpStatus.BAD_REQUEST, reason, member);
  }

  @Override
  public String toString() {
    return "JsonCall";
  }
}
