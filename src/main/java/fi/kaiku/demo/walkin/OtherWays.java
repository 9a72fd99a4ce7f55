package fi.kaiku.demo.walkin;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.demo.walkin.WalkIns.Kaiku;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Channel;
import fi.kaiku.feedback.Given;
import fi.kaiku.feedback.GivenRating;
import fi.kaiku.feedback.Occasion;
import fi.kaiku.feedback.UninvitedAnswers;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.questionnaire.Questionnaire;
import fi.kaiku.questionnaire.Questionnaires;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;

/** What comes in on the open form, on paper and by word of mouth, as these ways hand it on. */
final class OtherWays {

  private static final int THANKS = 1;
  private static final int CRITICISM = 2;
  private static final int IDEA = 3;

  private final UninvitedAnswers answers;
  private final Questionnaires questionnaires;
  private final Clock clock;

  OtherWays(Kaiku kaiku) {
    this.answers = kaiku.answers();
    this.questionnaires = kaiku.questionnaires();
    this.clock = kaiku.clock();
  }

  void give(WalkIn one, UnitId unit) {
    var asked = questionnaires.newest(questionnaire(one));
    var month = YearMonth.from(Helsinki.day(clock.instant()));
    var occasion = new Occasion(one.channel(), asked.code(), asked.version(), unit, month, true);
    var _ = answers.give(id(one), occasion, said(one, asked));
  }

  /** The same again, so that a day that was broken off and is lived again brings nobody twice. */
  private static AnswerId id(WalkIn one) {
    var text = one.channel() + " " + one.visit().sourceId();
    return new AnswerId(UUID.nameUUIDFromBytes(text.getBytes(UTF_8)));
  }

  /** A criticism on the open form. */
  void write(UnitId unit, String words) {
    var asked = questionnaires.newest("open");
    var month = YearMonth.from(Helsinki.day(clock.instant()));
    var occasion = new Occasion(Channel.WEB, asked.code(), asked.version(), unit, month, true);
    var about = asked.item("about").map(item -> new GivenRating(item, CRITICISM));
    var given = new Given(null, about.stream().toList(), words);
    var _ = answers.give(AnswerId.byLot(), occasion, given);
  }

  private static String questionnaire(WalkIn one) {
    return switch (one.channel()) {
      case WEB -> "open";
      case STAFF -> "spoken";
      default -> one.visit().place().service().name().toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  private static Given said(WalkIn one, Questionnaire asked) {
    var marks = new ArrayList<GivenRating>();
    asked.item("about").ifPresent(item -> marks.add(new GivenRating(item, about(one))));
    asked.item("feeling").ifPresent(item -> marks.add(new GivenRating(item, one.face())));
    var score = one.channel() == Channel.PAPER ? one.says().score() : null;
    return new Given(score, marks, one.says().comment());
  }

  private static int about(WalkIn one) {
    return switch (one.face()) {
      case 4 -> THANKS;
      case 3 -> one.one(2) == 0 ? THANKS : IDEA;
      default -> CRITICISM;
    };
  }
}
