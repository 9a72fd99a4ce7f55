package fi.kaiku.followup.thanks;

import fi.kaiku.paper.PrintedSheet;
import fi.kaiku.platform.Language;
import java.util.List;

/** Letters of thanks as they might be: short, longer and very long. */
public final class SampleCards {

  private static final String SHORT = "Hoitaja kuunteli ja selitti kaiken rauhassa. Kiitos ❤️";

  private static final String LONGER =
      "Jännitin käyntiä kovasti, mutta minut otettiin vastaan lämpimästi ja kaikki selitettiin "
          + "niin, että ymmärsin. Kivunlievitykseen kiinnitettiin huomiota, eikä mihinkään ollut "
          + "kiire. Kuntoutussuunnitelmastakin keskusteltiin yhdessä. Teillä on hieno työyhteisö!";

  private SampleCards() {}

  public static PrintedSheet card(Language language, PrintedSheet.Size size, int length) {
    var texts = List.of(SHORT, LONGER, (LONGER + "\n").repeat(4));
    var title =
        switch (language) {
          case FI -> "Kiitos";
          case SV -> "Tack";
          case EN -> "Thank you";
        };
    return new Card(
            "Lastenpsykiatrian poliklinikka",
            "toukokuu 2026",
            length == 1 ? null : "Aino Virtanen",
            new Card.Words(texts.get(length), "fi"),
            length == 2 ? null : new Card.Line("Olen ylpeä sinusta.", "Liisa Korhonen"))
        .on(size, language, title);
  }
}
