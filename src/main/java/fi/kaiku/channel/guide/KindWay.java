package fi.kaiku.channel.guide;

import static fi.kaiku.access.Permission.READ_RULES;

import fi.kaiku.channel.WayToAnswer;
import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.invitation.RuledWays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Contacts that are no visits; in use when the rules say how they are asked about. */
record KindWay(String word, int order, Kind kind, RuledWays rules) implements WayToAnswer {

  @Override
  public Map<String, Page> pages() {
    var pages = new LinkedHashMap<String, Page>();
    pages.put("rules", new Page("/rules", READ_RULES));
    pages.put("questionnaires", new Page("/questionnaires", READ_RULES));
    return pages;
  }

  @Override
  public State state() {
    return new State(rules.haveWordsOf(kind) ? 1 : 0, 0);
  }
}
