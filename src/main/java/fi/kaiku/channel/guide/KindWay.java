package fi.kaiku.channel.guide;

import static fi.kaiku.access.Permission.READ_RULES;

import fi.kaiku.channel.WayToAnswer;
import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.encounter.Encounters;
import fi.kaiku.invitation.RuledWays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Contacts that are no visits; in use when the rules have words of them and some have come in. */
record KindWay(String word, int order, Kind kind, RuledWays rules, Encounters encounters)
    implements WayToAnswer {

  /** A month: whoever has had none for longer wants to know. */
  private static final int DAYS = 31;

  @Override
  public Map<String, Page> pages() {
    var pages = new LinkedHashMap<String, Page>();
    pages.put("rules", new Page("/rules", READ_RULES));
    pages.put("questionnaires", new Page("/questionnaires", READ_RULES));
    return pages;
  }

  @Override
  public State state() {
    if (!rules.haveWordsOf(kind)) {
      return new State(0, 0);
    }
    return encounters.haveBeen(kind, DAYS) ? new State(1, 0) : new State(0, 1);
  }
}
