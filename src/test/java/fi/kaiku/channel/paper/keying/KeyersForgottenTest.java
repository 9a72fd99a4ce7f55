package fi.kaiku.channel.paper.keying;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.FreshTables;
import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.channel.paper.GivenForms;
import fi.kaiku.channel.paper.PaperForms;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who keyed which form is not to be found, also not by what PostgreSQL knows of its rows. */
@KaikuTest
@FreshTables
class KeyersForgottenTest {

  private static final String FORMS = "channel.paper_form";
  private static final String FIRST_KEYINGS = "channel.paper_first_keying";

  @Autowired PaperForms forms;
  @Autowired Questionnaires questionnaires;
  @Autowired Keying keying;
  @Autowired KeyingSheets sheets;
  @Autowired FirstKeyingErasure erasure;
  @Autowired JdbcClient jdbc;

  private List<Serial> keyed = List.of();

  @BeforeEach
  void somebody_keys_forms_the_last_one_first() {
    keyed = new GivenForms(forms, questionnaires, jdbc).some(40).reversed();
    for (var serial : keyed) {
      var asked = sheets.asked(forms.find(serial).orElseThrow());
      var marks =
          Map.of(
              "m-score",
              "7",
              "m-heard",
              "5",
              "m-understood",
              "4",
              "m-soon-enough",
              "-",
              "m-respect",
              "5",
              "m-feeling",
              "4",
              "comment",
              "Kiitos");
      keying.key(serial, KeyedForm.read(asked, marks), GivenViewer.of(Permission.ENTER_ANSWERS));
    }
  }

  @Test
  void after_the_night_no_form_shares_a_transaction_or_an_order_with_the_audit_log() {
    assertThat(sharedWithTheLog(FORMS)).hasSize(40);
    assertThat(sharedWithTheLog(FIRST_KEYINGS)).isNotEmpty();

    assertThat(erasure.erase()).isZero();

    for (var table : List.of(FORMS, FIRST_KEYINGS)) {
      assertThat(sharedWithTheLog(table)).isEmpty();
      var places = texts("select serial::text from " + table + " order by ctid");
      assertThat(places).isNotEmpty().isSorted();
    }
    assertThat(keyed).allMatch(serial -> forms.find(serial).orElseThrow().keyed());
  }

  private List<String> sharedWithTheLog(String table) {
    return texts(
        """
        select kept.serial::text from %s kept join audit.entry e on e.xmin = kept.xmin
        where e.action = 'form-keyed'
        """
            .formatted(table));
  }

  private List<String> texts(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }
}
