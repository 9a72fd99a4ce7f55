package fi.kaiku.channel.paper.scan;

import static fi.kaiku.channel.paper.GivenForms.STATION;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.channel.paper.GivenForms;
import fi.kaiku.channel.paper.PaperForms;
import fi.kaiku.channel.paper.form.FormPictures;
import fi.kaiku.channel.paper.form.FormSheets;
import fi.kaiku.channel.paper.scan.ScansProof.Outcome;
import fi.kaiku.journey.Browser;
import fi.kaiku.journey.JourneyTest;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Forms photographed askew, from an angle, in poor light, with noise, in 150 dots an inch. A dozen
 * here; {@code bench/run scans} looks at sixty.
 */
@JourneyTest
class PhotographedFormsTest {

  private static final int HOW_MANY = Integer.getInteger("kaiku.scans", 12);

  @Autowired PaperForms forms;
  @Autowired Questionnaires questionnaires;
  @Autowired FormSheets sheets;
  @Autowired SpringTemplateEngine templates;
  @Autowired PageReader reader;
  @Autowired JdbcClient jdbc;

  @Test
  void every_code_is_read_or_asked_for_and_none_taken_for_another_form(Browser browser) {
    var given = new GivenForms(forms, questionnaires, jdbc);
    var batch = given.batch(STATION.insert(jdbc), "experience", Language.FI, HOW_MANY);
    var pictures = new FormPictures(sheets, templates, browser);

    var outcomes = new ScansProof(reader, pictures, batch).of(forms.serials(batch));

    System.out.println(told(outcomes));
    assertThat(outcomes).doesNotContain(Outcome.TAKEN_FOR_ANOTHER);
    assertThat(outcomes)
        .filteredOn(one -> one == Outcome.READ)
        .hasSizeGreaterThan(HOW_MANY * 2 / 3);
  }

  private static String told(List<Outcome> outcomes) {
    var read = outcomes.stream().filter(one -> one == Outcome.READ).count();
    var asked = outcomes.stream().filter(one -> one == Outcome.ASKED).count();
    return "of %d scans %d were read, %d asked for, %d taken for another form"
        .formatted(outcomes.size(), read, asked, outcomes.size() - read - asked);
  }
}
