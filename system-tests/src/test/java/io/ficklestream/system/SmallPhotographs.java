package io.ficklestream.system;

import io.ficklestream.launcher.submit.Photograph;
import io.ficklestream.testkit.photograph.Photographs;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.Resampling;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.RgbPng;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Photographs that are quick to work on: the sample photographs made small, and drawn scenes. */
final class SmallPhotographs {

    private static final List<String> CLASSES = List.of("cat", "cow", "dog", "horse", "person", "sheep");
    private static final int SMALLEST_SIDE = 64;

    private SmallPhotographs() {}

    /** Different photographs with one or two labels, written into a folder; every second one shows a sample. */
    static List<Photograph> write(Path folder, int count) {
        List<Photograph> samples = SamplePhotographs.all();
        List<RgbImage> pixels = samples.stream().map(SmallPhotographs::decode).toList();
        return IntStream.range(0, count)
                .mapToObj(i -> i % 2 == 0
                        ? small(
                                folder,
                                id(i),
                                samples.get(i / 2 % samples.size()),
                                pixels.get(i / 2 % samples.size()),
                                i)
                        : drawn(folder, id(i), i))
                .toList();
    }

    private static String id(int number) {
        return "image-%02d".formatted(number);
    }

    private static Photograph small(Path folder, String id, Photograph sample, RgbImage pixels, int number) {
        RgbImage small = Resampling.resize(pixels, SMALLEST_SIDE + number, SMALLEST_SIDE + 2 * number);
        return new Photograph(id, write(folder.resolve(id + ".png"), RgbPng.encode(small)), sample.labels());
    }

    private static Photograph drawn(Path folder, String id, int number) {
        byte[] scene = Photographs.jpeg(SMALLEST_SIDE + number, SMALLEST_SIDE, number);
        String one = CLASSES.get(number % CLASSES.size());
        String other = CLASSES.get((number + 1) % CLASSES.size());
        return new Photograph(id, write(folder.resolve(id + ".jpg"), scene), List.of(one, other));
    }

    private static RgbImage decode(Photograph photograph) {
        try {
            return new PhotographDecoder(DecodeLimits.DEFAULT).decode(Files.readAllBytes(photograph.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file and returns it. */
    static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
