package fi.kaiku.channel.guide;

import static fi.kaiku.access.Permission.HANDLE_REPLIES;
import static fi.kaiku.access.Permission.READ_RULES;

import fi.kaiku.channel.WayToAnswer;
import fi.kaiku.invitation.RuledWays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The reply to the message itself; in use in each service of which the rules say so. */
@Component
class ReplyWay implements WayToAnswer {

  private final RuledWays rules;

  ReplyWay(RuledWays rules) {
    this.rules = rules;
  }

  @Override
  public String word() {
    return "reply";
  }

  @Override
  public int order() {
    return 12;
  }

  @Override
  public Map<String, Page> pages() {
    var pages = new LinkedHashMap<String, Page>();
    pages.put("rules", new Page("/rules", READ_RULES));
    pages.put("replies", new Page("/replies", HANDLE_REPLIES));
    return pages;
  }

  @Override
  public State state() {
    return new State(rules.servicesThatAskForReplies(), 0);
  }
}
