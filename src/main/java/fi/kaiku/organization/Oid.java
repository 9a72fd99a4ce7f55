package fi.kaiku.organization;

import java.util.regex.Pattern;

/**
 * The form of an object identifier (ITU-T X.660): numbers with dots between them and no zero in
 * front of any. It is the same wherever one is read, so that a unit that can be added is one whose
 * visits can be told.
 */
public final class Oid {

  private static final Pattern FORM = Pattern.compile("[0-2](?:\\.(?:0|[1-9][0-9]{0,18})){2,20}");

  private Oid() {}

  public static boolean isOid(String text) {
    return FORM.matcher(text).matches();
  }
}
