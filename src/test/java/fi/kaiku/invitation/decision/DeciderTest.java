package fi.kaiku.invitation.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.encounter.Encounter;
import fi.kaiku.encounter.Encounter.Permission;
import fi.kaiku.encounter.Encounter.PhoneState;
import fi.kaiku.encounter.Encounter.Status;
import fi.kaiku.invitation.rules.Rules;
import fi.kaiku.invitation.rules.RulesReader;
import fi.kaiku.organization.Unit.Rollout;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The order of reasons, each of them alone and all of them together. */
class DeciderTest {

  private final Decider standard = new Decider(Rules.standard());

  @Test
  void a_finished_visit_of_an_adult_with_a_mobile_number_is_asked_about() {
    assertThat(decide(Case.fine())).isEqualTo(Outcome.INVITED);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INVITED")
  void each_reason_alone_is_found(Outcome reason) {
    assertThat(decide(Case.fine().with(reason))).isEqualTo(reason);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INVITED")
  void of_all_the_reasons_that_hold_the_first_is_told(Outcome first) {
    var everythingFrom = Case.fine();
    for (var reason : Outcome.values()) {
      if (reason.compareTo(first) > 0 && reason != Outcome.INVITED) {
        everythingFrom = everythingFrom.with(reason);
      }
    }

    assertThat(decide(everythingFrom.with(first))).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"17, UNDER_AGE", "18, INVITED", "0, UNDER_AGE", "99, INVITED"})
  void eighteen_is_old_enough(int age, Outcome outcome) {
    assertThat(decide(Case.fine().aged(age))).isEqualTo(outcome);
  }

  @Test
  void whose_age_is_unknown_is_not_taken_for_an_adult() {
    assertThat(decide(Case.fine().aged(null))).isEqualTo(Outcome.UNDER_AGE);
  }

  @ParameterizedTest
  @CsvSource({
    "nearly-all, GIVEN, INVITED",
    "nearly-all, UNKNOWN, INVITED",
    "nearly-all, DENIED, NO_PERMISSION",
    "opt-in, GIVEN, INVITED",
    "opt-in, UNKNOWN, NO_PERMISSION",
    "opt-in, DENIED, NO_PERMISSION",
    "broad-consent, GIVEN, INVITED",
    "broad-consent, UNKNOWN, NO_PERMISSION",
    "broad-consent, DENIED, NO_PERMISSION"
  })
  void a_no_always_counts_and_silence_as_the_county_says(
      String model, Permission given, Outcome outcome) {
    var rules = RulesReader.read("permission: " + model);

    assertThat(new Decider(rules).decide(Case.fine().permission(given).facts())).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED, NOT_FINISHED",
    "IN_PROGRESS, NOT_FINISHED",
    "CANCELLED, CANCELLED",
    "NO_SHOW, CANCELLED",
    "FINISHED, INVITED"
  })
  void only_a_finished_visit_is_asked_about(Status status, Outcome outcome) {
    assertThat(decide(Case.fine().status(status))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({"7, INVITED", "8, TOO_OLD"})
  void a_visit_of_a_week_ago_is_the_oldest_asked_about(int daysAgo, Outcome outcome) {
    assertThat(decide(Case.fine().daysAgo(daysAgo))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({"15, 2026-07-14, INVITED", "15, 2026-07-15, TOO_OLD", "28, 2026-07-15, INVITED"})
  void who_would_have_no_day_to_answer_is_not_asked(int closes, String sendOn, Outcome outcome) {
    var rules = RulesReader.read("links-close-day: " + closes);

    assertThat(new Decider(rules).decide(Case.fine().sendOn(sendOn).facts())).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({"PLANNED, UNIT_NOT_LIVE", "STOPPED, UNIT_NOT_LIVE", "LIVE, INVITED"})
  void only_units_that_are_live_ask(Rollout rollout, Outcome outcome) {
    assertThat(decide(Case.fine().rollout(rollout))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @EnumSource(PhoneState.class)
  void every_state_of_a_number_has_its_outcome(PhoneState state) {
    var expected =
        switch (state) {
          case MOBILE -> Outcome.INVITED;
          case NONE, ERASED -> Outcome.NO_PHONE;
          case SEVERAL -> Outcome.SEVERAL_PHONES;
          case NOT_MOBILE -> Outcome.NOT_MOBILE;
        };

    assertThat(decide(Case.fine().phone(state))).isEqualTo(expected);
  }

  @Test
  void a_sensitive_service_is_not_asked_about_whoever_names_it() {
    assertThat(decide(Case.fine().sensitiveUnit())).isEqualTo(Outcome.SENSITIVE_SERVICE);
    assertThat(decide(Case.fine().sensitiveService())).isEqualTo(Outcome.SENSITIVE_SERVICE);
  }

  @ParameterizedTest
  @CsvSource({"100, 99, INVITED", "50, 49, INVITED", "50, 50, NOT_SAMPLED", "0, 0, NOT_SAMPLED"})
  void a_sample_is_as_large_as_the_county_says(int percent, int lot, Outcome outcome) {
    var rules = RulesReader.read("sampling-percent: " + percent);

    assertThat(new Decider(rules).decide(Case.fine().lot(lot).facts())).isEqualTo(outcome);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "UNKNOWN_UNIT",
        "UNIT_NOT_LIVE",
        "SENSITIVE_SERVICE",
        "UNKNOWN_SERVICE",
        "DECEASED",
        "NON_DISCLOSURE",
        "OPTED_OUT",
        "SENDING_STOPPED"
      })
  void what_an_earlier_decision_tells_of_the_world_stands_when_deciding_again(Outcome reason) {
    assertThat(decide(Case.fine().decidedEarlier(reason))).isEqualTo(reason);
    assertThat(decide(Case.fine().with(reason).decidedEarlier(Outcome.INVITED)))
        .isEqualTo(Outcome.INVITED);
  }

  @Test
  void rules_other_messages_and_numbers_are_looked_at_anew() {
    for (var reason : List.of(Outcome.UNDER_AGE, Outcome.QUARANTINED, Outcome.NO_PHONE)) {
      assertThat(decide(Case.fine().decidedEarlier(reason))).isEqualTo(Outcome.INVITED);
      assertThat(decide(Case.fine().with(reason).decidedEarlier(Outcome.INVITED)))
          .isEqualTo(reason);
    }
  }

  private Outcome decide(Case given) {
    Encounter encounter = given.facts().encounter();
    assertThat(encounter.personKey()).isNotNull();
    return standard.decide(given.facts());
  }
}
