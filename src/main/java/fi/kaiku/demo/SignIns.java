package fi.kaiku.demo;

import fi.kaiku.access.Viewer;
import fi.kaiku.demo.county.InventedCounty;
import fi.kaiku.demo.county.Place;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.NewAccount;
import fi.kaiku.people.People;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Language;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One account for each role, and the keys to the API: made once, with secrets of their own. */
final class SignIns {

  private static final String INTAKE_KEY = "key-intake";
  private static final String FIGURES_KEY = "key-figures";

  /** Who supervise the units after the first one, in the order of the units. */
  private static final List<String> OTHERS =
      List.of(
          "Tiina Vesala",
          "Mikael Sundström",
          "Kaisa Ketola",
          "Sofia Nyman",
          "Ville Koskela",
          "Leena Haapala");

  private final People people;
  private final Organization organization;
  private final Stages stages;
  private final Diary diary;
  private final SecureRandom random = new SecureRandom();

  SignIns(People people, Organization organization, Stages stages, Diary diary) {
    this.people = people;
    this.organization = organization;
    this.stages = stages;
    this.diary = diary;
  }

  /** What the demo says about signing in. */
  record SignIn(Role role, String name, String password) {}

  /** The accounts; made on the first start. */
  List<SignIn> accounts() {
    return List.of(
        account(Role.ADMINISTRATOR, "outi.koivumaa", "Outi Koivumaa", Language.FI),
        account(Role.DEVELOPMENT_MANAGER, "petra.rantala", "Petra Rantala", Language.FI),
        account(Role.SUPERVISOR, "jari.harjula", "Jari Harjula", Language.FI),
        account(Role.READER, "maja.lindroos", "Maja Lindroos", Language.SV));
  }

  /** The supervisors of the other units; the demo does not say how they sign in. */
  void colleagues() {
    var places = new InventedCounty().places();
    for (int i = 0; i < OTHERS.size(); i++) {
      var name = OTHERS.get(i);
      var signInName = name.toLowerCase(Locale.ROOT).replace(' ', '.').replace('ö', 'o');
      var where = where(places.get(i + 1));
      var _ = account(new Somebody(Role.SUPERVISOR, signInName, name, Language.FI), where);
    }
  }

  /** The development manager, who puts ways to answer into use. */
  Viewer manager() {
    return people.all().stream()
        .filter(one -> one.signInName().equals("petra.rantala"))
        .findFirst()
        .orElseThrow()
        .viewer();
  }

  private SignIn account(Role role, String signInName, String name, Language language) {
    return account(new Somebody(role, signInName, name, language), unitsOf(role));
  }

  private record Somebody(Role role, String signInName, String name, Language language) {}

  private SignIn account(Somebody who, Set<UnitId> units) {
    var role = who.role();
    var signInName = who.signInName();
    var file = "password-" + signInName;
    var known = diary.read(file);
    if (known.isPresent()) {
      return new SignIn(role, signInName, known.get());
    }
    var password =
        String.format(
            Locale.ROOT, "koivu-%04d-ranta-%04d", random.nextInt(10_000), random.nextInt(10_000));
    var email = signInName + "@kaiku.example";
    var _ =
        people.add(
            new NewAccount(signInName, who.name(), role, units, who.language(), email), password);
    diary.write(file, password);
    return new SignIn(role, signInName, password);
  }

  /** The supervisor supervises the first health station. */
  private Set<UnitId> unitsOf(Role role) {
    return role == Role.SUPERVISOR ? where(new InventedCounty().places().getFirst()) : Set.of();
  }

  private Set<UnitId> where(Place place) {
    return Set.copyOf(
        organization.units().stream()
            .filter(unit -> unit.oid().equals(place.oid()))
            .map(Unit::id)
            .toList());
  }

  /** The key of the invented patient system. */
  String intakeKey() {
    return key(INTAKE_KEY, "demo: visits", "send-encounters");
  }

  /** The key of whoever wants to read figures. */
  String figuresKey() {
    return key(FIGURES_KEY, "demo: figures", "read-figures");
  }

  private String key(String file, String name, String may) {
    return diary
        .read(file)
        .orElseGet(
            () -> {
              var key = stages.run("key", name, "--may", may).strip();
              diary.write(file, key);
              return key;
            });
  }
}
