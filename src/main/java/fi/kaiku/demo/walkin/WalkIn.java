package fi.kaiku.demo.walkin;

import fi.kaiku.demo.county.Dice;
import fi.kaiku.demo.county.Visit;
import fi.kaiku.demo.customer.Reaction;
import fi.kaiku.feedback.Channel;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Somebody who says something at a visit or after it, without having been asked. */
record WalkIn(Visit visit, Channel channel, Reaction.Answers says) {

  /**
   * Together with the answers to messages about two in three of all that come in are answers by
   * link, three in ten by device, and the rest by form, on paper and by word of mouth, as a county
   * has told of itself.
   */
  private static final double DEVICE = 0.094;

  private static final double WEB = 0.02;
  private static final double PAPER = 0.006;
  private static final double SPOKEN = 0.008;

  /** What channel a visitor takes; most take none. */
  static Optional<Channel> channel(Visit visit) {
    var device = visit.kind().equals("VISIT") ? DEVICE : 0;
    var none = 1 - device - WEB - PAPER - SPOKEN;
    return switch (Dice.pick(dice(visit), none, device, WEB, PAPER, SPOKEN)) {
      case 1 -> Optional.of(Channel.KIOSK);
      case 2 -> Optional.of(Channel.WEB);
      case 3 -> Optional.of(Channel.PAPER);
      case 4 -> Optional.of(Channel.STAFF);
      default -> Optional.empty();
    };
  }

  private static RandomGenerator dice(Visit visit) {
    return Dice.of(8, visit.sourceId().hashCode(), visit.resident().number());
  }

  /** 1 (very unhappy) – 4 (very happy), by what score they would have given. */
  int face() {
    var score = says.score();
    if (score >= 9) {
      return 4;
    }
    return score >= 7 ? 3 : score >= 4 ? 2 : 1;
  }

  /** One number of so many, always the same. */
  int one(int of) {
    return Dice.of(9, visit.sourceId().hashCode(), visit.resident().number()).nextInt(of);
  }
}
