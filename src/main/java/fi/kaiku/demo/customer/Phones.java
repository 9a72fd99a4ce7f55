package fi.kaiku.demo.customer;

import fi.kaiku.demo.county.Dice;
import fi.kaiku.demo.county.Residents;
import fi.kaiku.demo.county.Visit;
import fi.kaiku.demo.customer.Arrived.Author;
import fi.kaiku.demo.operator.Mailboxes;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The phones of all residents: what has come to them, and whose turn it is to react. */
public final class Phones implements Mailboxes {

  private static final int KEPT = 30;
  private static final double OUT_OF_REACH = 0.022;

  private final Residents residents;
  private final Opinions opinions;
  private final Clock clock;
  private final Map<Integer, Visit> lastVisits = new HashMap<>();
  private final Deque<Arrived> latest = new ArrayDeque<>();
  private final List<Arrived> unread = new ArrayList<>();
  private long count;

  public Phones(Residents residents, Opinions opinions, Clock clock) {
    this.residents = residents;
    this.opinions = opinions;
    this.clock = clock;
  }

  /** Remembers the visits, so that each resident knows what a message is about. */
  public synchronized void expect(Collection<Visit> visits) {
    visits.forEach(visit -> lastVisits.put(visit.resident().number(), visit));
  }

  @Override
  public synchronized boolean deliver(String number, String text) {
    var visit = residents.owner(number).map(lastVisits::get).orElse(null);
    if (visit == null || isOutOfReach(visit)) {
      return false;
    }
    var arrived = new Arrived(++count, visit, text, clock.instant());
    keep(arrived);
    if (!arrived.isVisitors()) {
      unread.add(arrived);
    }
    return true;
  }

  @Override
  public synchronized String replyOf(String number) {
    var visit = residents.owner(number).map(lastVisits::get).orElse(null);
    if (visit != null
        && visit.resident().number() < Residents.FIRST_VISITOR
        && opinions.reaction(visit) instanceof Reaction.Refuses(boolean byReply)
        && byReply) {
      return visit.resident().surveyLanguage().equals("sv") ? "STOPP" : "LOPETA";
    }
    return "";
  }

  /**
   * The visitor of the demo writes back to the last message that came to them.
   *
   * @return their number; none when nothing has come yet
   */
  public synchronized Optional<String> writeBack(String text) {
    return latest.stream()
        .filter(one -> one.isVisitors() && one.author() == Author.KAIKU)
        .findFirst()
        .map(
            last -> {
              keep(new Arrived(++count, last.visit(), text, clock.instant(), Author.HOLDER));
              return last.visit().resident().phones().getFirst().replace(" ", "");
            });
  }

  private void keep(Arrived message) {
    latest.addFirst(message);
    if (latest.size() > KEPT) {
      latest.removeLast();
    }
  }

  /** The messages that residents have not looked at yet; they have after this. */
  public synchronized List<Arrived> read() {
    var all = List.copyOf(unread);
    unread.clear();
    return all;
  }

  /** The latest messages, the newest first. */
  public synchronized List<Arrived> latest() {
    return List.copyOf(latest);
  }

  private static boolean isOutOfReach(Visit visit) {
    return visit.resident().number() < Residents.FIRST_VISITOR
        && Dice.chance(Dice.of(6, visit.sourceId().hashCode()), OUT_OF_REACH);
  }
}
