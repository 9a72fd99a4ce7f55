package fi.kaiku.figures.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody wants to know: figures of a selection, by up to two dimensions.
 *
 * @param widened whether other days were asked for than the whole months or weeks that are told
 */
public record Question(List<Dimension> by, Selection selection, boolean widened) {

  public static final int MOST_DIMENSIONS = 2;
  public static final String LINK = "LINK";

  /** The channels of those who were sent a message, so that there is a denominator. */
  public static final List<String> INVITED = List.of(LINK, "REPLY");

  public Question {
    by = List.copyOf(by);
  }

  public Question(List<Dimension> by, Selection selection) {
    this(by, selection, false);
  }

  public Groupings grouping() {
    return new Groupings(List.of(by));
  }

  public Groupings groupingAnd(Dimension other) {
    return new Groupings(Stream.of(by, List.of(other)).distinct().toList());
  }

  /**
   * Answers of different channels are never added up unless the question says so: without a word on
   * channels it is about answers to messages, which have a denominator.
   */
  public Question aboutInvitedUnlessSaid() {
    var said = by.contains(Dimension.CHANNEL) || selection.only().containsKey(Dimension.CHANNEL);
    return said ? this : new Question(by, selection.onlyWith(Dimension.CHANNEL, INVITED), widened);
  }

  /**
   * The code of the item that a row is about; empty when rows are about several, which none are.
   */
  public String itemOf(List<String> key) {
    var place = by.indexOf(Dimension.QUESTION);
    if (place >= 0) {
      return key.get(place);
    }
    var asked = selection.only().getOrDefault(Dimension.QUESTION, List.of());
    return asked.size() == 1 ? asked.getFirst() : "";
  }

  /** The filters in the words of the outside, for the answer to say what it is about. */
  public Map<String, List<String>> filters(Vocabulary vocabulary) {
    var filters = new LinkedHashMap<String, List<String>>();
    for (var dimension : Dimension.FILTERS) {
      var values = selection.only().getOrDefault(dimension, List.of());
      if (!values.isEmpty()) {
        filters.put(
            dimension.word(),
            values.stream().map(value -> vocabulary.wordOf(dimension, value)).toList());
      }
    }
    return filters;
  }
}
