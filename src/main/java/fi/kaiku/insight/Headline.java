package fi.kaiku.insight;

import fi.kaiku.display.Axis;
import fi.kaiku.display.GroupRow.Score;
import fi.kaiku.display.GroupRow.Share;
import fi.kaiku.display.Numbers;
import fi.kaiku.figures.ShownFunnel;
import fi.kaiku.statistics.Nps;
import org.jspecify.annotations.Nullable;

/**
 * The most important figures.
 *
 * @param score none unless {@link #state} is {@code SHOWN}
 * @param parts shares of promoters, passives and detractors; none without a score
 */
public record Headline(
    State state, @Nullable Score score, @Nullable Parts parts, @Nullable Share rate) {

  /** How much there is to tell. */
  enum State {
    /** No encounters that may be shown, and no answers. */
    EMPTY,
    /** Encounters, and fewer answers than may be shown, perhaps none. */
    FEW,
    SHOWN
  }

  /** One kind of answer: its share in words, and its place in a bar. */
  record Part(String kind, String share, String start, String width) {}

  /** Promoters, passives and detractors side by side. */
  record Parts(Part promoters, Part passives, Part detractors) {

    static Parts of(Nps nps, Numbers numbers) {
      return new Parts(
          part("promoters", 0, nps.promoters(), nps, numbers),
          part("passives", nps.promoters(), nps.passives(), nps, numbers),
          part("detractors", nps.promoters() + nps.passives(), nps.detractors(), nps, numbers));
    }

    private static Part part(String kind, long before, long count, Nps nps, Numbers numbers) {
      var share = 100.0 * count / nps.n();
      return new Part(
          kind,
          numbers.percent(share),
          Axis.percent(100.0 * before / nps.n()),
          Axis.percent(share));
    }
  }

  static State stateOf(@Nullable ShownFunnel funnel, @Nullable Nps nps) {
    if (nps != null) {
      return State.SHOWN;
    }
    return funnel == null ? State.EMPTY : State.FEW;
  }
}
