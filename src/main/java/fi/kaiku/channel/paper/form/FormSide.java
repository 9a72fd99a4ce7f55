package fi.kaiku.channel.paper.form;

import fi.kaiku.paper.QrCode;
import java.util.List;

/**
 * One side of a form.
 *
 * @param number from 1
 * @param of how many
 * @param serial the number of the form, as it is printed
 */
record FormSide(int number, int of, String serial, QrCode code, List<FormBlock> blocks) {

  public boolean first() {
    return number == 1;
  }

  public boolean last() {
    return number == of;
  }
}
