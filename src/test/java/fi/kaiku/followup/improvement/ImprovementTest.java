package fi.kaiku.followup.improvement;

import static fi.kaiku.followup.ImprovementState.DECIDED;
import static fi.kaiku.followup.ImprovementState.DROPPED;
import static fi.kaiku.followup.ImprovementState.IN_USE;
import static fi.kaiku.followup.ImprovementState.PROPOSED;
import static fi.kaiku.followup.ImprovementState.TRIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.Reach;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.followup.ImprovementMove;
import fi.kaiku.followup.ImprovementState;
import fi.kaiku.followup.Improvements;
import fi.kaiku.followup.ListedImprovement;
import fi.kaiku.insight.PageText;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.NotFound;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who may do what with an improvement, and when. */
@KaikuTest
class ImprovementTest {

  @Autowired Improvements improvements;
  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  UnitId own;
  UnitId other;
  Viewer supervisor;
  Viewer manager;

  @BeforeEach
  void people() {
    own = GivenUnit.named("Kivenlahti").oid("1.2.246.1").insert(jdbc);
    other = GivenUnit.named("Tapiola").oid("1.2.246.2").insert(jdbc);
    var esihenkilo = GivenAccount.named("esihenkilo").supervising(own).insert(jdbc);
    supervisor = viewer(esihenkilo, Role.SUPERVISOR, new Reach.Units(Set.of(own.value())));
    var paallikko = GivenAccount.named("paallikko").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
    manager = viewer(paallikko, Role.DEVELOPMENT_MANAGER, new Reach.WholeCounty());
  }

  @Test
  void it_goes_step_by_step_and_each_step_is_dated_and_signed() {
    var id = given().proposed(improvements, supervisor);
    move(id, DECIDED, "2026-02-10", 1);
    move(id, TRIED, "2026-03-01", 2);
    move(id, IN_USE, "2026-04-15", 3);
    assertThat(improvements.get(id).usedOn()).isEqualTo("2026-04-15");
    assertThat(page("/improvements/" + id.value(), manager))
        .contains("10.2.2026</span> <strong>Päätetty</strong>")
        .contains("Nimi esihenkilo", "(merkitty 1.6.2026)");
    move(id, DROPPED, "2026-05-20", 4);
    assertThat(improvements.get(id).usedOn()).isEqualTo("2026-04-15");
  }

  @Test
  void from_each_state_only_certain_steps_can_be_taken() {
    assertThat(PROPOSED.next()).containsExactlyInAnyOrder(DECIDED, DROPPED);
    assertThat(DECIDED.next()).containsExactlyInAnyOrder(TRIED, IN_USE, DROPPED);
    assertThat(TRIED.next()).containsExactlyInAnyOrder(IN_USE, DROPPED);
    assertThat(IN_USE.next()).containsExactlyInAnyOrder(TRIED, DROPPED);
    assertThat(DROPPED.next()).containsExactly(PROPOSED);
    var id = given().proposed(improvements, supervisor);
    for (var to : EnumSet.complementOf(EnumSet.copyOf(PROPOSED.next()))) {
      assertThatThrownBy(() -> move(id, to, "2026-05-01", 1)).isInstanceOf(BadInput.class);
    }
  }

  @Test
  void what_was_taken_into_use_too_early_has_no_day_of_use_any_more() {
    var id = given().usedOn("2026-03-01", improvements, supervisor);
    move(id, TRIED, "2026-04-01", 3);
    assertThat(improvements.get(id).usedOn()).isNull();
  }

  @Test
  void no_step_is_taken_tomorrow_nor_before_the_last_one() {
    var id = given().proposed(improvements, supervisor);
    move(id, DECIDED, "2026-05-10", 1);
    assertThatThrownBy(() -> move(id, TRIED, "2026-06-02", 2)).isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> move(id, TRIED, "2026-05-09", 2)).isInstanceOf(BadInput.class);
    move(id, TRIED, "2026-05-10", 2);
  }

  @Test
  void a_supervisor_changes_those_of_own_units_only_and_everybody_reads_all() {
    var ofOthers = GivenImprovement.of(manager.staff(), other).proposed(improvements, manager);
    var shared = GivenImprovement.of(manager.staff(), own, other).proposed(improvements, manager);
    for (var id : List.of(ofOthers, shared)) {
      assertThatThrownBy(() -> improvements.changeable(id, supervisor))
          .isInstanceOf(NotFound.class);
      assertThat(page("/improvements/" + id.value(), supervisor)).doesNotContain("Seuraava askel");
    }
    assertThatThrownBy(
            () -> GivenImprovement.of(supervisor.staff(), other).proposed(improvements, supervisor))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("units");
    var reader = viewer(new StaffId(new UUID(0, 7)), Role.READER, new Reach.Units(Set.of()));
    assertThat(page("/improvements", reader))
        .contains("2 parannusta")
        .doesNotContain("Uusi parannus");
  }

  @Test
  void only_whoever_reaches_the_county_begins_one_of_the_whole_county() {
    assertThatThrownBy(
            () -> GivenImprovement.of(supervisor.staff()).proposed(improvements, supervisor))
        .isInstanceOf(BadInput.class);
    GivenImprovement.of(manager.staff()).proposed(improvements, manager);
    assertThat(improvements.open(Set.of(own))).hasSize(1);
  }

  @Test
  void the_owner_is_somebody_who_handles_feedback_in_all_its_units() {
    assertThatThrownBy(
            () ->
                GivenImprovement.of(supervisor.staff(), own, other).proposed(improvements, manager))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("owner");
  }

  @Test
  void when_two_change_one_at_once_the_slower_is_told_and_nothing_is_lost() {
    var id = given().proposed(improvements, supervisor);
    move(id, DECIDED, "2026-05-01", 1);
    assertThatThrownBy(() -> move(id, DROPPED, "2026-05-02", 1)).isInstanceOf(Conflict.class);
    assertThat(improvements.get(id).state()).isEqualTo(DECIDED);
  }

  @Test
  void what_is_sent_twice_is_proposed_once() {
    var id = new ImprovementId(UUID.randomUUID());
    improvements.propose(given().wanted(id), supervisor);
    improvements.propose(given().wanted(id), supervisor);
    assertThat(improvements.open(Set.of(own))).hasSize(1);
  }

  @Test
  void when_a_unit_is_merged_its_improvements_go_with_it() {
    var id = GivenImprovement.of(manager.staff(), other).proposed(improvements, manager);
    GivenUnit.merge(jdbc, other, own);
    assertThat(improvements.open(Set.of(own)))
        .extracting(ListedImprovement::id)
        .containsExactly(id);
    assertThat(improvements.changeable(id, supervisor).units()).containsExactly(own);
    assertThat(page("/improvements?unit=1.2.246.1", supervisor))
        .contains("Kivenlahti", "Yksi parannus");
  }

  @Test
  void when_its_owner_goes_it_is_listed_for_handing_on() {
    given().proposed(improvements, supervisor);
    assertThat(page("/improvements", manager)).doesNotContain("uutta vastuuhenkilöä");
    jdbc.sql("update people.account set disabled_at = now() where sign_in_name = 'esihenkilo'")
        .update();
    assertThat(page("/improvements", manager))
        .contains("Yksi parannus odottaa uutta vastuuhenkilöä", "vastuuhenkilö puuttuu");
    assertThat(page("/improvements?owner=gone", manager)).contains("Soitamme");
  }

  @Test
  void those_due_first_come_first() {
    given().titled("Myöhemmin").due("2026-08-01").proposed(improvements, supervisor);
    given().titled("Joskus").proposed(improvements, supervisor);
    given().titled("Pian").due("2026-05-20").proposed(improvements, supervisor);
    assertThat(improvements.open(Set.of(own)))
        .extracting(ListedImprovement::title)
        .containsExactly("Pian", "Myöhemmin", "Joskus");
    assertThat(page("/improvements", supervisor)).containsOnlyOnce("myöhässä");
  }

  private GivenImprovement given() {
    return GivenImprovement.of(supervisor.staff(), own);
  }

  private void move(ImprovementId id, ImprovementState to, String on, int version) {
    improvements.move(id, new ImprovementMove(to, LocalDate.parse(on), version), supervisor);
  }

  private static Viewer viewer(StaffId id, Role role, Reach reach) {
    return new Viewer(
        id,
        "Nimi " + (role == Role.SUPERVISOR ? "esihenkilo" : "paallikko"),
        role.permissions(),
        reach);
  }

  private String page(String uri, Viewer viewer) {
    return new PageText(browser, viewer).of(uri);
  }
}
