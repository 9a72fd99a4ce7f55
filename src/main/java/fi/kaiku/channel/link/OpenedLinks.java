package fi.kaiku.channel.link;

import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.PromptAnswers.Stored;
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
 * Remembers for a minute what a link said when its page was opened, so that a form that comes from
 * it needs only be written; and hands what the form has stored to the page it leads to. Holds no
 * link: each is found by the id of its answer alone. Whether it is still open is asked when it is
 * written.
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
   * @param stored the answer as it was written last, if that is known
   */
  record Known(Invited invited, @Nullable Stored stored) {}

  private record Opened(Known known, Instant at, Instant leadsOnUntil) {}

  /** A link that has just been looked up. */
  void open(AnswerId answer, Invited invited) {
    var now = clock.instant();
    synchronized (links) {
      forgetOld(now);
      links.remove(answer);
      links.put(answer, new Opened(new Known(invited, null), now, now));
    }
  }

  /** A form has been stored; the next page may come without looking. */
  void stored(AnswerId answer, Stored stored) {
    var now = clock.instant();
    synchronized (links) {
      links.computeIfPresent(
          answer,
          (_, opened) ->
              new Opened(
                  new Known(opened.known().invited(), stored), opened.at(), now.plus(ONWARD)));
    }
  }

  /** Something else was done with the link. */
  void forget(AnswerId answer) {
    synchronized (links) {
      links.remove(answer);
    }
  }

  /** For a form: what is remembered of its link. */
  Optional<Known> find(AnswerId answer) {
    var now = clock.instant();
    synchronized (links) {
      return Optional.ofNullable(links.get(answer))
          .filter(opened -> isWithin(kept, opened.at(), now))
          .map(Opened::known);
    }
  }

  /** For a page: what the form before it has stored, once. */
  Optional<Known> leadOn(AnswerId answer) {
    var now = clock.instant();
    synchronized (links) {
      var opened = links.get(answer);
      if (opened == null
          || !now.isBefore(opened.leadsOnUntil())
          || !isWithin(kept, opened.at(), now)) {
        return Optional.empty();
      }
      links.replace(answer, new Opened(opened.known(), opened.at(), opened.at()));
      return Optional.of(opened.known());
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
