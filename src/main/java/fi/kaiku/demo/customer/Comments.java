package fi.kaiku.demo.customer;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.demo.county.Dice;
import fi.kaiku.demo.county.Visit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** The sentences that invented customers write; see comments.tsv. */
public final class Comments {

  private static final String ANY = "*";
  private static final double OF_THE_VERY_SERVICE = 0.7;
  private static final double SECOND_SENTENCE = 0.35;

  private final List<Line> lines;

  public Comments() {
    lines = read();
  }

  /** One or two sentences that fit the visit, the mood and the language of the survey. */
  String draw(Visit visit, Mood mood, RandomGenerator dice) {
    var first = sentence(visit, mood, dice);
    if (!Dice.chance(dice, SECOND_SENTENCE)) {
      return first;
    }
    var second = sentence(visit, mood, dice);
    return first.equals(second) ? first : closed(first) + " " + second;
  }

  public int size() {
    return lines.size();
  }

  public long distinct() {
    return lines.stream().map(Line::text).distinct().count();
  }

  private String sentence(Visit visit, Mood mood, RandomGenerator dice) {
    var fitting = lines.stream().filter(line -> line.fits(visit, mood)).toList();
    var special = fitting.stream().filter(line -> !line.service().equals(ANY)).toList();
    var from = !special.isEmpty() && Dice.chance(dice, OF_THE_VERY_SERVICE) ? special : fitting;
    return from.get(dice.nextInt(from.size())).text();
  }

  private static String closed(String sentence) {
    return ".!?".indexOf(sentence.charAt(sentence.length() - 1)) >= 0 ? sentence : sentence + ".";
  }

  private static List<Line> read() {
    var file = Comments.class.getResourceAsStream("/demo/comments.tsv");
    var text = new InputStreamReader(Objects.requireNonNull(file), UTF_8);
    try (var reader = new BufferedReader(text)) {
      return reader.lines().skip(1).map(Line::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Line(
      String language, String service, String profession, String mood, String text) {

    static Line of(String row) {
      var cells = row.split("\t", -1);
      return new Line(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }

    boolean fits(Visit visit, Mood wanted) {
      return language.equals(visit.resident().surveyLanguage())
          && mood.equals(wanted.word())
          && (service.equals(ANY) || service.equals(visit.place().service().word()))
          && (profession.equals(ANY) || profession.equals(visit.profession()));
    }
  }
}
