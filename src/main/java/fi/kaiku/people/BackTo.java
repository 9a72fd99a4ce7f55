package fi.kaiku.people;

/** The page of ours to go to after signing in; anything that might lead elsewhere is dropped. */
record BackTo(String path) {

  BackTo {
    var ours = path.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
    path = ours && !path.startsWith("/sign-") ? path : "/";
  }
}
