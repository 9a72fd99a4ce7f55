package fi.kaiku.people.frame;

import fi.kaiku.access.Door;
import fi.kaiku.access.Door.Hall;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.organization.County;
import fi.kaiku.organization.Organization;
import fi.kaiku.people.AccountStore;
import fi.kaiku.people.frame.Frame.Choice;
import fi.kaiku.people.frame.Frame.Place;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.ReaderLanguage;
import fi.kaiku.platform.Saved;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContext;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the frame of a page; the layout asks for it by the name {@code frame}. */
@Component("frame")
class Frames {

  private static final int LAST = 1_000;

  private final Organization organization;
  private final AccountStore accounts;
  private final List<Door> menu;

  Frames(Organization organization, AccountStore accounts, List<Door> doors) {
    this.organization = organization;
    this.accounts = accounts;
    this.menu =
        Stream.concat(doors.stream().filter(door -> door.hall() == Hall.MENU), settings(doors))
            .sorted(Comparator.comparingInt(Door::order))
            .toList();
  }

  /** The last place of the menu leads to whatever not just anybody may set. */
  private static Stream<Door> settings(List<Door> doors) {
    var behind =
        doors.stream()
            .filter(door -> door.hall() == Hall.SETTINGS)
            .filter(door -> !door.key().permissions().contains(Permission.BE_SIGNED_IN))
            .toList();
    var keys =
        behind.stream()
            .flatMap(door -> door.key().permissions().stream())
            .collect(Collectors.toSet());
    var starts =
        behind.stream()
            .flatMap(door -> Stream.concat(Stream.of(door.path()), door.beyond().stream()))
            .toArray(String[]::new);
    return Stream.of(
        Door.ofMenu(LAST, "settings", "/settings", keys.toArray(Permission[]::new))
            .leadingAlsoTo(starts));
  }

  public Frame of(@Nullable Viewer viewer, RequestContext request) {
    return of(organization.county(), viewer, request);
  }

  /** For a page that tells of trouble: never asks the database. */
  public Frame inTrouble(@Nullable Viewer viewer, RequestContext request) {
    return of(organization.lastKnown(), viewer, request);
  }

  private Frame of(County county, @Nullable Viewer viewer, RequestContext request) {
    var language = Language.of(request.getLocale());
    return new Frame(
        county.names().in(language),
        viewer == null ? List.of() : places(viewer, request.getRequestUri()),
        Stream.of(Language.values()).map(other -> choice(other, language, request)).toList(),
        county.sendingStopped(),
        viewer != null && viewer.mayInCounty(Permission.STOP_SENDING),
        viewer == null ? null : saved(request, language));
  }

  private static @Nullable String saved(RequestContext request, Language language) {
    var query =
        UriComponentsBuilder.newInstance()
            .query(Objects.requireNonNullElse(request.getQueryString(), ""))
            .build();
    return Saved.toldIn(query.getQueryParams().getFirst(Saved.PARAMETER), language).orElse(null);
  }

  /** Whom somebody may ask who has come to a closed door. */
  public List<String> administrators() {
    return accounts.nameAdministrators();
  }

  /** Where the day of a viewer begins. */
  public String home(Viewer viewer) {
    return menu.stream()
        .filter(door -> door.opensFor(viewer) && door.beginsTheDayOf(viewer))
        .map(Door::path)
        .findFirst()
        .orElse("/me");
  }

  private List<Place> places(Viewer viewer, String asked) {
    return menu.stream()
        .filter(door -> door.opensFor(viewer))
        .map(door -> new Place(door.name(), door.path(), door.leadsTo(asked)))
        .toList();
  }

  private static Choice choice(Language language, Language now, RequestContext request) {
    var path =
        UriComponentsBuilder.fromPath(request.getRequestUri())
            .query(Objects.requireNonNullElse(request.getQueryString(), ""))
            .replaceQueryParam(ReaderLanguage.PARAMETER, language.code())
            .build()
            .toUriString();
    var name =
        switch (language) {
          case FI -> "Suomi";
          case SV -> "Svenska";
          case EN -> "English";
        };
    return new Choice(language.code(), name, path, language == now);
  }
}
