package io.ficklestream.benchmarks.stream;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.RgbImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * A photograph as the stream takes it and as the network takes it.
 *
 * @param id its name
 * @param labels its classes
 * @param encoded the file
 * @param decoded its pixels
 */
record StreamPhotograph(String id, List<String> labels, byte[] encoded, RgbImage decoded) {

    static StreamPhotograph read(Photograph photograph) {
        try {
            byte[] encoded = Files.readAllBytes(photograph.file());
            RgbImage decoded = new PhotographDecoder(DecodeLimits.DEFAULT).decode(encoded);
            return new StreamPhotograph(photograph.id(), photograph.labels(), encoded, decoded);
        } catch (IOException e) {
            throw LauncherException.failure("cannot read " + photograph.file() + ": " + e.getMessage(), e);
        }
    }

    /** Positions of its classes among the network's. */
    int[] classIndices(List<String> known) {
        return labels.stream().mapToInt(known::indexOf).toArray();
    }
}
