package fi.kaiku.followup;

import fi.kaiku.paper.PrintedSheet;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Posters and minutes as they might be, in each language. */
public final class SampleSheets {

  private static final Map<Language, Poster> POSTERS =
      Map.of(
          Language.FI,
          new Poster(
              "Puhelimeen vastataan nopeammin",
              "Puhelimeen oli vaikea päästä läpi, ja takaisinsoittoa piti odottaa pitkään. Moni "
                  + "sanoi jääneensä epävarmaksi siitä, soitetaanko ollenkaan.",
              "Kaksi hoitajaa vastaa nyt puhelimeen kello 8–10, ja takaisinsoitolle luvataan aika. "
                  + "Uusi ajanvarausjärjestelmämme kertoo jonon pituuden.",
              "Puhelimesta moittii enää joka kahdeskymmenes, ennen joka viides.",
              List.of("Korpelan terveysasema"),
              "1.6.2026"),
          Language.SV,
          new Poster(
              "Vi svarar snabbare i telefon",
              "Det var svårt att komma fram per telefon, och den som bad om att bli uppringd fick "
                  + "vänta länge.",
              "Två skötare svarar nu i telefon klockan 8–10, och den som blir uppringd får veta "
                  + "när. Det nya tidsbokningssystemet berättar hur lång kön är.",
              "Bara var tjugonde klagar på telefonen, tidigare var femte.",
              List.of("Korpela hälsostation"),
              "1.6.2026"),
          Language.EN,
          new Poster(
              "We answer the phone faster",
              "It was hard to get through by phone, and those who asked to be called back had to "
                  + "wait for long.",
              "Two nurses answer the phone between 8 and 10, and whoever is called back is told "
                  + "when.",
              null,
              List.of("Korpela Health Station", "Niemi Health Station"),
              "1 June 2026"));

  private SampleSheets() {}

  public static PrintedSheet poster(Language language, PrintedSheet.Size size) {
    return Objects.requireNonNull(POSTERS.get(language)).on(size, language);
  }

  /** As full as a busy meeting. */
  public static PrintedSheet minutes(Language language) {
    var opening =
        new Minutes.Opening(
            "Tiimipalaveri 1.6.2026",
            List.of("Korpelan terveysasema", "Niemen terveysasema"),
            "Aino Virtanen",
            "4.5.2026",
            "NPS on 71 (67–75). Tavoite 80 jää saavuttamatta. Vastaajia oli 204.");
    return new Minutes(
            opening,
            figures(),
            null,
            List.of("Odottamista moitittiin enemmän kuin keväällä.", "Kohtaamista kiitettiin."),
            List.of(
                new Minutes.Shown("10 · toukokuu 2026", "Minua kuunneltiin ❤️ Kiitos!", "fi"),
                new Minutes.Shown("3 · toukokuu 2026", null, "fi")),
            2,
            List.of("Kiitoksia välitettiin 3.", "Yksi kiireellinen, hoidettu samana päivänä."),
            List.of(new Minutes.Open("Puhelinajat", "kokeilussa · Aino Virtanen · 1.8.2026")),
            List.of(
                new Minutes.Decision(
                    "Kokeillaan takaisinsoittoa kaikkiin puheluihin elokuun loppuun.",
                    "Aino Virtanen",
                    "1.8.2026"),
                new Minutes.Decision("Kiitokset luetaan viikkopalaverissa.", null, null)),
            List.of("Kesän sijaisuudet ovat vielä auki.", "Seuraava palaveri elokuussa."))
        .in(language);
  }

  private static List<Minutes.Figure> figures() {
    return List.of(
        new Minutes.Figure("NPS", "71", "67–75", "68", "ei muutosta"),
        new Minutes.Figure("Kuuntelu", "4,6", "4,5–4,7", null, "nousussa"),
        new Minutes.Figure("Vastanneiden osuus", "25,7 %", "24–27 %", "22,0 %", null));
  }
}
