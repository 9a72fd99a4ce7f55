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
 * Hands what a form has just read and stored to the page that it leads to, once, so that the phone
 * that asks for it in the same moment need not wait for the database again. Holds no link: it is
 * found by the id of the answer alone, and for seconds.
 */
@Component
class Onward {

  private final Clock clock;
  private final Duration kept;

  /** The oldest first. */
  private final Map<AnswerId, Kept> known = new LinkedHashMap<>();

  Onward(Clock clock, @Value("${kaiku.link.onward:5s}") Duration kept) {
    this.clock = clock;
    this.kept = kept;
  }

  /**
   * What is known of a link that was open just now.
   *
   * @param told null when that has to be looked up
   */
  record Known(Invited invited, @Nullable Told told) {
    static Known justOpened(Invited invited) {
      return new Known(invited, null);
    }
  }

  private record Kept(Known known, Instant at) {}

  void keep(OpenLink link, @Nullable Told told) {
    var now = clock.instant();
    synchronized (known) {
      forgetOld(now);
      known.remove(link.answer());
      known.put(link.answer(), new Kept(new Known(link.invited(), told), now));
    }
  }

  Optional<Known> take(AnswerId answer) {
    var now = clock.instant();
    synchronized (known) {
      return Optional.ofNullable(known.remove(answer)).filter(one -> isFresh(one, now)).map(Kept::known);
    }
  }

  private void forgetOld(Instant now) {
    var oldest = known.values().iterator();
    while (oldest.hasNext() && !isFresh(oldest.next(), now)) {
      oldest.remove();
    }
  }

  private boolean isFresh(Kept one, Instant now) {
    return !now.isBefore(one.at()) && now.isBefore(one.at().plus(kept));
  }
}
