package fi.kaiku.demo;

import fi.kaiku.demo.county.VisitPlan;
import fi.kaiku.demo.customer.Arrived;
import fi.kaiku.demo.customer.Customers;
import fi.kaiku.demo.customer.Phones;
import fi.kaiku.demo.customer.Reaction;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What the invented county hands to Kaiku: extracts of visits, and what its customers do. */
final class CountyFeed {

  private final VisitPlan plan;
  private final LifecareExtract extract;
  private final Stages stages;
  private final Phones phones;
  private final Customers customers;

  CountyFeed(
      VisitPlan plan, LifecareExtract extract, Stages stages, Phones phones, Customers customers) {
    this.plan = plan;
    this.extract = extract;
    this.stages = stages;
    this.phones = phones;
    this.customers = customers;
  }

  /** Imports the extract of a day as a county's nightly run does. */
  void bring(LocalDate day) {
    var visits = plan.on(day);
    if (!visits.isEmpty()) {
      phones.expect(visits);
      var file = extract.write(day, visits);
      stages.run("import", file.toString(), "--source", "lifecare");
    }
  }

  /** Lets the residents remember visits that were imported before a restart. */
  void remember(LocalDate from, LocalDate to) {
    from.datesUntil(to.plusDays(1)).forEach(day -> phones.expect(plan.on(day)));
  }

  List<Arrived> read() {
    return phones.read();
  }

  int daysUntilReaction(Arrived message) {
    return customers.reaction(message) instanceof Reaction.Answers answers
        ? answers.daysLater()
        : 0;
  }

  void react(Collection<Arrived> messages) {
    customers.react(messages);
  }
}
