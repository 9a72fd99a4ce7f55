package fi.kaiku.channel.guide;

import static fi.kaiku.access.Permission.HANDLE_REPLIES;
import static fi.kaiku.access.Permission.READ_RULES;

import fi.kaiku.channel.WayToAnswer;
import fi.kaiku.invitation.RuledWays;
import fi.kaiku.sms.SmsSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The reply to the message itself; in use in each service of which the rules say so, as long as
 * messages leave and their sender can be replied to.
 */
@Component
class ReplyWay implements WayToAnswer {

  private final RuledWays rules;
  private final SmsSettings sms;

  ReplyWay(RuledWays rules, SmsSettings sms) {
    this.rules = rules;
    this.sms = sms;
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
    var services = rules.servicesThatAskForReplies();
    var arrive = sms.reachesPeople() && sms.canBeRepliedTo();
    return arrive ? new State(services, 0) : new State(0, services);
  }
}
