package fi.kaiku.people;

import static fi.kaiku.access.Permission.BE_SIGNED_IN;
import static fi.kaiku.access.Permission.CHANGE_CHANNELS;
import static fi.kaiku.access.Permission.CHANGE_FOLLOWUP;
import static fi.kaiku.access.Permission.CHANGE_MESSAGES;
import static fi.kaiku.access.Permission.CHANGE_RULES;
import static fi.kaiku.access.Permission.CHANGE_UNITS;
import static fi.kaiku.access.Permission.ENTER_ANSWERS;
import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;
import static fi.kaiku.access.Permission.HANDLE_REPLIES;
import static fi.kaiku.access.Permission.READ_ANSWERS;
import static fi.kaiku.access.Permission.READ_COMMENTS;
import static fi.kaiku.access.Permission.READ_ENCOUNTERS;
import static fi.kaiku.access.Permission.READ_FIGURES;
import static fi.kaiku.access.Permission.READ_IMPROVEMENTS;
import static fi.kaiku.access.Permission.READ_LEDGER;
import static fi.kaiku.access.Permission.READ_ORIGINALS;
import static fi.kaiku.access.Permission.READ_RULES;
import static fi.kaiku.access.Permission.READ_UNITS;
import static fi.kaiku.access.Permission.SEND_ENCOUNTERS;
import static fi.kaiku.access.Permission.SHARE_VIEWS;
import static fi.kaiku.access.Permission.STOP_SENDING;

import fi.kaiku.access.Permission;
import java.util.EnumSet;
import java.util.Set;

/** What somebody does in the county, and so what Kaiku lets them do. */
public enum Role {
  ADMINISTRATOR(EnumSet.allOf(Permission.class)),
  DEVELOPMENT_MANAGER(
      EnumSet.of(
          BE_SIGNED_IN,
          READ_FIGURES,
          SHARE_VIEWS,
          READ_COMMENTS,
          READ_ORIGINALS,
          HANDLE_FEEDBACK,
          READ_IMPROVEMENTS,
          CHANGE_FOLLOWUP,
          READ_ANSWERS,
          READ_LEDGER,
          READ_ENCOUNTERS,
          SEND_ENCOUNTERS,
          READ_RULES,
          CHANGE_RULES,
          READ_UNITS,
          CHANGE_UNITS,
          STOP_SENDING,
          CHANGE_MESSAGES,
          HANDLE_REPLIES,
          CHANGE_CHANNELS,
          ENTER_ANSWERS)),
  /** Of units: an account with this role sees its own units only. */
  SUPERVISOR(
      EnumSet.of(
          BE_SIGNED_IN,
          READ_FIGURES,
          READ_COMMENTS,
          READ_ORIGINALS,
          HANDLE_FEEDBACK,
          READ_IMPROVEMENTS,
          READ_RULES,
          READ_UNITS,
          ENTER_ANSWERS)),
  READER(EnumSet.of(BE_SIGNED_IN, READ_FIGURES, READ_IMPROVEMENTS));

  @SuppressWarnings("ImmutableEnumChecker") // a set that nobody can change
  private final Set<Permission> permissions;

  Role(Set<Permission> permissions) {
    this.permissions = Set.copyOf(permissions);
  }

  public Set<Permission> permissions() {
    return permissions;
  }
}
