package fi.kaiku.questionnaire.draft;

import fi.kaiku.questionnaire.draft.Draft.DraftComment;
import fi.kaiku.questionnaire.draft.Draft.DraftCondition;
import fi.kaiku.questionnaire.draft.Draft.DraftItem;
import fi.kaiku.questionnaire.draft.Draft.DraftOption;
import fi.kaiku.questionnaire.draft.Draft.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A draft as a package in YAML, and back; what is missing in a package is missing in the draft. */
final class DraftYaml {

  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  private DraftYaml() {}

  static Draft read(String yaml) {
    var root = YAML.readTree(yaml);
    var items = root.has("items") ? root.path("items") : root.path("ratings");
    return new Draft(
        root.path("code").asString(""),
        texts(root.path("title")),
        root.has("score"),
        texts(root.path("score")),
        texts(root.path("low")),
        texts(root.path("high")),
        each(items).map(DraftYaml::item).toList(),
        root.has("comment"),
        texts(root.path("comment")),
        texts(root.path("comment-hint")),
        each(root.path("comment-when")).map(DraftYaml::comment).toList(),
        texts(root.path("thanks")));
  }

  private static DraftItem item(JsonNode item) {
    return new DraftItem(
        item.path("code").asString(""),
        item.path("kind").asString(""),
        texts(item.path("text")),
        condition(item.path("when")),
        each(item.path("options"))
            .map(one -> new DraftOption(one.path("value").asInt(0), texts(one.path("text"))))
            .toList());
  }

  private static DraftComment comment(JsonNode comment) {
    return new DraftComment(condition(comment.path("when")), texts(comment.path("text")));
  }

  private static DraftCondition condition(JsonNode when) {
    for (var what : List.of("score-at-most", "score-at-least")) {
      if (when.has(what)) {
        return new DraftCondition(what, "", when.path(what).asString(""));
      }
    }
    if (!when.has("item")) {
      return DraftCondition.ALWAYS;
    }
    var value = when.path("value");
    var values =
        value.isArray()
            ? each(value).map(one -> one.asString("")).collect(Collectors.joining(", "))
            : value.asString("");
    return new DraftCondition("item", when.path("item").asString(""), values);
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.of();
  }

  private static Texts texts(JsonNode text) {
    return new Texts(
        text.path("fi").asString("").strip(),
        text.path("sv").asString("").strip(),
        text.path("en").asString("").strip());
  }

  static String write(Draft draft, int version) {
    var root = YAML.createObjectNode();
    root.put("code", draft.code()).put("version", version);
    text(root, "title", draft.title());
    if (draft.scored()) {
      text(root, "score", draft.score());
      text(root, "low", draft.low());
      text(root, "high", draft.high());
    }
    if (!draft.items().isEmpty()) {
      var items = root.putArray("items");
      draft.items().forEach(item -> item(items.addObject(), item));
    }
    if (draft.commented()) {
      text(root, "comment", draft.comment());
      text(root, "comment-hint", draft.hint());
      comments(root, draft.comments());
    }
    text(root, "thanks", draft.thanks());
    return YAML.writeValueAsString(root);
  }

  private static void item(ObjectNode node, DraftItem item) {
    node.put("code", item.code()).put("kind", item.kind());
    text(node, "text", item.text());
    condition(node, item.when());
    if (item.hasOptions()) {
      var options = node.putArray("options");
      for (var option : item.options()) {
        text(options.addObject().put("value", option.value()), "text", option.text());
      }
    }
  }

  private static void comments(ObjectNode root, List<DraftComment> comments) {
    if (comments.isEmpty()) {
      return;
    }
    var list = root.putArray("comment-when");
    for (var comment : comments) {
      var node = list.addObject();
      condition(node, comment.when());
      text(node, "text", comment.text());
    }
  }

  private static void condition(ObjectNode node, DraftCondition when) {
    switch (when.what()) {
      case "score-at-most", "score-at-least" ->
          number(node.putObject("when"), when.what(), when.value());
      case "item" -> {
        var written = node.putObject("when").put("item", when.item());
        values(written.putArray("value"), when.value());
      }
      default -> {}
    }
  }

  /** What is no number is left as it is, for the reader to refuse. */
  private static void number(ObjectNode node, String field, String value) {
    if (value.strip().matches("\\d{1,3}")) {
      node.put(field, Integer.parseInt(value.strip()));
    } else {
      node.put(field, value);
    }
  }

  private static void values(ArrayNode array, String values) {
    for (var value : values.split(",", -1)) {
      if (value.strip().matches("\\d{1,3}")) {
        array.add(Integer.parseInt(value.strip()));
      } else {
        array.add(value.strip());
      }
    }
  }

  private static void text(ObjectNode node, String field, Texts texts) {
    node.putObject(field).put("fi", texts.fi()).put("sv", texts.sv()).put("en", texts.en());
  }
}
