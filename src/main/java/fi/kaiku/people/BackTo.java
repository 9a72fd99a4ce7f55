package fi.kaiku.people;

/** The page of ours to go to after signing in; anything that might lead elsewhere is dropped. */
record BackTo(String path) {

  BackTo {
    path = isOurs(path) && !path.startsWith("/sign-") ? path : "/";
  }

  /** One path without steps upwards, empty steps or anything that hides them. */
  private static boolean isOurs(String path) {
    return path.matches("[\\x21-\\x7e&&[^\\\\]]*")
        && path.split("[?#]", 2)[0].matches(
            "/|(/(?!\\.\\.?(/|$))(?!.*%(2[eEfF]|5[cC]|00))[^/;]+)+/?");
  }
}
