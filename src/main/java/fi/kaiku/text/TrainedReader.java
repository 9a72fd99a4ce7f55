package fi.kaiku.text;

import fi.kaiku.text.names.PersonNames;
import fi.kaiku.text.words.Clause;
import fi.kaiku.text.words.Clauses;
import fi.kaiku.text.words.Features;
import fi.kaiku.text.words.Stems;
import fi.kaiku.text.words.Word;
import fi.kaiku.text.words.Words;
import java.util.List;

/** Reads with the model that the build has made, and with a few rules beside it. */
final class TrainedReader implements CommentReader {

  /** Longer comments than Kaiku takes, by far. */
  private static final int LONGEST = 20_000;

  private final Trained trained;
  private final PersonNames names;
  private final TongueRead tongues;
  private final ThemesRead themes;
  private final AttitudeRead attitudes;
  private final UrgencyRead urgencies;

  TrainedReader(Trained trained, Weighing weighing, PersonNames names) {
    this.names = names;
    this.trained = trained;
    this.tongues = new TongueRead(trained);
    this.themes = new ThemesRead(trained, weighing);
    this.attitudes = new AttitudeRead(trained, weighing);
    this.urgencies = new UrgencyRead(trained, weighing);
  }

  @Override
  public String version() {
    return trained.version();
  }

  @Override
  public Reading read(Written written) {
    var masking = Masking.of(written.text(), names);
    try {
      if (isGivenUp(written)) {
        return Reading.givenUp(masking.text(), version());
      }
      return read(written, masking);
    } catch (Throwable e) {
      return Reading.givenUp(masking.text(), version());
    }
  }

  @Override
  public boolean isCalm(Written written) {
    try {
      var words = Words.of(written.text());
      return isGivenUp(written)
          || words.isEmpty()
          || urgencies.atMost(written.text(), heard(written, words).whole()) < Urgency.ALARM;
    } catch (Throwable e) {
      return false;
    }
  }

  private static boolean isGivenUp(Written written) {
    return written.text().length() > LONGEST || TongueRead.isForeign(written.text());
  }

  private Reading read(Written written, Masking masking) {
    var text = written.text();
    var words = Words.of(text);
    if (words.isEmpty()) {
      return nothingSaid(written, masking);
    }
    var heard = heard(written, words);
    var whole = heard.whole();
    var clauses = Clauses.of(text, words).stream().map(of -> segment(of, heard.stems())).toList();
    var themesHeard = themes.heard(whole, clauses);
    var told = themes.of(themesHeard, null);
    var sure = attitudes.fromText(whole, clauses, told);
    return new Reading(
        true,
        heard.tongue(),
        attitudes.best(sure, null),
        attitudes.best(sure, written.score()),
        moved(themes.of(themesHeard, written.score()), masking),
        moved(urgencies.of(text, whole, clauses, told), masking),
        masking.text(),
        version());
  }

  /** A comment as a whole, in the language that it is written in. */
  private record Heard(Tongue tongue, Stems stems, Segment whole) {}

  private Heard heard(Written written, List<Word> words) {
    var all = new Clause(words);
    var spoken = written.language() == null ? Tongue.FI.word() : written.language();
    var beforehand = Stems.in(spoken);
    var heard = segment(all, beforehand);
    var tongue = tongues.of(heard, written.language());
    if (tongue.word().equals(spoken)) {
      return new Heard(tongue, beforehand, heard);
    }
    var stems = Stems.in(tongue.word());
    return new Heard(tongue, stems, segment(all, stems));
  }

  private Reading nothingSaid(Written written, Masking masking) {
    return new Reading(
        written.text().length() <= 100,
        Tongue.OTHER,
        Attitude.NEUTRAL,
        Attitude.NEUTRAL,
        List.of(),
        Urgency.NOTHING,
        masking.text(),
        version());
  }

  private Segment segment(Clause clause, Stems stems) {
    return new Segment(clause, trained.model().odds(Features.of(clause.words(), stems)));
  }

  private static List<ThemeMark> moved(List<ThemeMark> marks, Masking masking) {
    return marks.stream()
        .map(mark -> new ThemeMark(mark.theme(), mark.sign(), masking.moved(mark.span())))
        .toList();
  }

  private static Urgency moved(Urgency urgency, Masking masking) {
    var reason = urgency.reason();
    return reason == null
        ? urgency
        : new Urgency(urgency.kind(), urgency.score(), masking.moved(reason));
  }
}
