package fi.kaiku.invitation.rules;

import fi.kaiku.platform.Fault;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * How customers of a service answer: on the page behind a link, or by replying to the message. A
 * service that is not named sends a link.
 *
 * @param byService by code of service
 */
public record AnswerChoice(Map<String, Way> byService) {

  private static final String MEMBER = "answers";

  /** A way to answer a message. */
  public enum Way {
    LINK,
    REPLY;

    static Optional<Way> read(JsonNode node) {
      return node.isString()
          ? List.of(values()).stream().filter(way -> way.word().equals(node.asString())).findFirst()
          : Optional.empty();
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public AnswerChoice {
    byService = new TreeMap<>(byService);
  }

  static AnswerChoice none() {
    return new AnswerChoice(Map.of());
  }

  /** What {@code {"oral-health": "reply"}} says; empty when it is something else. */
  static Optional<AnswerChoice> read(JsonNode node) {
    var read = new TreeMap<String, Way>();
    if (node.isObject()) {
      node.forEachEntry((service, word) -> Way.read(word).ifPresent(way -> read.put(service, way)));
    }
    return node.isObject() && read.size() == node.size()
        ? Optional.of(new AnswerChoice(read))
        : Optional.empty();
  }

  public Way of(String service) {
    return byService.getOrDefault(service, Way.LINK);
  }

  /** How many services ask for a reply. */
  long replying() {
    return byService.values().stream().filter(Way.REPLY::equals).count();
  }

  /** Whether any service asks for a reply. */
  public boolean asksForReplies() {
    return replying() > 0;
  }

  /** What is named here and does not exist. */
  List<Fault> unknown(Collection<String> services) {
    return byService.keySet().stream()
        .filter(service -> !services.contains(service))
        .map(service -> Fault.of(MEMBER, "invitation.fault.service", service))
        .toList();
  }

  /** As a file spells it. */
  Map<String, String> words() {
    var words = new TreeMap<String, String>();
    byService.forEach((service, way) -> words.put(service, way.word()));
    return words;
  }

  /** The services that ask for a reply, in order. */
  public List<String> byReply() {
    return byService.entrySet().stream()
        .filter(chosen -> chosen.getValue() == Way.REPLY)
        .map(Map.Entry::getKey)
        .toList();
  }
}
