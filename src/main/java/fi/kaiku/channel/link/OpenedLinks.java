package fi.kaiku.channel.link;

import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Answers.Told;
import fi.kaiku.invitation.Invited;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Remembers for a minute what a link said when it was opened, as most answers take no longer; and
 * hands what a form has stored to the page it leads to. Holds no link: each is found by the id of
 * its answer alone. A link that closes may so have one more minute at one node.
 */
@Component
class OpenedLinks {

  private static final int MOST = 20_000;

  /** A phone asks for the next page at once. */
  private static final Duration ONWARD = Duration.ofSeconds(5);

  private final Clock clock;
  private final Duration kept;

  /** Those opened first come first. */
  private final Map<AnswerId, Opened> links =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<AnswerId, Opened> eldest) {
          return size() > MOST;
        }
      };

  OpenedLinks(Clock clock, @Value("${kaiku.link.remembered:1m}") Duration kept) {
    this.clock = clock;
    this.kept = kept;
  }

  /**
   * What is known of a link.
   *
   * @param told null when that has to be looked up
   */
  record Known(Invited invited, @Nullable Told told) {}

  private record Opened(Invited invited, Instant at, @Nullable Told told, Instant toldAt) {
    Opened telling(@Nullable Told other, Instant now) {
      return new Opened(invited, at, other, now);
    }
  }

  /** A link that has just been looked up. */
  Known open(AnswerId answer, Invited invited) {
    var now = clock.instant();
    synchronized (links) {
      forgetOld(now);
      links.remove(answer);
      links.put(answer, new Opened(invited, now, null, now));
    }
    return new Known(invited, null);
  }

  /**
   * A form has been stored.
   *
   * @param told by the answer as it is now; null when that is not known
   */
  void stored(AnswerId answer, @Nullable Told told) {
    var now = clock.instant();
    synchronized (links) {
      links.computeIfPresent(answer, (_, opened) -> opened.telling(told, now));
    }
  }

  /** What is remembered of a link; what was told is handed out once. */
  Optional<Known> find(AnswerId answer) {
    var now = clock.instant();
    synchronized (links) {
      var opened = links.get(answer);
      if (opened == null || !isWithin(kept, opened.at(), now)) {
        return Optional.empty();
      }
      if (opened.told() != null) {
        links.replace(answer, opened.telling(null, now));
      }
      var told = isWithin(ONWARD, opened.toldAt(), now) ? opened.told() : null;
      return Optional.of(new Known(opened.invited(), told));
    }
  }

  private void forgetOld(Instant now) {
    var oldest = links.values().iterator();
    while (oldest.hasNext() && !isWithin(kept, oldest.next().at(), now)) {
      oldest.remove();
    }
  }

  private static boolean isWithin(Duration time, Instant begun, Instant now) {
    return !now.isBefore(begun) && now.isBefore(begun.plus(time));
  }
}
