package fi.kaiku.channel.reply;

import static fi.kaiku.Eventually.eventually;

import fi.kaiku.EmptyDatabase;
import fi.kaiku.KaikuApplication;
import fi.kaiku.TestWorld;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.encounter.intake.GivenEncounter;
import fi.kaiku.feedback.Envelopes;
import fi.kaiku.feedback.WholeAnswer;
import fi.kaiku.invitation.Author;
import fi.kaiku.invitation.rules.RuleSets;
import fi.kaiku.invitation.rules.RulesReader;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
import fi.kaiku.sms.FreePort;
import fi.kaiku.sms.gateway.Operator;
import fi.kaiku.sms.sending.SendJob;
import fi.kaiku.sms.smpp.Taken;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A county whose dentists ask by reply, with one gateway or another, and one customer. */
@SpringBootTest(classes = KaikuApplication.class, webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles("test")
@Import(TestWorld.class)
@ExtendWith(EmptyDatabase.class)
abstract class ReplyingWorld {

  static final String SECRET = "a-secret-of-the-settings";
  static final int SENDSMS_PORT = FreePort.any();
  static final int KAIKU_PORT = FreePort.any();

  static final String DENTISTS = "1.2.246.10.2";
  static final String PHONE = "+358401234567";

  @Autowired ApplicationContext spring;
  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;
  @Autowired Envelopes envelopes;
  @Autowired RuleSets ruleSets;
  @Autowired StoppedClock clock;
  @Autowired List<Job> jobs;

  @Autowired
  @Qualifier("inviteJob")
  Job invite;

  @Autowired
  @Qualifier("dispatchJob")
  Job dispatch;

  @DynamicPropertySource
  static void kannel(DynamicPropertyRegistry settings) {
    settings.add("server.port", () -> KAIKU_PORT);
    settings.add("kaiku.sms.sender", () -> "16160");
    settings.add("kaiku.sms.gateway", () -> "kannel");
    settings.add("kaiku.sms.response-timeout", () -> "5m");
    settings.add("kaiku.sms.first-pause", () -> "5ms");
    settings.add("kaiku.sms.longest-pause", () -> "40ms");
    settings.add(
        "kaiku.sms.kannel.url", () -> "http://127.0.0.1:" + SENDSMS_PORT + "/cgi-bin/sendsms");
    settings.add("kaiku.sms.kannel.callback-url", () -> "http://127.0.0.1:" + KAIKU_PORT);
    settings.add("kaiku.sms.kannel.username", () -> "tester");
    settings.add("kaiku.sms.kannel.password", () -> "foobar");
    settings.add("kaiku.sms.kannel.secret", () -> SECRET);
  }

  /** The operator behind the gateway. */
  abstract Operator operator();

  abstract SendJob node();

  abstract void replyInParts(String phone, List<String> parts);

  @BeforeEach
  void a_service_asks_by_reply() {
    GivenUnit.named("Hammashoitola").oid(DENTISTS).inService("SUU").insert(jdbc);
    var rules = RulesReader.read("answers: {SUU: reply}\ndelay: at-once\nquarantine-days: 0");
    ruleSets.add(rules, ruleSets.today(), "", Author.SHELL);
  }

  @AfterEach
  void theEndOfTheOperator() {
    operator().close();
  }

  void asked(String language) {
    var visit = GivenEncounter.at(DENTISTS).phone(PHONE).motherTongue(language);
    visit.insert(jdbc, sealing);
    invite.run();
    dispatch.run();
    until("asked", () -> messages().size() == 1);
  }

  void reply(String text) {
    operator().reply(PHONE, text);
  }

  void until(String what, BooleanSupplier isSo) {
    eventually(
        what,
        () -> {
          node().run();
          run("listen");
          node().run();
          return isSo.getAsBoolean();
        });
  }

  void run(String name) {
    jobs.stream().filter(job -> job.name().equals(name)).forEach(Job::run);
  }

  List<String> messages() {
    return operator().taken().stream()
        .filter(one -> one.phone().endsWith(PHONE.substring(1)))
        .map(Taken::text)
        .toList();
  }

  WholeAnswer answer() {
    return jdbc.sql("select sealed from feedback.waiting")
        .query((row, _) -> envelopes.open(Sealed.of(row.getBytes("sealed"))))
        .single();
  }

  int answers() {
    return count("feedback.waiting");
  }

  int unread() {
    return count("sms.reply");
  }

  int optOuts() {
    return count("sms.opt_out");
  }

  int waiting() {
    return count("sms.incoming where not heard");
  }

  int count(String what) {
    return jdbc.sql("select count(*) from " + what).query(Integer.class).single();
  }
}
