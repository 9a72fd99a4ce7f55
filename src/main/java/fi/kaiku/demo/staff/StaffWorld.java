package fi.kaiku.demo.staff;

import fi.kaiku.followup.HeldMeetings;
import fi.kaiku.followup.Improvements;
import fi.kaiku.followup.ThanksToTeams;
import fi.kaiku.followup.contact.ContactDesk;
import fi.kaiku.followup.contact.ContactRequests;
import fi.kaiku.followup.handling.InboxWork;
import fi.kaiku.organization.Organization;
import fi.kaiku.people.People;
import fi.kaiku.platform.calendar.WorkingDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Hands the invented staff what they work with. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class StaffWorld {

  @Bean
  Staff staff(People people) {
    return new Staff(people);
  }

  @Bean
  Desks desks(InboxWork inbox, Staff staff, Organization organization, WorkingDays days) {
    return new Desks(inbox, staff, organization, days);
  }

  @Bean
  FollowedUp followedUp(
      Improvements improvements, HeldMeetings meetings, Staff staff, Organization organization) {
    return new FollowedUp(improvements, meetings, staff, organization);
  }

  @Bean
  ThanksSent thanksSent(ThanksToTeams thanks, Staff staff) {
    return new ThanksSent(thanks, staff);
  }

  @Bean
  AnswersWanted answersWanted(
      ContactRequests requests, ContactDesk desk, Organization organization, Staff staff) {
    return new AnswersWanted(requests, desk, organization, staff);
  }
}
