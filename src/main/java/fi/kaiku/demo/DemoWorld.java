package fi.kaiku.demo;

import fi.kaiku.channel.embed.Embeds;
import fi.kaiku.demo.county.InventedCounty;
import fi.kaiku.demo.county.Residents;
import fi.kaiku.demo.county.VisitPlan;
import fi.kaiku.demo.customer.Comments;
import fi.kaiku.demo.customer.Customers;
import fi.kaiku.demo.customer.Opinions;
import fi.kaiku.demo.customer.Phones;
import fi.kaiku.demo.mailbox.DemoMailServer;
import fi.kaiku.demo.mailbox.Mailbag;
import fi.kaiku.demo.operator.DemoSmsc;
import fi.kaiku.demo.site.OtherSite;
import fi.kaiku.demo.staff.AnswersWanted;
import fi.kaiku.demo.staff.Desks;
import fi.kaiku.demo.staff.FollowedUp;
import fi.kaiku.demo.staff.Staff;
import fi.kaiku.demo.staff.StaffDays;
import fi.kaiku.demo.staff.ThanksSent;
import fi.kaiku.demo.walkin.TabletKeys;
import fi.kaiku.demo.walkin.WalkIns;
import fi.kaiku.followup.UrgentCalls;
import fi.kaiku.followup.oncall.OnCallLists;
import fi.kaiku.organization.Organization;
import fi.kaiku.people.People;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.command.Command;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Puts the invented county together around a Kaiku that knows nothing of it. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoWorld {

  @Bean
  FastForwardClock clock() {
    return new FastForwardClock(Clock.systemUTC());
  }

  @Bean
  Live.County county(Clock clock, Environment settings) {
    var county = new InventedCounty();
    var residents = new Residents(county);
    var opinions = new Opinions(new Comments(), FollowedUp.improved(county));
    return new Live.County(
        county,
        residents,
        new VisitPlan(county, residents),
        new Phones(residents, opinions, clock),
        new Customers(() -> here(settings), opinions));
  }

  private static URI here(Environment settings) {
    return URI.create("http://localhost:" + settings.getProperty("local.server.port"));
  }

  @Bean
  Diary diary(@Value("${kaiku.data:data}") Path folder) {
    return new Diary(folder.resolve("demo"));
  }

  @Bean
  DemoSmsc demoSmsc(@Value("${" + FreePort.SETTING + "}") int port, Live.County county, Clock clock)
      throws IOException {
    var smsc = new DemoSmsc(port, county.phones(), clock);
    county.customers().writeFrom(smsc::post);
    return smsc;
  }

  @Bean
  Mailbag mailbag(Clock clock) {
    return new Mailbag(clock);
  }

  @Bean
  DemoMailServer demoMailServer(
      @Value("${" + FreePort.MAIL_SETTING + "}") int port, Mailbag mailbag) throws IOException {
    return new DemoMailServer(port, mailbag);
  }

  @Bean
  Stages stages(List<Command> commands, List<Job> jobs) {
    return new Stages(commands, jobs);
  }

  @Bean
  Calendar calendar(Diary diary, @Value("${kaiku.demo.history}") Period length) {
    return new Calendar(diary, length);
  }

  @Bean
  CountyFeed countyFeed(Live.County county, Stages stages, Diary diary) {
    var extract = new LifecareExtract(diary);
    return new CountyFeed(county.plan(), extract, stages, county.phones(), county.customers());
  }

  @Bean
  History.Outside outside(CountyFeed feed, DemoSmsc smsc, WalkIns walkIns, Desks desks) {
    return new History.Outside(feed, smsc, walkIns, desks);
  }

  @Bean
  History history(
      FastForwardClock clock, Stages stages, Calendar calendar, History.Outside outside) {
    return new History(clock, stages, calendar, outside);
  }

  @Bean
  WalkIns walkIns(Live.County county, Diary diary, WalkIns.Kaiku kaiku) {
    var opinions = new Opinions(new Comments(), FollowedUp.improved(county.county()));
    return WalkIns.of(county.plan(), opinions, kaiku, new KeysInDiary(diary));
  }

  /** The keys of the demo's tablets, in its diary. */
  private record KeysInDiary(Diary diary) implements TabletKeys {

    @Override
    public String read(String oid) {
      return diary.read(file(oid)).orElse("");
    }

    @Override
    public void write(String oid, String deviceAndKey) {
      diary.write(file(oid), deviceAndKey);
    }

    private static String file(String oid) {
      return "tablet-" + oid;
    }
  }

  @Bean(destroyMethod = "close")
  OtherSite otherSite(Clock clock) {
    return new OtherSite(clock);
  }

  @Bean
  Neighbour neighbour(
      OtherSite site, Embeds embeds, Organization organization, Diary diary, Environment settings) {
    return new Neighbour(site, embeds, organization, diary, settings);
  }

  @Bean
  SignIns signIns(People people, Organization organization, Stages stages, Diary diary) {
    return new SignIns(people, organization, stages, diary);
  }

  @Bean
  StaffDays staffDays(
      FollowedUp improvements, ThanksSent thanks, AnswersWanted answers, UrgentEvening evening) {
    return new StaffDays(List.of(improvements, thanks, answers, evening));
  }

  @Bean
  UrgentEvening.Times urgentTimes(Stages stages, FastForwardClock clock) {
    return new UrgentEvening.Times(stages, clock);
  }

  @Bean
  UrgentEvening.Duty urgentDuty(OnCallLists lists, UrgentCalls calls, Desks desks) {
    return new UrgentEvening.Duty(lists, calls, desks);
  }

  @Bean
  UrgentEvening urgentEvening(
      WalkIns walkIns, UrgentEvening.Duty duty, Staff staff, UrgentEvening.Times times) {
    return new UrgentEvening(walkIns, duty, staff, times);
  }

  @Bean(destroyMethod = "end")
  Live live(
      Live.County county, SignIns signIns, Calendar calendar, Clock clock, Environment settings) {
    var api = new EncounterSender(() -> here(settings), signIns::intakeKey);
    return new Live(county, api, calendar, clock);
  }
}
