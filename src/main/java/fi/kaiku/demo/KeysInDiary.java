package fi.kaiku.demo;

import fi.kaiku.demo.walkin.TabletKeys;

/** The keys of the demo's tablets, in its diary. */
record KeysInDiary(Diary diary) implements TabletKeys {

  @Override
  public String read(String oid) {
    return diary.read(file(oid)).orElse("");
  }

  @Override
  public void write(String oid, String deviceAndKey) {
    diary.write(file(oid), deviceAndKey);
  }

  private static String file(String oid) {
    return "tablet-" + oid;
  }
}
