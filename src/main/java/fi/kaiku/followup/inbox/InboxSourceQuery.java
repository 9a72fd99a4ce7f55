package fi.kaiku.followup.inbox;

import fi.kaiku.followup.handling.WithinReachQuery;

/**
 * Where an inbox is looked up: among comments, among those with which nobody is done, or among
 * tasks in hand, of which there are few however many comments there are. Each is kept in the order
 * in which it is shown, by place too. Of few, those of all places are put in order by what an index
 * tells, and looked at one by one until enough are found; of all comments the newest of each place
 * are looked up, and of these the newest are shown, so that what an inbox costs does not grow with
 * all that lies behind it. What is open is told by itself, without its comment.
 */
enum InboxSourceQuery {
  COMMENTS(
      "insight.published_reading r",
      "left join followup.item i on i.reading_id = r.id",
      "r",
      "r.place",
      "r.appeared_on",
      "r.id"),
  OPEN(
      "followup.open_comment o",
      "left join followup.item i on i.reading_id = o.reading_id",
      "o",
      "o.place",
      "o.appeared_on",
      "o.reading_id"),
  TASKS(
      "followup.item i",
      "join insight.published_reading r on r.id = i.reading_id",
      "r",
      "i.place",
      "i.appeared_on",
      "i.reading_id");

  private final String kept;
  private final String joined;
  private final String words;
  private final String place;
  private final String day;
  private final String id;

  InboxSourceQuery(String kept, String joined, String words, String place, String day, String id) {
    this.kept = kept;
    this.joined = joined;
    this.words = words;
    this.place = place;
    this.day = day;
    this.id = id;
  }

  static InboxSourceQuery of(InboxAsked asked) {
    if (asked.isOfTasks()) {
      return TASKS;
    }
    return switch (asked.state()) {
      case OPEN, NEW -> OPEN;
      case IN_HAND, DONE, ALL -> COMMENTS;
    };
  }

  String from() {
    return kept + "\n" + joined;
  }

  /** The name of the row that says what a comment is: its service, attitude, themes, urgency. */
  String words() {
    return words;
  }

  String place() {
    return place;
  }

  String day() {
    return day;
  }

  String id() {
    return id;
  }

  /** The ids and days of the newest, {@code :most} at most. */
  String newest(WithinReachQuery where) {
    if (!where.isOfPlaces()) {
      return inOrder(from(), where.textOfPlace());
    }
    return this == COMMENTS ? ofEachPlace(where.textOfPlace()) : ofPlaces(where.textOfPlace());
  }

  private String ofEachPlace(String where) {
    return """
        select newest.*
        from unnest(cast(:places as text[])) asked (known)
        cross join lateral (
            %s
        ) newest
        order by newest.appeared_on desc, newest.id
        limit :most
        """
        .formatted(inOrder(from(), "%s = asked.known and %s".formatted(place, where)));
  }

  /** The order by which the inner rows come is the outer one, so that nothing is sorted twice. */
  private String ofPlaces(String where) {
    var alias = kept.substring(kept.lastIndexOf(' ') + 1);
    var inPlaces =
        """
        (select * from %1$s
         where %2$s = any (cast(:places as text[]))
         order by %3$s desc, %4$s) %5$s
        """
            .formatted(kept, place, day, id, alias);
    return inOrder(inPlaces + joined, where);
  }

  private String inOrder(String from, String where) {
    return """
        select %1$s as id, %2$s as appeared_on
        from %3$s
        where %4$s
        order by %2$s desc, %1$s
        limit :most
        """
        .formatted(id, day, from, where);
  }
}
