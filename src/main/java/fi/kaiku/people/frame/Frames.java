package fi.kaiku.people.frame;

import static fi.kaiku.access.Permission.CHANGE_MESSAGES;
import static fi.kaiku.access.Permission.MANAGE_PEOPLE;
import static fi.kaiku.access.Permission.READ_AUDIT;
import static fi.kaiku.access.Permission.READ_ENCOUNTERS;
import static fi.kaiku.access.Permission.READ_FIGURES;
import static fi.kaiku.access.Permission.READ_LEDGER;
import static fi.kaiku.access.Permission.READ_RULES;
import static fi.kaiku.access.Permission.READ_UNITS;
import static fi.kaiku.access.Permission.STOP_SENDING;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.organization.County;
import fi.kaiku.organization.Organization;
import fi.kaiku.people.frame.Frame.Choice;
import fi.kaiku.people.frame.Frame.Place;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.ReaderLanguage;
import fi.kaiku.platform.Saved;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContext;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the frame of a page; the layout asks for it by the name {@code frame}. */
@Component("frame")
public class Frames {

  private record Door(String name, String path, Set<Permission> keys, Set<String> under) {
    boolean opensFor(Viewer viewer) {
      return keys.stream().anyMatch(viewer::may);
    }

    boolean leadsTo(String asked) {
      return Stream.concat(Stream.of(path), under.stream())
          .anyMatch(start -> asked.equals(start) || asked.startsWith(start + "/"));
    }
  }

  private static final List<Door> DOORS =
      List.of(
          new Door("overview", "/overview", Set.of(READ_FIGURES), Set.of("/figures", "/comments")),
          new Door("ledger", "/ledger", Set.of(READ_LEDGER), Set.of()),
          new Door("encounters", "/encounters", Set.of(READ_ENCOUNTERS), Set.of()),
          new Door("sending", "/sending", Set.of(READ_LEDGER), Set.of("/replies", "/opt-outs")),
          new Door(
              "settings",
              "/settings",
              Set.of(READ_UNITS, READ_RULES, CHANGE_MESSAGES, MANAGE_PEOPLE, READ_AUDIT),
              Set.of("/units", "/rules", "/messages", "/questionnaires", "/people", "/audit")));

  private final Organization organization;

  Frames(Organization organization) {
    this.organization = organization;
  }

  public Frame of(@Nullable Viewer viewer, RequestContext request) {
    return of(organization.county(), viewer, request);
  }

  /** For a page that tells of trouble: never asks the database. */
  public Frame inTrouble(@Nullable Viewer viewer, RequestContext request) {
    return of(organization.lastKnown(), viewer, request);
  }

  private static Frame of(County county, @Nullable Viewer viewer, RequestContext request) {
    var language = Language.of(request.getLocale());
    return new Frame(
        county.names().in(language),
        viewer == null ? List.of() : places(viewer, request.getRequestUri()),
        Stream.of(Language.values()).map(other -> choice(other, language, request)).toList(),
        county.sendingStopped(),
        viewer != null && viewer.mayInCounty(STOP_SENDING),
        viewer == null ? null : saved(request, language));
  }

  private static @Nullable String saved(RequestContext request, Language language) {
    var query =
        UriComponentsBuilder.newInstance()
            .query(Objects.requireNonNullElse(request.getQueryString(), ""))
            .build();
    return Saved.toldIn(query.getQueryParams().getFirst(Saved.PARAMETER), language).orElse(null);
  }

  /** The first place that a viewer may go to. */
  public static String home(Viewer viewer) {
    return places(viewer, "").stream().map(Place::path).findFirst().orElse("/me");
  }

  private static List<Place> places(Viewer viewer, String asked) {
    return DOORS.stream()
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
