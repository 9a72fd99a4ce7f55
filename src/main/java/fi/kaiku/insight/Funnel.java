package fi.kaiku.insight;

import java.util.Map;
import java.util.TreeMap;

/**
 * How far encounters came on the way to an answer.
 *
 * @param encounters those that have a decision
 * @param eligible those with the decision to invite
 * @param sent messages that the operator took, or that a receipt says arrived
 * @param unknown messages of which nobody can tell whether the operator took them; not in sent
 * @param delivered messages that a receipt says arrived
 * @param answered answers by link from the same background
 * @param reasons of those not invited: how many for each reason
 */
record Funnel(
    long encounters,
    long eligible,
    long sent,
    long unknown,
    long delivered,
    long answered,
    Map<String, Long> reasons) {

  static final String INVITED = "INVITED";
  static final Funnel NONE = new Funnel(0, 0, 0, 0, 0, 0, Map.of());

  /** One outcome's count, with what became of the messages. */
  record Outcome(String outcome, long encounters, long sent, long unknown, long delivered) {}

  Funnel plus(Outcome more) {
    var invited = more.outcome().equals(INVITED);
    var all = new TreeMap<>(reasons);
    if (!invited) {
      all.merge(more.outcome(), more.encounters(), Long::sum);
    }
    return new Funnel(
        encounters + more.encounters(),
        eligible + (invited ? more.encounters() : 0),
        sent + more.sent(),
        unknown + more.unknown(),
        delivered + more.delivered(),
        answered,
        all);
  }

  Funnel withAnswered(long count) {
    return new Funnel(encounters, eligible, sent, unknown, delivered, count, reasons);
  }

  /**
   * Answers of those a message was sent to. An answer proves that its message arrived, so messages
   * of unknown outcome can never make it more than all.
   */
  Rate responseRate() {
    return new Rate(answered, Math.max(sent, answered));
  }
}
