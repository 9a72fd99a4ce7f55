package fi.kaiku.invitation.decision;

import fi.kaiku.encounter.Encounter;
import fi.kaiku.invitation.rules.RuleSet;
import fi.kaiku.organization.AgeBands;
import fi.kaiku.organization.Organization;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Decides on encounters and writes it down: decisions, and invitations planned. What the database
 * refuses, because another node was quicker, is decided again with what that node has done.
 */
@Component
class Planner {

  private static final int ROUNDS = 3;
  private static final Comparator<Encounter> IN_TIME_ORDER =
      Comparator.comparing(Encounter::startedAt).thenComparing(e -> e.id().value());

  private final Organization organization;
  private final Briefing briefing;
  private final DecisionStore decisions;
  private final InvitationStore invitations;

  Planner(
      Organization organization,
      Briefing briefing,
      DecisionStore decisions,
      InvitationStore invitations) {
    this.organization = organization;
    this.briefing = briefing;
    this.decisions = decisions;
    this.invitations = invitations;
  }

  List<Decision> decide(List<Encounter> encounters, RuleSet ruleSet, Instant now) {
    var settled = new ArrayList<Decision>();
    var bands = organization.county().ageBands();
    var open = encounters.stream().sorted(IN_TIME_ORDER).toList();
    for (int round = 1; !open.isEmpty(); round++) {
      var verdicts = consider(open, ruleSet, now);
      var refused = write(verdicts, ruleSet, bands, now);
      if (round == ROUNDS) {
        settled.addAll(quarantine(refused, ruleSet, bands, now));
        refused = Set.of();
      }
      var again = refused;
      verdicts.stream().filter(verdict -> !again.contains(verdict)).forEach(settled::add);
      open = again.stream().map(Decision::encounter).sorted(IN_TIME_ORDER).toList();
    }
    return settled;
  }

  private Collection<Decision> consider(List<Encounter> open, RuleSet ruleSet, Instant now) {
    var deliberation = briefing.on(open, ruleSet.rules(), now);
    var verdicts = new LinkedHashMap<UUID, Decision>();
    var superseded = new HashSet<UUID>();
    for (var encounter : open) {
      var verdict = deliberation.consider(encounter, now);
      verdicts.put(verdict.id(), verdict);
      verdict.superseded().forEach(contact -> superseded.add(contact.encounter()));
    }
    giveWay(superseded, verdicts);
    return verdicts.values();
  }

  private void giveWay(Set<UUID> superseded, Map<UUID, Decision> verdicts) {
    var planned = new HashSet<UUID>();
    for (var encounter : superseded) {
      if (verdicts.computeIfPresent(encounter, (_, verdict) -> verdict.givenWay()) == null) {
        planned.add(encounter);
      }
    }
    if (!planned.isEmpty()) {
      decisions.withdrawn(invitations.withdrawPlanned(planned), Outcome.LATER_VISIT);
    }
  }

  /** Returns those whose invitations the database refused. */
  private Set<Decision> write(
      Collection<Decision> verdicts, RuleSet ruleSet, AgeBands bands, Instant now) {
    decisions.write(List.copyOf(verdicts), ruleSet.version(), bands, now);
    var invited = verdicts.stream().filter(v -> v.outcome() == Outcome.INVITED).toList();
    if (invited.isEmpty()) {
      return Set.of();
    }
    var planned = invitations.plan(invited);
    var refused = new HashSet<>(invited);
    refused.removeIf(verdict -> planned.contains(verdict.id()));
    return refused;
  }

  private List<Decision> quarantine(
      Set<Decision> refused, RuleSet ruleSet, AgeBands bands, Instant now) {
    var quarantined =
        refused.stream()
            .map(v -> v.quarantined(Objects.requireNonNull(v.contact()).sendOn().plusDays(1)))
            .toList();
    decisions.write(quarantined, ruleSet.version(), bands, now);
    return quarantined;
  }
}
