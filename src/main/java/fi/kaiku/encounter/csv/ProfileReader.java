package fi.kaiku.encounter.csv;

import fi.kaiku.encounter.csv.CsvDialect.Quotes;
import fi.kaiku.encounter.intake.Field;
import fi.kaiku.platform.PlainText;
import fi.kaiku.platform.Refused;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads a mapping profile and refuses one that could not work, naming the part at fault. */
final class ProfileReader {

  private static final Set<String> PARTS =
      new TreeSet<>(
          Set.of(
              "title",
              "charset",
              "delimiter",
              "quotes",
              "zone",
              "columns",
              "formats",
              "codes",
              "defaults"));

  private final String name;
  private final JsonNode tree;

  private ProfileReader(String name, JsonNode tree) {
    this.name = name;
    this.tree = tree;
  }

  /**
   * Reads a profile.
   *
   * @throws Refused naming the profile and the part that is wrong
   */
  static Profile read(String name, JsonNode tree) {
    return new ProfileReader(name, tree).read();
  }

  private Profile read() {
    for (var part : tree.propertyNames()) {
      if (!PARTS.contains(part)) {
        throw refused(part, "there is no such part, only " + String.join(", ", PARTS));
      }
    }
    var profile =
        new Profile(
            name,
            new CsvDialect(charset(), delimiter(), quotes()),
            zone(),
            perField("columns", (_, node) -> texts(node)),
            perField("formats", this::format),
            perField("codes", this::codes),
            perField("defaults", this::meaning));
    ProfileFields.missingIn(profile)
        .ifPresent(
            field -> {
              throw refused("columns." + field.key(), "name its column, or give a default");
            });
    return profile;
  }

  private Charset charset() {
    var text = tree.path("charset").asString("utf-8");
    try {
      return Charset.forName(text);
    } catch (IllegalArgumentException unknown) {
      throw refused("charset", "there is no charset " + text);
    }
  }

  private char delimiter() {
    var text = tree.path("delimiter").asString(";");
    if (text.length() != 1 || "\"\r\n".contains(text)) {
      throw refused("delimiter", "give one character, such as \";\" or \"\\t\"");
    }
    return text.charAt(0);
  }

  private Quotes quotes() {
    var text = tree.path("quotes").asString("double");
    return Stream.of(Quotes.values())
        .filter(quotes -> quotes.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(
            () -> refused("quotes", "give double, or none where \" is a sign like others"));
  }

  private ZoneId zone() {
    var text = tree.path("zone").asString("Europe/Helsinki");
    try {
      return ZoneId.of(text);
    } catch (DateTimeException unknown) {
      throw refused("zone", "there is no time zone " + text);
    }
  }

  private <T> Map<Field, T> perField(String part, BiFunction<Field, JsonNode, T> reading) {
    var read = new EnumMap<Field, T>(Field.class);
    for (var entry : tree.path(part).properties()) {
      var field =
          ProfileFields.named(entry.getKey())
              .orElseThrow(() -> refused(part + "." + entry.getKey(), "there is no such field"));
      read.put(field, reading.apply(field, entry.getValue()));
    }
    return read;
  }

  private static List<String> texts(JsonNode node) {
    var nodes = node.isArray() ? node.valueStream() : Stream.of(node);
    return nodes.map(JsonNode::asString).map(PlainText::of).toList();
  }

  private DateTimeFormatter format(Field field, JsonNode node) {
    try {
      return DateTimeFormatter.ofPattern(node.asString().replace('y', 'u'), Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
    } catch (IllegalArgumentException bad) {
      throw refused("formats." + field.key(), node.asString() + " is no pattern of a time or date");
    }
  }

  private Map<String, String> codes(Field field, JsonNode node) {
    var codes = new HashMap<String, String>();
    for (var entry : node.properties()) {
      var code = PlainText.of(entry.getKey()).toLowerCase(Locale.ROOT);
      codes.put(code, meaning(field, entry.getValue()));
    }
    return codes;
  }

  private String meaning(Field field, JsonNode node) {
    var text = PlainText.of(node.asString());
    var possible = ProfileFields.meanings(field);
    if (!possible.isEmpty() && !possible.contains(text)) {
      throw refused(field.key(), text + " is none of " + String.join(", ", possible));
    }
    return text;
  }

  private Refused refused(String part, String problem) {
    return new Refused("profile " + name + ", " + part + ": " + problem);
  }
}
