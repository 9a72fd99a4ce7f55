package fi.kaiku.text;

/**
 * How much each thing counts, in logarithms of odds, or as a share. Found by trial on the comments
 * learnt from and on the first of the two sets that readers are tried on.
 *
 * @param whole the share of the whole comment in what a clause says of themes
 * @param present from here on a theme is there
 * @param mood of the clause, for the sign of a theme in it
 * @param scoreForSign how much the score counts for the sign of a theme
 * @param scoreForAttitude how much the score counts for the attitude
 * @param mixed what mixed comments get on top
 * @param themes how much each theme with its sign counts for the attitude
 * @param rules how much the rules count beside what is learnt
 * @param lane from here on a comment is in the lane
 * @param alarm from here on somebody is called
 */
record Weighing(
    double whole,
    double present,
    double mood,
    double scoreForSign,
    double scoreForAttitude,
    double mixed,
    double themes,
    double rules,
    double lane,
    double alarm) {

  static final Weighing CHOSEN = new Weighing(0.4, -0.6, 0.3, 0.7, 1.2, 0.5, 0.7, 0.35, 0.95, 5.5);
}
