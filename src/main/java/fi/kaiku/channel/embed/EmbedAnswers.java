package fi.kaiku.channel.embed;

import fi.kaiku.channel.web.TakenForms;
import fi.kaiku.channel.web.TakenForms.Known;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Channel;
import fi.kaiku.feedback.Given;
import fi.kaiku.feedback.Occasion;
import fi.kaiku.feedback.UninvitedAnswers;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores what an embedded form brings; a context is answered once. */
@Service
class EmbedAnswers {

  /** Something else has been answered to the same context. */
  static final Fault ANSWERED = Fault.of("form", "embed.fault.answered");

  private final UninvitedAnswers answers;
  private final TakenForms taken;
  private final Embeds embeds;
  private final Clock clock;

  EmbedAnswers(UninvitedAnswers answers, TakenForms taken, Embeds embeds, Clock clock) {
    this.answers = answers;
    this.taken = taken;
    this.embeds = embeds;
    this.clock = clock;
  }

  boolean isAnswered(OpenedEmbed opened) {
    return taken.isTaken(opened.number());
  }

  /**
   * The same context again changes nothing.
   *
   * @throws BadInput when something else was answered to it before
   */
  @Transactional
  public void give(OpenedEmbed opened, Given given) {
    var known = taken.take(opened.number(), given.content());
    if (known == Known.OTHER) {
      throw new BadInput(ANSWERED);
    }
    if (known == Known.SAME) {
      return;
    }
    var embed = opened.embed();
    if (answers.give(AnswerId.byLot(), occasion(opened), given)) {
      embeds.count(embed, EmbedOutcome.ANSWERED);
    }
  }

  private Occasion occasion(OpenedEmbed opened) {
    var asked = opened.questionnaire();
    return new Occasion(
        Channel.EMBED,
        asked.code(),
        asked.version(),
        opened.unit().id(),
        YearMonth.from(Helsinki.day(clock.instant())),
        true);
  }
}
