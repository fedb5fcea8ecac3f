package io.ficklestream.launcher.seeds;

import io.ficklestream.contracts.VocClasses;
import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.vision.localization.Responses;
import io.ficklestream.vision.seeding.SeedResult;
import java.util.List;

/**
 * The classes in a photograph as a classifier numbers them.
 *
 * @param known all classes of the classifier
 * @param names those of the photograph, in the classifier's order as in the stream
 */
public record ImageClasses(List<String> known, List<String> names) {

    public ImageClasses {
        known = List.copyOf(known);
        names = List.copyOf(names);
    }

    /** @throws LauncherException if the photograph has no labels, or one that the classifier does not know */
    public static ImageClasses of(Photograph photograph, List<String> known) {
        List<String> unknown = photograph.labels().stream()
                .filter(label -> !known.contains(label))
                .toList();
        if (!unknown.isEmpty()) {
            throw LauncherException.badInput("%s is labelled %s; the classifier knows only %s"
                    .formatted(photograph.id(), String.join(" ", unknown), String.join(", ", known)));
        }
        if (photograph.labels().isEmpty()) {
            throw LauncherException.badInput(photograph.id() + " has no labels: seeds need to know what is in it");
        }
        return new ImageClasses(
                known, known.stream().filter(photograph.labels()::contains).toList());
    }

    /** Positions of the photograph's classes among all. */
    public int[] positions() {
        return names.stream().mapToInt(known::indexOf).toArray();
    }

    /** The responses of the photograph's classes among those of all. */
    public Responses of(Responses all) {
        int[] positions = positions();
        int size = all.offsets() * all.pixels();
        float[] values = new float[positions.length * size];
        for (int i = 0; i < positions.length; i++) {
            System.arraycopy(all.values(), positions[i] * size, values, i * size, size);
        }
        return new Responses(positions.length, all.kernel(), all.height(), all.width(), values);
    }

    /** Seeds whose labels are positions among the photograph's classes, with VOC numbers instead. */
    public SeedResult inVocNumbers(SeedResult seeds) {
        return new SeedResult(
                seeds.height(),
                seeds.width(),
                inVocNumbers(seeds.mask()),
                inVocNumbers(seeds.maskBeforeCrf()),
                seeds.confidence());
    }

    /** Background and undecided are the same numbers in both. */
    private byte[] inVocNumbers(byte[] mask) {
        byte[] numbers = new byte[mask.length];
        for (int pixel = 0; pixel < mask.length; pixel++) {
            int label = mask[pixel] & 0xff;
            boolean same = label == 0 || label == VocClasses.IGNORE_INDEX;
            numbers[pixel] = same ? mask[pixel] : (byte) VocClasses.indexOf(names.get(label - 1));
        }
        return numbers;
    }
}
