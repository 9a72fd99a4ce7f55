package fi.kaiku.channel.paper.scan;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * A sheet of paper as a scanner or a telephone sees it: turned, seen from an angle, unevenly lit, a
 * little out of focus and noisy.
 */
public final class Photographed {

  /** Of the width and height, by how much a corner is off at most. */
  private static final double PERSPECTIVE = 0.02;

  private static final double LARGEST_TURN = 8;
  private static final double NOISE = 10;

  private final Random chance;

  public Photographed(long seed) {
    this.chance = new Random(seed);
  }

  /** Turned by up to 8° to either side, in shades of grey. */
  public BufferedImage of(BufferedImage sheet) {
    var turned = turned(sheet, Math.toRadians((chance.nextDouble() * 2 - 1) * LARGEST_TURN));
    return lit(blurred(seenFromAnAngle(turned)));
  }

  private static BufferedImage turned(BufferedImage sheet, double radians) {
    int margin = sheet.getHeight() / 12;
    var canvas =
        new BufferedImage(
            sheet.getWidth() + 2 * margin,
            sheet.getHeight() + 2 * margin,
            BufferedImage.TYPE_BYTE_GRAY);
    var pen = canvas.createGraphics();
    pen.setColor(new Color(90, 90, 90));
    pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    var how =
        AffineTransform.getRotateInstance(
            radians, canvas.getWidth() / 2.0, canvas.getHeight() / 2.0);
    how.translate(margin, margin);
    pen.drawImage(sheet, how, null);
    pen.dispose();
    return canvas;
  }

  /** Each corner of the picture lies a little elsewhere: between them what lay between. */
  private BufferedImage seenFromAnAngle(BufferedImage sheet) {
    int width = sheet.getWidth();
    int height = sheet.getHeight();
    var x = new double[4];
    var y = new double[4];
    for (int corner = 0; corner < 4; corner++) {
      x[corner] = width * (corner % 2) + off(width);
      y[corner] = height * (corner / 2) + off(height);
    }
    var homography = new Homography(x, y);
    var seen = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        var at = homography.at((double) column / width, (double) row / height);
        seen.getRaster().setSample(column, row, 0, shade(sheet, at[0], at[1]));
      }
    }
    return seen;
  }

  private double off(int length) {
    return (chance.nextDouble() * 2 - 1) * PERSPECTIVE * length;
  }

  /** Between the four pixels around a point. */
  private static int shade(BufferedImage sheet, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double right = x - left;
    double below = y - top;
    return (int)
        Math.round(
            pixel(sheet, left, top) * (1 - right) * (1 - below)
                + pixel(sheet, left + 1, top) * right * (1 - below)
                + pixel(sheet, left, top + 1) * (1 - right) * below
                + pixel(sheet, left + 1, top + 1) * right * below);
  }

  private static int pixel(BufferedImage sheet, int x, int y) {
    return sheet
        .getRaster()
        .getSample(
            Math.clamp(x, 0, sheet.getWidth() - 1), Math.clamp(y, 0, sheet.getHeight() - 1), 0);
  }

  private static BufferedImage blurred(BufferedImage sheet) {
    var blurred =
        new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < sheet.getHeight(); y++) {
      for (int x = 0; x < sheet.getWidth(); x++) {
        int sum =
            4 * pixel(sheet, x, y)
                + pixel(sheet, x - 1, y)
                + pixel(sheet, x + 1, y)
                + pixel(sheet, x, y - 1)
                + pixel(sheet, x, y + 1);
        blurred.getRaster().setSample(x, y, 0, sum / 8);
      }
    }
    return blurred;
  }

  /** Brighter on one side than on the other, with the noise of a cheap sensor. */
  private BufferedImage lit(BufferedImage sheet) {
    double slope = (chance.nextDouble() * 2 - 1) * 50;
    for (int y = 0; y < sheet.getHeight(); y++) {
      for (int x = 0; x < sheet.getWidth(); x++) {
        double light = slope * (x / (double) sheet.getWidth() - 0.5) - 20;
        double shade = pixel(sheet, x, y) + light + chance.nextGaussian() * NOISE;
        sheet.getRaster().setSample(x, y, 0, (int) Math.clamp(Math.round(shade), 0, 255));
      }
    }
    return sheet;
  }
}
