package fi.kaiku.questionnaire;

import fi.kaiku.platform.Refused;
import fi.kaiku.questionnaire.Item.Kind;
import fi.kaiku.questionnaire.Item.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads the list of items in a questionnaire's package; a package without one has none. */
final class ItemsReader {

  /** More than this nobody answers. */
  static final int MOST = 12;

  private static final int MOST_OPTIONS = 20;
  private static final int GREATEST_VALUE = 99;

  private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("statement", Kind.STATEMENT);
    KINDS.put("faces", Kind.FACES);
    KINDS.put("yes-no", Kind.YES_NO);
    KINDS.put("one-of", Kind.ONE_OF);
    KINDS.put("several-of", Kind.SEVERAL_OF);
  }

  private final PackageFile file;
  private final boolean scored;
  private final Map<String, Item> read = new LinkedHashMap<>();

  private ItemsReader(PackageFile file, boolean scored) {
    this.file = file;
    this.scored = scored;
  }

  /**
   * The items in the order in which they are asked; the list is called {@code items}, in older
   * packages {@code ratings}.
   *
   * @throws Refused naming the file, the item and what is wrong with it
   */
  static List<Item> read(PackageFile file, JsonNode root) {
    var scored = !root.path("score").isMissingNode();
    return new ItemsReader(file, scored).all(root.path("items"), root.path("ratings"));
  }

  private List<Item> all(JsonNode items, JsonNode ratings) {
    if (!items.isMissingNode() && !ratings.isMissingNode()) {
      throw refused("has both items and ratings, which are the same list");
    }
    var list = items.isMissingNode() ? ratings : items;
    if (list.isMissingNode()) {
      return List.of();
    }
    if (!list.isArray()) {
      throw refused("needs its items as a list");
    }
    if (list.size() > MOST) {
      throw refused("has %d items, at most %d may be asked".formatted(list.size(), MOST));
    }
    list.forEach(this::one);
    return List.copyOf(read.values());
  }

  private void one(JsonNode item) {
    var code = item.path("code").asString("");
    if (code.length() > 40 || !code.matches("[a-z]+(-[a-z]+)*")) {
      throw refused("needs a code of small letters and hyphens for item " + (read.size() + 1));
    }
    if (read.containsKey(code)) {
      throw refused("has two items with the code " + code);
    }
    var what = "the item " + code;
    var kind = kind(item, what);
    var text = file.text(item.path("text"), "text", "for " + what);
    var options = options(item.path("options"), kind, what);
    var condition = new ConditionReader(file, scored, read).read(item.path("when"), what);
    read.put(code, new Item(code, kind, text, options, condition));
  }

  private Kind kind(JsonNode item, String what) {
    var kind = KINDS.get(item.path("kind").asString(""));
    if (kind == null) {
      throw refused("needs a kind for %s, one of %s".formatted(what, KINDS.keySet()));
    }
    return kind;
  }

  private List<Option> options(JsonNode options, Kind kind, String what) {
    if (!kind.hasOptions()) {
      if (!options.isMissingNode()) {
        throw refused("has options for %s, which is answered by a scale".formatted(what));
      }
      return List.of();
    }
    if (!options.isArray() || options.size() < 2 || options.size() > MOST_OPTIONS) {
      throw refused("needs 2 to %d options for %s".formatted(MOST_OPTIONS, what));
    }
    var read = new ArrayList<Option>();
    var values = new HashSet<Integer>();
    for (var option : options) {
      var one = option(option, what);
      if (!values.add(one.value())) {
        throw refused("has two options with the value %d for %s".formatted(one.value(), what));
      }
      read.add(one);
    }
    return read;
  }

  private Option option(JsonNode option, String what) {
    var value = option.path("value");
    if (!value.isInt() || value.asInt() < 1 || value.asInt() > GREATEST_VALUE) {
      throw refused(
          "needs a value for each option of %s, a whole number from 1 to %d"
              .formatted(what, GREATEST_VALUE));
    }
    var owner = "for the option %d of %s".formatted(value.asInt(), what);
    return new Option(value.asInt(), file.text(option.path("text"), "text", owner));
  }

  private Refused refused(String reason) {
    return file.refused(reason);
  }
}
