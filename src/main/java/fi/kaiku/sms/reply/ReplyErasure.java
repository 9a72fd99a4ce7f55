package fi.kaiku.sms.reply;

import fi.kaiku.platform.Erasure;
import fi.kaiku.sms.OptOutStore;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Replies wait for a reader for a time only; the moment of opting out, until the next night. */
@Component
class ReplyErasure implements Erasure {

  private final ReplyStore replies;
  private final OptOutStore optOuts;
  private final Clock clock;
  private final int days;

  ReplyErasure(
      ReplyStore replies,
      OptOutStore optOuts,
      Clock clock,
      @Value("${kaiku.retention.reply-days:30}") int days) {
    this.replies = replies;
    this.optOuts = optOuts;
    this.clock = clock;
    this.days = days;
  }

  @Override
  public String what() {
    return "replies that waited too long for a reader, and moments of opting out";
  }

  @Override
  public int erase() {
    var now = clock.instant();
    return replies.forgetBefore(now.minus(Duration.ofDays(days))) + optOuts.forgetMoments(now);
  }
}
