package fi.kaiku.text.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A model and its version as bytes, packed.
 *
 * @param scores for each label how likely each score from 0 to 10 is beside it, in logarithms
 */
public record ModelFile(String version, Model model, Map<String, float[]> scores) {

  private static final int SCORES = 11;

  /** How likely a score is beside a label: a logarithm; 0 for what is no score. */
  public double scored(String label, int score) {
    var of = scores.get(label);
    return of == null || score < 0 || score >= SCORES ? 0 : of[score];
  }

  /** Writes both; the stream stays open. */
  public void writeTo(OutputStream stream) throws IOException {
    var packed = new GZIPOutputStream(stream);
    var out = new DataOutputStream(packed);
    out.writeUTF(version);
    out.writeInt(model.labels().size());
    for (var label : model.labels()) {
      out.writeUTF(label);
    }
    for (var numbers : model.perLabel()) {
      write(out, numbers);
    }
    out.writeInt(model.size());
    var before = 0;
    for (var hash : model.hashes()) {
      out.writeInt(hash - before);
      before = hash;
    }
    write(out, model.rarity());
    out.write(model.weights());
    out.writeInt(scores.size());
    for (var entry : new TreeMap<>(scores).entrySet()) {
      out.writeUTF(entry.getKey());
      write(out, entry.getValue());
    }
    out.flush();
    packed.finish();
  }

  /** Reads what was written. */
  public static ModelFile from(InputStream stream) throws IOException {
    var in = new DataInputStream(new GZIPInputStream(stream, 1 << 16));
    var version = in.readUTF();
    var labels = new ArrayList<String>();
    for (int left = in.readInt(); left > 0; left--) {
      labels.add(in.readUTF());
    }
    var perLabel = new float[][] {numbers(in, labels.size()), numbers(in, labels.size())};
    var hashes = new int[in.readInt()];
    var before = 0;
    for (int i = 0; i < hashes.length; i++) {
      before += in.readInt();
      hashes[i] = before;
    }
    var rarity = numbers(in, hashes.length);
    var weights = in.readNBytes(hashes.length * labels.size());
    var model = new Model(labels, hashes, rarity, weights, perLabel);
    var scores = new TreeMap<String, float[]>();
    for (int left = in.readInt(); left > 0; left--) {
      scores.put(in.readUTF(), numbers(in, SCORES));
    }
    return new ModelFile(version, model, scores);
  }

  /** The version alone. */
  public static String versionOf(InputStream stream) throws IOException {
    return new DataInputStream(new GZIPInputStream(stream)).readUTF();
  }

  private static void write(DataOutputStream out, float[] numbers) throws IOException {
    for (var number : numbers) {
      out.writeFloat(number);
    }
  }

  private static float[] numbers(DataInputStream in, int count) throws IOException {
    var numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = in.readFloat();
    }
    return numbers;
  }
}
