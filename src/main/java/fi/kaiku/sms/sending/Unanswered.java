package fi.kaiku.sms.sending;

import fi.kaiku.sms.Claimed;
import fi.kaiku.sms.sending.News.Answered;
import fi.kaiku.sms.sending.News.Silence;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What this node has handed over and the operator has not answered: never more than the window.
 * Only one thread at a time touches it.
 */
final class Unanswered {

  private record Awaited(Claimed message, long handedOverAt) {}

  private final Map<UUID, Awaited> awaited = new LinkedHashMap<>();
  private final Set<UUID> silent = new HashSet<>();

  void add(Claimed message, long handedOverAt) {
    awaited.put(message.id(), new Awaited(message, handedOverAt));
  }

  /** Takes note of answers. They must be stored in the transaction that fills the room again. */
  void heed(List<News> news) {
    for (var one : news) {
      if (one instanceof Answered answered) {
        awaited.remove(answered.message().id());
        silent.remove(answered.message().id());
      }
    }
  }

  /** How many may be answered any moment. */
  int awaited() {
    return awaited.size();
  }

  /** How many have had no answer in time; the operator may still be at work on them. */
  int silent() {
    return silent.size();
  }

  /** Those that have had no answer in time; each is told once. */
  List<News> fallenSilent(long now, Duration timeout) {
    var fallen =
        awaited.values().stream()
            .takeWhile(one -> now - one.handedOverAt() >= timeout.toNanos())
            .toList();
    fallen.forEach(one -> awaited.remove(one.message().id()));
    fallen.forEach(one -> silent.add(one.message().id()));
    return fallen.stream()
        .<News>map(one -> new Silence(one.message(), one.handedOverAt()))
        .toList();
  }
}
