package fi.kaiku.channel.embed;

import fi.kaiku.organization.Unit;
import fi.kaiku.questionnaire.Questionnaire;

/** A form that somebody may fill in: the signed context, and what it stands for here. */
record OpenedEmbed(Embed embed, Context context, Unit unit, Questionnaire questionnaire) {

  /** The same with the version by which its form was asked. */
  OpenedEmbed askedBy(Questionnaire version) {
    return new OpenedEmbed(embed, context, unit, version);
  }

  /** The same for every page made for the same context, and for no other. */
  String number() {
    return context.number(embed);
  }
}
