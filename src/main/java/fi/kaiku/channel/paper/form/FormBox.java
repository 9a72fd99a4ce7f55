package fi.kaiku.channel.paper.form;

import fi.kaiku.platform.Names.Worded;

/**
 * A box for a cross.
 *
 * @param key what is printed in it, and what whoever keys it presses
 * @param word beside or below it; empty where the number says all
 * @param face 1–4 for a face to be drawn, else 0
 * @param marked whether a pen has been there: on a sample only
 */
record FormBox(int key, Worded word, int face, boolean marked) {}
