package fi.kaiku.channel.paper;

import fi.kaiku.access.GivenViewer;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forms that have been printed for a unit. */
public record GivenForms(PaperForms forms, Questionnaires questionnaires, JdbcClient jdbc) {

  public static final GivenUnit STATION = GivenUnit.named("Kivenlahden terveysasema");

  public PaperBatch batch(UnitId unit, String questionnaire, Language language, int copies) {
    var asked = questionnaires.newest(questionnaire);
    return forms.issue(unit, asked, language, copies, GivenViewer.administrator());
  }

  /** Forms of the long questionnaire, in Finnish, for a new unit. */
  public List<Serial> some(int copies) {
    return forms.serials(batch(STATION.insert(jdbc), "experience", Language.FI, copies));
  }
}
