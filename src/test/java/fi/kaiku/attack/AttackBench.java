package fi.kaiku.attack;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.attack.county.CountyLife;
import fi.kaiku.attack.county.CountyLife.House;
import fi.kaiku.attack.county.DemoCounty;
import fi.kaiku.feedback.Answers;
import fi.kaiku.followup.contact.ContactRequests;
import fi.kaiku.platform.Job;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The attack on the whole demo and on a sparse county, and what the promise costs there: prints the
 * tables of docs/anonymity.md. Takes minutes, so only {@code bench/run attack} runs it.
 */
@KaikuTest
class AttackBench {

  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("service", "age_band"),
          List.of("unit", "month"),
          List.of("unit", "age_band"),
          List.of("unit", "kind"),
          List.of("unit", "profession"));

  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;
  @Autowired Answers answers;
  @Autowired ContactRequests contacts;
  @Autowired Questionnaires questionnaires;
  @Autowired List<Job> jobs;

  @Test
  void the_whole_demo() {
    attack("demo", DemoCounty.whole(), "2026-03-01");
  }

  @Test
  void a_sparse_county() {
    attack("sparse", DemoCounty.sparse(), "2025-07-01");
  }

  private void attack(String name, DemoCounty county, String first) {
    var house = new House(jdbc, clock, answers, contacts, questionnaires, jobs);
    new CountyLife(county, house, house.customers(), _ -> {}).live();
    var copy = DatabaseCopy.of(jdbc);
    var hints = copy.answers().stream().map(row -> Hint.of(row, copy.places(row)));
    say("## " + name + ": " + copy.everybody().size() + " messages");
    say("promised: " + Findings.of(hints, copy.everybody()));
    var told = new WhatIsTold(copy);
    told.shares().forEach(AttackBench::say);
    say("| question | months of visits | rows | of few | answers in these | not told finer |");
    for (var by : QUESTIONS) {
      say(told.question(by, "2026-05-01", "2026-05-01"));
      say(told.question(by, "2026-04-01", "2026-06-01"));
      say(told.question(by, first, "2026-06-01"));
    }
    new NotPromised(copy).measures().forEach((what, found) -> say(what + ": " + found));
    say("contact requests: " + ContactTrail.of(copy, jdbc).measure());
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
