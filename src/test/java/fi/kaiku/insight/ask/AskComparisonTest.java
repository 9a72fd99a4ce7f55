package fi.kaiku.insight.ask;

import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.figures.question.Period;
import fi.kaiku.insight.PageText;
import fi.kaiku.organization.GivenUnit;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Period against period and row against row, in words. The clock stands on 1.6.2026. */
@KaikuTest
class AskComparisonTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  final GivenUnit dental = GivenUnit.named("Tapiola").oid("1.2.246.3").inService("SUU");
  GivenVisits visits;
  GivenVisits dentalVisits;

  @BeforeEach
  void units() {
    visits = GivenVisits.in(health, health.insert(jdbc));
    dentalVisits = GivenVisits.in(dental, dental.insert(jdbc));
  }

  @Test
  void the_previous_period_is_as_many_months() {
    assertThat(OtherPeriod.PREVIOUS.of(period("2026-03-01", "2026-04-30")))
        .contains(period("2026-01-01", "2026-02-28"));
    assertThat(OtherPeriod.PREVIOUS.of(period("2026-05-01", "2026-05-31")))
        .contains(period("2026-04-01", "2026-04-30"));
  }

  @Test
  void a_year_before_the_end_of_a_month_stays_the_end_of_one() {
    assertThat(OtherPeriod.YEAR_BEFORE.of(period("2025-02-01", "2025-02-28")))
        .contains(period("2024-02-01", "2024-02-29"));
    assertThat(OtherPeriod.NOTHING.of(period("2026-05-01", "2026-05-31"))).isEmpty();
  }

  @Test
  void a_period_is_compared_with_the_one_before_it() {
    visits.on("2026-04-10").answered(jdbc, 10, 50).answered(jdbc, 2, 50);
    visits.on("2026-05-10").answered(jdbc, 10, 80).answered(jdbc, 2, 20);

    assertThat(page("/figures?period=last-month&compare=previous"))
        .contains("Se on parempi kuin jaksolla 1.4.–30.4.2026: silloin 0, ero +60 (+34…");
    assertThat(page("/figures?period=last-month&compare=previous&lang=sv"))
        .contains("Det är bättre än under perioden 1.4.–30.4.2026: då 0, skillnad +60");
    assertThat(page("/figures?period=last-month&compare=previous&lang=en"))
        .contains("It is better than in 1 April – 30 April 2026: then 0, difference +60");
  }

  @Test
  void fewer_detractors_are_better_and_more_passives_are_only_more() {
    visits.on("2026-04-10").answered(jdbc, 8, 20).answered(jdbc, 2, 80);
    visits.on("2026-05-10").answered(jdbc, 8, 80).answered(jdbc, 2, 20);

    assertThat(page("/figures?period=last-month&compare=previous&measure=detractors"))
        .contains("Se on parempi kuin jaksolla", "ero −60,0");
    assertThat(page("/figures?period=last-month&compare=previous&measure=passives"))
        .contains("Se on suurempi kuin jaksolla", "ero +60,0");
  }

  @Test
  void each_row_is_compared_with_itself_and_what_is_missing_is_not_computed() {
    visits.on("2025-05-10").answered(jdbc, 10, 50).answered(jdbc, 2, 50);
    visits.on("2026-05-10").answered(jdbc, 10, 52).answered(jdbc, 2, 48);
    dentalVisits.on("2026-05-10").answered(jdbc, 10, 30);

    assertThat(page("/figures?period=last-month&compare=year-before&by=unit"))
        .contains("Muutos on jaksosta 1.5.–31.5.2025.", "+4 (", "Ei voi sanoa")
        .contains("Ei laskettu: toinen luku puuttuu tai sitä ei näytetä");
  }

  @Test
  void without_answers_in_the_other_period_nothing_is_computed() {
    visits.on("2026-05-10").answered(jdbc, 10, 30);

    assertThat(page("/figures?period=last-month&compare=previous"))
        .contains("Vertailua jaksoon 1.4.–30.4.2026 ei laskettu");
  }

  @Test
  void one_row_is_compared_with_another() {
    visits.answered(jdbc, 10, 80).answered(jdbc, 2, 20);
    dentalVisits.answered(jdbc, 10, 50).answered(jdbc, 2, 50);

    assertThat(page("/figures?by=unit&row=1.2.246.1&other=1.2.246.3"))
        .contains("Kivenlahti (60) on parempi kuin Tapiola (0).", "Ero +60, 95 %:n väli +34…");
    assertThat(page("/figures?by=unit&row=1.2.246.3&other=1.2.246.1"))
        .contains("Tapiola (0) on huonompi kuin Kivenlahti (60).");
    assertThat(page("/figures?by=unit,language&row=1.2.246.1,fi&other=1.2.246.3,fi"))
        .contains("Kivenlahti, suomi (60) on parempi kuin Tapiola, suomi (0).");
  }

  @Test
  void a_hidden_row_is_not_compared() {
    visits.answered(jdbc, 10, 80);
    dentalVisits.answered(jdbc, 2, 3);

    assertThat(page("/figures?by=unit&row=1.2.246.1&other=1.2.246.3"))
        .contains("Rivejä Kivenlahti ja Tapiola ei verrattu")
        .doesNotContain("<strong>−100", "(−100)");
  }

  @Test
  void what_cannot_be_compared_is_told() {
    visits.answered(jdbc, 10, 30);

    assertThat(page("/figures?by=month&compare=previous"))
        .contains("ei voi verrata toiseen jaksoon", "href=\"#compare\"");
    assertThat(page("/figures?measure=funnel&compare=previous"))
        .contains("ei voi verrata toiseen jaksoon");
    assertThat(page("/figures?by=unit&row=1.2.246.1")).contains("valitse vertailuun kaksi");
    assertThat(page("/figures?by=unit&row=1.2.246.1&other=x"))
        .contains("x ei kelpaa; sallitut: 1.2.246.1");
  }

  private static Period period(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }

  private String page(String uri) {
    return new PageText(browser, GivenViewer.of(READ_FIGURES)).of(uri);
  }
}
