package fi.kaiku.figures;

import fi.kaiku.figures.GivenVisits.Story;
import fi.kaiku.organization.GivenUnit;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Half a year of an invented county: seven units of three services, of which some answer more, are
 * more content or are smaller than others. The same every time.
 */
public final class GivenHalfYear {

  private record Place(
      String name, String oid, String service, int visits, double answers, double content) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("Kivenlahden terveysasema", "1.2.246.1", "TA", 40, 0.29, 0.70),
          new Place("Karjaan terveysasema", "1.2.246.2", "TA", 25, 0.33, 0.79),
          new Place("Inkoon terveysasema", "1.2.246.3", "TA", 2, 0.30, 0.80),
          new Place("Matinkylän neuvola", "1.2.246.4", "NEUVOLA", 22, 0.11, 0.91),
          new Place("Tammisaaren neuvola", "1.2.246.5", "NEUVOLA", 3, 0.10, 0.90),
          new Place("Tapiolan hammashoitola", "1.2.246.6", "SUU", 28, 0.25, 0.88),
          new Place("Lohjan hammashoitola", "1.2.246.7", "SUU", 24, 0.23, 0.87));
  private static final List<String> DAYS =
      List.of("2026-01-15", "2026-02-12", "2026-03-12", "2026-04-16", "2026-05-14");
  private static final List<String> AGES =
      List.of("18-29", "30-39", "40-49", "50-64", "65-74", "75-84", "85+");
  private static final List<String> COMMENTS =
      List.of(
          "Lääkäri kuunteli ja selitti kaiken rauhassa. Tuli turvallinen olo.",
          "Odotin puoli tuntia yli sovitun ajan, eikä kukaan kertonut miksi.",
          "Hoitaja oli ystävällinen ja osaava. Minulle voi soittaa: 040 123 4567.",
          "Tack för ett vänligt bemötande, jag fick svar på alla mina frågor.",
          "Ajan saaminen on vaikeaa, mutta vastaanotolla kaikki sujui ja ohjeet olivat selkeät.",
          "The dentist explained everything well.",
          "Jäi epäselväksi, miten hoito jatkuu ja kuka ottaa yhteyttä.");

  private final JdbcClient jdbc;
  private final Random random = new Random(20260601);

  private GivenHalfYear(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public static void insert(JdbcClient jdbc) {
    new GivenHalfYear(jdbc).insert();
  }

  private void insert() {
    for (var place : PLACES) {
      var unit = GivenUnit.named(place.name()).oid(place.oid()).inService(place.service());
      var visits = GivenVisits.in(unit, unit.insert(jdbc));
      for (var day : DAYS) {
        for (var age : AGES) {
          happen(place, visits.on(day).aged(age));
        }
      }
      jdbc.sql(
              "insert into organization.target values (?, '2026-01-01', 80) on conflict do nothing")
          .param(unit.serviceId().value())
          .update();
    }
    jdbc.sql(
            """
            update organization.service
            set name_fi = case code when 'TA' then 'Terveysasemat' when 'SUU' then
                    'Suun terveydenhuolto' else 'Neuvolat' end,
                name_sv = case code when 'TA' then 'Hälsostationerna' when 'SUU' then
                    'Munhälsovården' else 'Rådgivningsbyråerna' end,
                name_en = case code when 'TA' then 'Health stations' when 'SUU' then
                    'Oral health' else 'Maternity and child health clinics' end
            """)
        .update();
  }

  private void happen(Place place, GivenVisits visits) {
    for (var language : List.of("fi", "sv", "en")) {
      var share = language.equals("fi") ? 1 : language.equals("sv") ? 0.2 : 0.05;
      var sent = (int) Math.round(place.visits() * share);
      if (sent > 0) {
        var speaking = visits.speaking(language);
        speaking.ended(
            jdbc,
            Story.delivered(sent),
            Story.undelivered(sent / 15),
            Story.turnedDown("UNDER_AGE", sent / 6),
            Story.turnedDown("QUARANTINED", sent / 4),
            Story.turnedDown("SEVERAL_PHONES", sent / 20));
        answer(place, speaking, sent);
      }
    }
  }

  private void answer(Place place, GivenVisits visits, int sent) {
    var old = visits.ageBand().compareTo("65") > 0;
    var young = visits.ageBand().compareTo("40") < 0;
    var content = place.content() - (young && place.service().equals("TA") ? 0.2 : 0);
    var scores = new TreeMap<Integer, Integer>();
    for (int visit = 0; visit < sent; visit++) {
      if (random.nextDouble() < place.answers() * (old ? 1.25 : 0.85)) {
        var mood = random.nextDouble();
        var score = mood < content ? 10 : mood < content + (1 - content) * 0.6 ? 8 : 4;
        if (random.nextInt(6) == 0) {
          visits.commented(jdbc, score, COMMENTS.get(random.nextInt(COMMENTS.size())));
        } else {
          scores.merge(score, 1, Integer::sum);
        }
      }
    }
    scores.forEach((score, count) -> visits.answered(jdbc, score, count));
  }
}
